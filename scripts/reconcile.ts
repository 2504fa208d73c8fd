import { join, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { serviceSettings } from '../shared/owner-configuration.ts';
import { openLogDatabase } from '../shared/owner-process.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { readOwner } from './owner-argument.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { showProgress } from './progress.ts';
import { compareLogs, type Reconciled } from './reconcile/compare.ts';
import { type GatewayLog, readGatewayLog } from './reconcile/gateway-log.ts';
import { loggedRequests } from './reconcile/owner-log.ts';
import { runCommand } from './run-command.ts';

const settings = z.object({ LOG_DATABASE: serviceSettings.LOG_DATABASE });
const MOST_TOLD = 50;

const command = commandOf('npm run reconcile --')
  .description("Compares the gateway's log with the owners' disclosure logs, request by request and to the line.")
  .argument('[owner]', 'whose log: partnership, pes, welfare or social-economy; all four when left out', readOwner)
  .option('--gateway-log <file...>', "files of the gateway's log, rotated ones too (logs/gateway.log of the demo)")
  .option(
    '--from <moment>',
    "compare from this moment on, and not from the gateway's first line: 2026-11-01T00:00:00Z",
    readMoment,
  )
  .option('--to <moment>', "compare up to this moment, and not to the gateway's last line", readMoment)
  .addHelpText(
    'after',
    `
LOG_DATABASE (or LOG_DATABASE_FILE) says which log, as for the owner's process; then name the owner. Without it the logs of the
demo are compared, in SCHAKEL_DATA (./data). Everything may be in use meanwhile: requests under way are counted next time.

Of each owner it says how many requests and lines agree, and names each request that does not: LINES_MISSING, LINES_TOO_MANY,
NOT_ASKED (the gateway never wrote it down), OTHER_ASKER. A log of the gateway of which the beginning or the end was cut off is
found with --from and --to alone: else nothing is expected of it there. That no line was changed is what npm run verify-log finds.

Exit codes: 0 everything agrees, 1 something does not, 2 the logs could not be compared.`,
  )
  .parse();

await runCommand(async () => {
  const [owner]: [Owner | undefined] = command.processedArgs as [Owner | undefined];
  process.exitCode = await reconcile(owner === undefined ? OWNERS : [owner], command.opts<Options>());
});

interface Options {
  readonly gatewayLog?: string[];
  readonly from?: Date;
  readonly to?: Date;
}

function readMoment(text: string): Date {
  const moment = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(moment.getTime())) return moment;
  throw new InvalidArgumentError('Give a moment in UTC, as 2026-11-01T00:00:00Z.');
}

async function reconcile(owners: readonly Owner[], { gatewayLog, ...given }: Options): Promise<number> {
  const files = gatewayLog ?? [join(resolve(process.env.SCHAKEL_DATA || 'data'), 'logs', 'gateway.log')];
  const log = await readGatewayLog(files).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error;
    throw new CannotDo('The log of the gateway cannot be read: give its file with --gateway-log.');
  });
  if (log.period === null) {
    process.stderr.write('The log of the gateway has no line: there is nothing to compare.\n');
    return 2;
  }
  if (log.unreadable > 0) process.stderr.write(`${log.unreadable} of the gateway's lines could not be read.\n`);
  console.log(`gateway: ${log.requests.size} requests that owners were asked for`);
  const period = { from: given.from ?? log.period.from, to: given.to ?? log.period.to };
  let agrees = true;
  for (const owner of owners) agrees = tell(owner, await compareOwner(owner, log, period)) && agrees;
  return agrees ? 0 : 1;
}

async function compareOwner(owner: Owner, log: GatewayLog, period: { from: Date; to: Date }): Promise<Reconciled> {
  const env = await ownerEnvironment(owner, process.env);
  const { LOG_DATABASE } = readConfiguration(`The reconciliation of ${owner}`, settings, env);
  const database = openLogDatabase(owner, LOG_DATABASE);
  const progress = showProgress(process.stderr, log.requests.size, 'requests');
  try {
    return compareLogs(owner, log.requests, await loggedRequests(database, period, progress.at), period);
  } finally {
    progress.stop();
    await database.close();
  }
}

function tell(owner: Owner, { requests, lines, unknown, differences }: Reconciled): boolean {
  const uncertain = unknown === 0 ? '' : `; of ${unknown} of them the gateway does not know the number of lines`;
  console.log(`${owner}: ${requests} requests with ${lines} lines agree${uncertain}`);
  for (const { kind, message } of differences.slice(0, MOST_TOLD)) process.stderr.write(`${kind}: ${message}\n`);
  if (differences.length > MOST_TOLD) process.stderr.write(`And ${differences.length - MOST_TOLD} more of ${owner}.\n`);
  return differences.length === 0;
}
