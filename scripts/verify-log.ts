import { Command } from 'commander';
import { z } from 'zod';
import { CannotStart } from '../demo/cannot-start.ts';
import type { Owner } from '../shared/caller.ts';
import { readConfiguration } from '../shared/configuration.ts';
import type { Database } from '../shared/database.ts';
import { DatabaseUnusable } from '../shared/database.ts';
import { loadHeads } from '../shared/disclosure-store.ts';
import { verifyDisclosureLog, type WriterVerdict } from '../shared/disclosure-verify.ts';
import { AppError, ConfigurationError } from '../shared/errors.ts';
import { recordSettings, serviceSettings } from '../shared/owner-configuration.ts';
import { openLogDatabase } from '../shared/owner-process.ts';
import { runProcess } from '../shared/run-process.ts';
import { createSeal } from '../shared/seal.ts';
import { readOwner } from './owner-argument.ts';
import { ownerEnvironment } from './owner-environment.ts';
import { showProgress } from './progress.ts';

const settings = z.object({ LOG_DATABASE: serviceSettings.LOG_DATABASE, MASTER_KEY: recordSettings.MASTER_KEY });

const { processedArgs } = new Command('npm run verify-log --')
  .description("Verifies an owner's disclosure log: that no entry was changed, removed, moved or cut off.")
  .argument('<owner>', 'whose log: partnership, pes, welfare or social-economy', readOwner)
  .addHelpText(
    'after',
    `
LOG_DATABASE and MASTER_KEY (or LOG_DATABASE_FILE and MASTER_KEY_FILE) say which log and with which key, as for the
owner's process. Without them the log of the demo is verified, in SCHAKEL_DATA (./data). It may be in use meanwhile.

Exit codes: 0 every chain is whole, 1 one is not: the first bad entry is named, 2 the log could not be verified.`,
  )
  .parse();

await runProcess(async () => {
  const [owner]: [Owner] = [processedArgs[0]];
  try {
    process.exitCode = await verify(owner);
  } catch (error) {
    const ours = [ConfigurationError, AppError, DatabaseUnusable, CannotStart].some((kind) => error instanceof kind);
    if (!ours || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
});

async function verify(owner: Owner): Promise<number> {
  const env = await ownerEnvironment(owner, process.env);
  const { LOG_DATABASE, MASTER_KEY } = readConfiguration(`The verification of ${owner}`, settings, env);
  const database = openLogDatabase(owner, LOG_DATABASE);
  try {
    const writers = await verifyAll(database, createSeal(MASTER_KEY).logKey);
    return report(owner, writers);
  } finally {
    await database.close();
  }
}

async function verifyAll(database: Database, key: Buffer): Promise<WriterVerdict[]> {
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
    return (await verifyDisclosureLog({ database, key, onProgress })).writers;
  } finally {
    progress.stop();
  }
}

function report(owner: Owner, writers: readonly WriterVerdict[]): number {
  if (writers.length === 0) console.log(`The log of ${owner} holds no entry yet.`);
  for (const { writer, entries, ok } of writers) {
    console.log(`${writer}: ${entries} ${entries === 1 ? 'entry' : 'entries'}, ${ok ? 'whole' : 'and then a bad one'}`);
  }
  const bad = writers.flatMap(({ firstBad }) => (firstBad === undefined ? [] : [firstBad]));
  for (const { problem, message } of bad) process.stderr.write(`${problem}: ${message}\n`);
  return bad.length === 0 ? 0 : 1;
}
