import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { showProgress } from '../../scripts/progress.ts';
import { OWNERS } from '../../shared/caller.ts';
import { createDisclosureLog } from '../../shared/disclosure-log.ts';
import { loadHeads } from '../../shared/disclosure-store.ts';
import { openLogDatabase } from '../../shared/owner-process.ts';
import { createSeal } from '../../shared/seal.ts';
import { createWitness } from '../../shared/witness.ts';
import { disclosures } from '../kit/disclosures.ts';
import { runScript } from './kit/run.ts';

/** What the demo says of a population that it made. */
const PREPARED = { clients: 50, seed: 1, date: '2026-03-31', preparedAt: '2026-03-31T08:00:00.000Z' };
const MASTER_KEY = randomBytes(32).toString('base64');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-verify-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A log of pes with three entries, and what somebody then did to it. */
async function writeLog(file: string, tamper?: string): Promise<Record<string, string>> {
  await mkdir(dirname(file), { recursive: true });
  const LOG_DATABASE = `sqlite:${file}`;
  const database = openLogDatabase('pes', LOG_DATABASE);
  const key = createSeal(Buffer.from(MASTER_KEY, 'base64')).logKey;
  const log = createDisclosureLog({ database, writer: 'pes-1', key, clock: () => new Date() });
  await log.append(disclosures(3));
  if (tamper !== undefined) await database.write((manager) => manager.query(tamper));
  await database.close();
  return { LOG_DATABASE, MASTER_KEY };
}

describe('npm run verify-log', () => {
  it('ends with 0 and counts the entries of a log that is whole', async () => {
    const env = await writeLog(join(folder, 'log.sqlite'));
    expect(await runScript('verify-log', ['pes'], env)).toEqual({
      code: 0,
      stdout: 'pes-1: 3 entries, whole\n',
      stderr: '',
    });
  });

  it.each([
    ['changed', "UPDATE disclosure_entry SET rule = 'other' WHERE seq = 2", 1, 'ALTERED: Entry 2 of writer pes-1'],
    ['removed', 'DELETE FROM disclosure_entry WHERE seq = 1', 0, 'MISSING: Entry 1 of writer pes-1'],
    ['cut off', 'DELETE FROM disclosure_entry WHERE seq = 3', 2, 'CUT_OFF: Entry 3 of writer pes-1'],
  ])('ends with 1 and names the entry that was %s', async (_what, statement, entries, sentence) => {
    const env = await writeLog(join(folder, 'log.sqlite'), statement);
    const { code, stdout, stderr } = await runScript('verify-log', ['pes'], env);
    expect([code, stdout]).toEqual([
      1,
      `pes-1: ${entries} ${entries === 1 ? 'entry' : 'entries'}, and then a bad one\n`,
    ]);
    expect(stderr).toMatch(sentence);
  });

  it('ends with 1 when somebody else kept a head that the log does not come to any more, as npm run witnessed wrote it', async () => {
    const env = await writeLog(join(folder, 'log.sqlite'));
    const own = openLogDatabase('pes', env.LOG_DATABASE ?? '');
    const heads = await own.read(loadHeads);
    await own.close();
    const KEEPER = `sqlite:${join(folder, 'keeper.sqlite')}`;
    const keeper = openLogDatabase('partnership', KEEPER);
    const witness = createWitness({ database: keeper, clock: () => new Date() });
    await witness.keep('pes', heads);
    const file = join(folder, 'heads.json');
    const handOver = async () =>
      writeFile(file, (await runScript('witnessed', ['pes'], { LOG_DATABASE: KEEPER })).stdout);
    await handOver();
    expect(await runScript('verify-log', ['pes', '--witness', file], env)).toMatchObject({ code: 0, stderr: '' });
    await witness.keep('pes', [{ writer: 'pes-1', seq: 5, hash: 'A'.repeat(43) }]);
    await keeper.close();
    await handOver();
    const { code, stderr } = await runScript('verify-log', ['pes', '--witness', file], env);
    expect([code, stderr]).toEqual([1, 'CUT_OFF: Each of the entries 4 to 5 of writer pes-1 was cut off the end.\n']);
    await writeFile(file, '{"heads":[{"seq":1}]}');
    expect(await runScript('verify-log', ['pes', '--witness', file], env)).toMatchObject({
      code: 2,
      stderr: 'This is no file of heads: have the witness write it with npm run witnessed.\n',
    });
  });

  it('verifies the log of the demo when the environment names no database', async () => {
    await writeLog(join(folder, 'databases', 'pes', 'log.sqlite'));
    await mkdir(join(folder, 'secrets'));
    await writeFile(join(folder, 'secrets', 'pes-master-key'), MASTER_KEY);
    await writeFile(join(folder, 'demo.json'), JSON.stringify(PREPARED));
    const { code, stdout } = await runScript('verify-log', ['pes'], { SCHAKEL_DATA: folder });
    expect([code, stdout]).toEqual([0, 'pes-1: 3 entries, whole\n']);
  });

  it('verifies the logs of the demo one after the other when no owner is named, a bad one too', async () => {
    for (const owner of OWNERS) {
      const tamper = owner === 'pes' ? 'DELETE FROM disclosure_entry WHERE seq = 1' : undefined;
      await writeLog(join(folder, 'databases', owner, 'log.sqlite'), tamper);
    }
    await mkdir(join(folder, 'secrets'));
    for (const owner of OWNERS) await writeFile(join(folder, 'secrets', `${owner}-master-key`), MASTER_KEY);
    await writeFile(join(folder, 'demo.json'), JSON.stringify(PREPARED));
    const { code, stdout, stderr } = await runScript('verify-log', [], { SCHAKEL_DATA: folder });
    expect([code, stderr.trim().split('\n')]).toEqual([1, [expect.stringMatching(/^MISSING: Entry 1 /)]]);
    expect(stdout.match(/pes-1: 3 entries, whole/g)).toHaveLength(3);
    const named = await runScript('verify-log', ['--archives', folder], { SCHAKEL_DATA: folder });
    expect([named.code, named.stderr]).toEqual([2, 'Name the owner: heads and archives are those of one log.\n']);
  });

  it('wants the owner named where the environment names one log, or where there is no demo', async () => {
    const env = await writeLog(join(folder, 'log.sqlite'));
    for (const environment of [env, { SCHAKEL_DATA: folder }])
      expect(await runScript('verify-log', [], environment)).toEqual({
        ...{ code: 2, stdout: '' },
        stderr: 'Name the owner: without one the logs of the demo are verified, and there are none here.\n',
      });
  });

  it('calls a log bad that was written with another key', async () => {
    const env = await writeLog(join(folder, 'log.sqlite'));
    const other = { ...env, MASTER_KEY: randomBytes(32).toString('base64') };
    expect((await runScript('verify-log', ['pes'], other)).code).toBe(1);
  });

  it('ends with 2 and says what is not set when there is no log to be found', async () => {
    const { code, stderr } = await runScript('verify-log', ['pes'], { SCHAKEL_DATA: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^The verification of pes cannot start:\n {2}- LOG_DATABASE is not set: .*\n {2}- MASTER_KEY is/,
    );
  });

  it('ends with 2 and one sentence when the database cannot be reached', async () => {
    const env = { LOG_DATABASE: 'mysql://pes_log:secret@127.0.0.1:1/pes_log', MASTER_KEY };
    const ran = await runScript('verify-log', ['pes'], env);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'The database "pes log" cannot be reached.\n' });
  });

  it('refuses what is no owner with the names of the four', async () => {
    const { code, stderr } = await runScript('verify-log', ['vdab']);
    expect(code).not.toBe(0);
    expect(stderr).toMatch('Choose one of partnership, pes, welfare, social-economy.');
  });
});

describe('the progress of a command', () => {
  it.each([
    ['is a bar on a terminal', true, /2 of 4 entries/],
    ['is nothing elsewhere', false, /^$/],
  ])('%s', (_what, isTTY, shown) => {
    const stream = Object.assign(new PassThrough(), {
      isTTY,
      cursorTo: () => true,
      clearLine: () => true,
      columns: 80,
    });
    const progress = showProgress(stream, 4, 'entries');
    progress.at(2);
    progress.stop();
    expect(String(stream.read() ?? '')).toMatch(shown);
  });
});
