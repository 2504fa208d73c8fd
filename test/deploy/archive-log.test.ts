import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keptFrom, retentionYears } from '../../scripts/archive-log/retention.ts';
import { OWNERS } from '../../shared/caller.ts';
import { createDisclosureLog } from '../../shared/disclosure-log.ts';
import { addDays, addMonths, today } from '../../shared/local-date.ts';
import { openLogDatabase } from '../../shared/owner-process.ts';
import { createSeal } from '../../shared/seal.ts';
import { disclosures } from '../kit/disclosures.ts';
import { runScript } from './kit/run.ts';

const MASTER_KEY = randomBytes(32).toString('base64');

let folder = '';
let env: Record<string, string> = {};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-archive-'));
  env = { LOG_DATABASE: `sqlite:${join(folder, 'log.sqlite')}`, MASTER_KEY };
});
afterEach(() => rm(folder, { recursive: true }));

const archiveLog = (...more: string[]) => runScript('archive-log', ['pes', '--out', folder, ...more], env);
/** Ten years ago: the first day that is kept. */
const limit = () =>
  addMonths(
    today(() => new Date()),
    -120,
  );

/** Two lines of the day before the limit and one of today. */
async function writeLog(): Promise<void> {
  const database = openLogDatabase('pes', env.LOG_DATABASE ?? '');
  const key = createSeal(Buffer.from(MASTER_KEY, 'base64')).logKey;
  const old = new Date(`${addDays(limit(), -1)}T12:00:00Z`);
  const log = (clock: () => Date) => createDisclosureLog({ database, writer: 'pes-1', key, clock });
  await log(() => old).append(disclosures(2));
  await log(() => new Date()).append(disclosures(1));
  await database.close();
}

describe('npm run archive-log', () => {
  it('moves the lines of more than ten years ago to a file, and log and file are whole together', async () => {
    await writeLog();
    expect(await archiveLog()).toEqual({
      code: 0,
      stdout: 'pes-1: entries 1 to 2 are in pes-pes-1-1-2.jsonl.gz.\n',
      stderr: '',
    });
    expect(await runScript('verify-log', ['pes', '--archives', folder], env)).toEqual({
      code: 0,
      stdout:
        'pes-1: 3 entries (the first 2 in an archive), whole\npes-1: entries 1 to 2 in pes-pes-1-1-2.jsonl.gz, whole\n',
      stderr: '',
    });
    await writeFile(join(folder, 'pes-pes-1-1-2.jsonl.gz'), 'nonsense');
    const verified = await runScript('verify-log', ['pes', '--archives', folder], env);
    expect([verified.code, verified.stderr]).toEqual([
      1,
      'ARCHIVE: pes-pes-1-1-2.jsonl.gz, entries 1 to 2 of writer pes-1: It cannot be read: it is no archive of a log, or was cut off.\n',
    ]);
  });

  it('says with --count how many would go, and does nothing', async () => {
    await writeLog();
    const rule = `pes keeps its log 10 years: lines from before ${limit()}`;
    expect((await archiveLog('--count')).stdout).toBe(`${rule} may go: 2.\n`);
    expect((await readdir(folder)).filter((file) => file.endsWith('.gz'))).toEqual([]);
    await archiveLog();
    expect((await archiveLog()).stdout).toBe(`${rule} go to an archive, and there are none.\n`);
  });

  it('ends with 2 where the folder is not there', async () => {
    const { code, stderr } = await runScript('archive-log', ['pes', '--out', join(folder, 'none')], env);
    expect([code, stderr]).toEqual([2, 'The folder of --out is not there: make it first.\n']);
  });
});

describe('how long an owner keeps its log', () => {
  it('is ten years for each of them, to the day', () => {
    for (const owner of OWNERS) expect(retentionYears(owner, '2026-11-29')).toBe(10);
    expect([keptFrom(10, '2026-11-29'), keptFrom(10, '2028-02-29')]).toEqual(['2016-11-29', '2018-02-28']);
  });
});
