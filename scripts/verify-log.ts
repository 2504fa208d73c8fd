import { z } from 'zod';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { readConfiguration } from '../shared/configuration.ts';
import type { Database } from '../shared/database.ts';
import { DatabaseUnusable } from '../shared/database.ts';
import type { ChainHead } from '../shared/disclosure-chain.ts';
import { loadHeads } from '../shared/disclosure-store.ts';
import { verifyDisclosureLog, type WriterVerdict } from '../shared/disclosure-verify.ts';
import { AppError, ConfigurationError } from '../shared/errors.ts';
import { recordSettings, serviceSettings } from '../shared/owner-configuration.ts';
import { openLogDatabase } from '../shared/owner-process.ts';
import { createSeal } from '../shared/seal.ts';
import { createWitness } from '../shared/witness.ts';
import { type ArchiveVerdict, verifyArchives } from './archive-log/verify-archives.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { readOwner } from './owner-argument.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { showProgress } from './progress.ts';
import { runCommand } from './run-command.ts';
import { readHeads } from './witnessed-heads.ts';

/** Who keeps the heads of whose log: the partnership those of the owners, and each owner those of the partnership. */
const WITNESS_OF: Readonly<Record<Owner, Owner>> = {
  ...{ pes: 'partnership', welfare: 'partnership', 'social-economy': 'partnership', partnership: 'pes' },
};

const settings = z.object({ LOG_DATABASE: serviceSettings.LOG_DATABASE, MASTER_KEY: recordSettings.MASTER_KEY });

const command = commandOf('npm run verify-log --')
  .description("Verifies an owner's disclosure log: that no entry was changed, removed, moved or cut off.")
  .argument(
    '[owner]',
    'whose log: partnership, pes, welfare or social-economy; those of the demo when left out',
    readOwner,
  )
  .option('--witness <file>', 'heads that somebody else kept of this log, as npm run witnessed wrote them')
  .option('--archives <folder>', 'verify the files of npm run archive-log too, from the first entry on')
  .option('--no-witness', 'verify the chains only, by what this database says itself')
  .addHelpText(
    'after',
    `
LOG_DATABASE and MASTER_KEY (or LOG_DATABASE_FILE and MASTER_KEY_FILE) say which log and with which key, as for the
owner's process; then name the owner. Without them the logs of the demo are verified, in SCHAKEL_DATA (./data), against the heads
that their witness kept: the partnership those of the owners, VDAB those of the partnership. Only a witness shows that the end of a
log was cut off together with its head. A log may be in use meanwhile.

Exit codes: 0 every chain is whole, 1 one is not: the first bad entry is named, 2 the log could not be verified.`,
  )
  .parse();

await runCommand(async () => {
  const [owner]: [Owner | undefined] = command.processedArgs as [Owner | undefined];
  process.exitCode = owner === undefined ? await verifyEach() : await verify(owner);
});

/** The logs of the demo in turn: a bad one does not keep the others from being verified. */
async function verifyEach(): Promise<number> {
  const { witness, archives } = command.opts<{ witness: string | boolean; archives?: string }>();
  if (typeof witness === 'string' || archives !== undefined)
    throw new CannotDo('Name the owner: heads and archives are those of one log.');
  let code = 0;
  for (const owner of OWNERS) {
    if ((await ownerEnvironment(owner, process.env)) === process.env)
      throw new CannotDo('Name the owner: without one the logs of the demo are verified, and there are none here.');
    code = Math.max(code, await verify(owner));
  }
  return code;
}

async function verify(owner: Owner): Promise<number> {
  const env = await ownerEnvironment(owner, process.env);
  const { LOG_DATABASE, MASTER_KEY } = readConfiguration(`The verification of ${owner}`, settings, env);
  const witnessed = await witnessedHeads(owner, env === process.env);
  const database = openLogDatabase(owner, LOG_DATABASE);
  try {
    const key = createSeal(MASTER_KEY).logKey;
    const code = report(owner, await verifyAll(database, key, witnessed));
    const { archives: folder } = command.opts<{ archives?: string }>();
    if (folder === undefined) return code;
    return Math.max(code, reportArchives(await verifyArchives({ database, key, folder, witnessed })));
  } finally {
    await database.close();
  }
}

/** The heads that somebody else kept: of the file that was given, or in the demo of the witness itself. */
async function witnessedHeads(owner: Owner, isOwn: boolean): Promise<ChainHead[]> {
  const { witness } = command.opts<{ witness: string | boolean }>();
  if (typeof witness === 'string') return readHeads(witness);
  if (witness === false || isOwn) return [];
  const keeper = WITNESS_OF[owner];
  return headsKeptBy(keeper, owner).catch((error: unknown) => {
    if (!(error instanceof AppError || error instanceof DatabaseUnusable || error instanceof ConfigurationError))
      throw error;
    process.stderr.write(`What ${keeper} witnessed cannot be read: the chains are verified without it.\n`);
    return [];
  });
}

async function headsKeptBy(keeper: Owner, owner: Owner): Promise<ChainHead[]> {
  const env = await ownerEnvironment(keeper, process.env);
  const { LOG_DATABASE } = readConfiguration(`The verification of ${owner}`, settings, env);
  const database = openLogDatabase(keeper, LOG_DATABASE);
  try {
    return await createWitness({ database, clock: () => new Date() }).headsOf(owner);
  } finally {
    await database.close();
  }
}

async function verifyAll(database: Database, key: Buffer, witnessed: readonly ChainHead[]): Promise<WriterVerdict[]> {
  const heads = await database.read(loadHeads);
  const progress = showProgress(
    process.stderr,
    heads.reduce((sum, { seq }) => sum + seq, 0),
    'entries',
  );
  const read = new Map<string, number>();
  try {
    const onProgress = ({ writer, entries }: { writer: string; entries: number }) => {
      read.set(writer, entries);
      progress.at([...read.values()].reduce((sum, count) => sum + count, 0));
    };
    return (await verifyDisclosureLog({ database, key, onProgress, witnessed })).writers;
  } finally {
    progress.stop();
  }
}

function report(owner: Owner, writers: readonly WriterVerdict[]): number {
  if (writers.length === 0) console.log(`The log of ${owner} holds no entry yet.`);
  for (const { writer, entries, archived, ok } of writers) {
    const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
    const where = archived === undefined ? '' : ` (the first ${archived} in an archive)`;
    console.log(`${writer}: ${count}${where}, ${ok ? 'whole' : 'and then a bad one'}`);
  }
  const bad = writers.flatMap(({ firstBad }) => (firstBad === undefined ? [] : [firstBad]));
  for (const { problem, message } of bad) process.stderr.write(`${problem}: ${message}\n`);
  return bad.length === 0 ? 0 : 1;
}

function reportArchives(archives: readonly ArchiveVerdict[]): number {
  for (const { writer, firstSeq, lastSeq, file, problem } of archives) {
    if (problem === null) console.log(`${writer}: entries ${firstSeq} to ${lastSeq} in ${file}, whole`);
    else process.stderr.write(`ARCHIVE: ${file}, entries ${firstSeq} to ${lastSeq} of writer ${writer}: ${problem}\n`);
  }
  return archives.every(({ problem }) => problem === null) ? 0 : 1;
}
