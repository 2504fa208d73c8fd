import { stat } from 'node:fs/promises';
import { z } from 'zod';
import type { Owner } from '../shared/caller.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { today } from '../shared/local-date.ts';
import { recordSettings, serviceSettings } from '../shared/owner-configuration.ts';
import { openLogDatabase } from '../shared/owner-process.ts';
import { createSeal } from '../shared/seal.ts';
import {
  type ArchiveOptions,
  archive,
  expiredEntries,
  removeArchived,
  requireRemoval,
} from './archive-log/archive-log.ts';
import { keptFrom, retentionYears } from './archive-log/retention.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { readOwner } from './owner-argument.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { showProgress } from './progress.ts';
import { runCommand } from './run-command.ts';

const settings = z.object({ LOG_DATABASE: serviceSettings.LOG_DATABASE, MASTER_KEY: recordSettings.MASTER_KEY });

const command = commandOf('npm run archive-log --')
  .description(
    "Moves the lines of an owner's disclosure log that are older than it keeps them to files; the chain stays verifiable.",
  )
  .argument('<owner>', 'whose log: partnership, pes, welfare or social-economy', readOwner)
  .requiredOption('--out <folder>', 'where the files go: a folder that is there')
  .option('--count', 'say how many lines would go, and do nothing', false)
  .addHelpText(
    'after',
    `
How long lines stay is the policy value log-retention-years of the owner. Every file is written, read back and followed from line to line
before anything is removed; npm run verify-log -- <owner> --archives <folder> verifies log and files together.

LOG_DATABASE and MASTER_KEY (or LOG_DATABASE_FILE and MASTER_KEY_FILE) say which log and with which key. The account has to be one that may
remove lines: that of the service may not. Without them the log of the demo, in SCHAKEL_DATA (./data). It may be in use meanwhile.

Exit codes: 0 done, or nothing to do; 2 nothing was removed that is not in a file: the message says why.`,
  )
  .parse();

await runCommand(() => run(command.processedArgs[0]));

async function run(owner: Owner): Promise<void> {
  const { out, count } = command.opts<{ out: string; count: boolean }>();
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new CannotDo('The folder of --out is not there: make it first.');
  const env = await ownerEnvironment(owner, process.env);
  const { LOG_DATABASE, MASTER_KEY } = readConfiguration(`The archiving of ${owner}`, settings, env);
  const database = openLogDatabase(owner, LOG_DATABASE);
  try {
    const clock = () => new Date();
    await archiveExpired({ owner, database, key: createSeal(MASTER_KEY).logKey, out, clock }, count);
  } finally {
    await database.close();
  }
}

async function archiveExpired(options: ArchiveOptions, isCount: boolean): Promise<void> {
  const { owner, database, key, clock } = options;
  const day = today(clock);
  const years = retentionYears(owner, day);
  const kept = keptFrom(years, day);
  const expired = await expiredEntries(database, key, new Date(`${kept}T00:00:00Z`));
  const lines = expired.reduce((sum, { from, lastSeq }) => sum + lastSeq - from.seq, 0);
  const rule = `${owner} keeps its log ${years} years: lines from before ${kept}`;
  if (isCount || lines === 0) {
    console.log(lines === 0 ? `${rule} go to an archive, and there are none.` : `${rule} may go: ${lines}.`);
  }
  if (isCount) return;
  await requireRemoval(database);
  for (const each of expired) {
    const file = await withProgress(each.lastSeq - each.from.seq, 'lines', (onProgress) =>
      archive({ ...options, onProgress }, each),
    );
    console.log(`${each.writer}: entries ${each.from.seq + 1} to ${each.lastSeq} are in ${file}.`);
  }
  // Also what an archiving that was interrupted left behind.
  await withProgress(lines, 'lines removed', (onProgress) => removeArchived({ ...options, onProgress }));
}

async function withProgress<T>(total: number, unit: string, work: (at: (done: number) => void) => Promise<T>) {
  const progress = showProgress(process.stderr, total, unit);
  try {
    return await work(progress.at);
  } finally {
    progress.stop();
  }
}
