// The disclosure log and its rival in one process, for the benchmark alone: SIGUSR2 changes from the one to the other. The rival keeps what it
// is given in memory, in no chain and no database. `switched-log-hook.js` puts this in the place of shared/disclosure-log.ts.
import {
  createDisclosureLog as createRealLog,
  type DisclosureEntry,
  type DisclosureLog,
  type DisclosureLogOptions,
} from '../../shared/disclosure-log.ts';

export { disclosureEntities, disclosureMigrations } from '../../shared/disclosure-migrations.ts';

let toMemory = false;
process.on('SIGUSR2', () => {
  toMemory = !toMemory;
});

/** The log as it is, until the signal says otherwise: then one to memory, without transaction, hash or statement. */
export function createDisclosureLog(options: DisclosureLogOptions): DisclosureLog {
  const log = createRealLog(options);
  let kept: DisclosureEntry[] = [];
  return {
    ...log,
    append: async (entries) => {
      if (!toMemory) return log.append(entries);
      kept.push(...entries);
      // What a long run keeps must not cost the collector more than the log would.
      if (kept.length > 100_000) kept = [];
    },
  };
}
