import { InvalidArgumentError } from 'commander';
import { startStubService } from '../integration/pes-rest/stub-service.ts';
import { stopOnSignal } from '../shared/stop-signals.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { runCommand } from './run-command.ts';

const command = commandOf('npm run vdab-stub --')
  .description(
    'Serves the extracts of VDAB over HTTP, as a service of VDAB would: for tests and for trying out npm run pes-rest.',
  )
  .argument('[file...]', 'extracts of VDAB: CSV, JSON Lines or Excel, as npm run population writes them')
  .option('--port <number>', 'port to listen at, 0 for any', portNumber, 4900)
  .option('--admin', 'let it be switched: POST /admin/behaviour, POST /admin/replace, GET /admin/calls')
  .addHelpText(
    'after',
    `
It listens on this machine only. With --admin:
  curl -d '{"mode":"MAINTENANCE"}' -H 'content-type: application/json' http://127.0.0.1:4900/admin/behaviour
Modes: NORMAL, SLOW (ms), BUSY (retryAfter), MAINTENANCE, MAINTENANCE_AS_200, REDIRECT, BROKEN_JSON, HANG_UP, REFUSED; with
"resource" for one resource only, with "times" for so many calls.

Example:    npm run population -- --clients 200 --out data/population
            npm run vdab-stub -- --admin data/population/pes/*/*.csv

Exit codes: 0 stopped by a signal, 2 it could not begin: a file that is no extract of VDAB, or a port that is taken.`,
  )
  .parse();

await runCommand(async () => {
  const { port, admin } = command.opts<{ port: number; admin?: boolean }>();
  const stub = await startStubService({ port, admin: admin === true }).catch((error: unknown) => {
    throw new CannotDo(`Port ${port} cannot be opened (${codeOf(error)}): give another with --port.`);
  });
  stopOnSignal(() => stub.close());
  try {
    const counts = await stub.data.addFiles(command.args);
    for (const [kind, count] of counts) process.stdout.write(`${kind}: ${count}\n`);
  } catch (error) {
    await stub.close();
    throw new CannotDo(error instanceof Error ? error.message : 'The extracts cannot be read.');
  }
  process.stdout.write(`listening at ${stub.url}\n`);
});

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown fault';
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('Give a port, 0 to 65535.');
  return Number(text);
}
