// The rival of the disclosure log, for the benchmark alone: it keeps what it is given in memory, in no chain and no database, and
// nothing of it is left when the process ends. `memory-log-hook.js` puts it in the place of shared/disclosure-log.ts.
import type { DisclosureEntry, DisclosureLog } from '../../shared/disclosure-log.ts';

export { disclosureEntities, disclosureMigrations } from '../../shared/disclosure-migrations.ts';

/** A log to memory: no transaction, no hash, no statement. */
export function createDisclosureLog(): DisclosureLog {
  const kept: DisclosureEntry[] = [];
  return {
    append: async (entries) => {
      kept.push(...entries);
    },
    ofClient: async () => [],
    ofClients: async () => [],
    ofRequest: async () => [],
    seenBetween: async () => [],
    heads: async () => [],
    probe: async () => true,
  };
}
