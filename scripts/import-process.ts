import type { Owner } from '../shared/caller.ts';
import type { OpenImport } from '../shared/import/types.ts';
import { runProcess } from '../shared/run-process.ts';
import { runImportCommand } from './import-command.ts';

/** Runs the import as this process: its arguments, environment, streams and signals. */
export async function runImportProcess(load: (owner: Owner) => Promise<OpenImport>): Promise<void> {
  const stop = new AbortController();
  const onSignal = () => {
    // The second time the user is in a hurry: the transaction under way is rolled back, and nothing else is lost.
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write('\nStopping after the transaction that is under way; press Ctrl-C again to stop at once.\n');
    stop.abort();
  };
  await runProcess(async () => {
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    process.exitCode = await runImportCommand({
      argv: process.argv.slice(2),
      env: process.env,
      load,
      output: process.stdout,
      errors: process.stderr,
      clock: () => new Date(),
      signal: stop.signal,
    });
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  });
}
