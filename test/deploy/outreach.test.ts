import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { addDays, today } from '../../shared/local-date.ts';
import { createSeal } from '../../shared/seal.ts';
import { openPartnershipDatabase } from '../../subgraphs/partnership/database.ts';
import { type OutreachRequestRow, outreachEntity } from '../../subgraphs/partnership/outreach-entities.ts';
import { expiresOn } from '../../subgraphs/partnership/rules/outreach.ts';
import { inventedNumber } from '../kit/extracts.ts';
import { runScript } from './kit/run.ts';

const MASTER_KEY = randomBytes(32).toString('base64');
const seal = createSeal(Buffer.from(MASTER_KEY, 'base64'));
const TODAY = today(() => new Date());

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-outreach-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Somebody met so many days ago; nobody told who they are. */
function met(index: number, daysAgo: number, more: Partial<OutreachRequestRow> = {}): OutreachRequestRow {
  const requestedOn = addDays(TODAY, -daysAgo);
  const number = inventedNumber(index);
  return {
    ...{ id: v7(), partnershipId: 'one', holder: '0212204114', staffMember: 'street-worker', reference: `${index}` },
    ...{ numberIndex: seal.index(number), numberSealed: seal.seal(number), profile: 'INACTIVE' },
    ...{ contactedOn: requestedOn, requestedOn, expiresOn: expiresOn(requestedOn), status: 'WAITING' },
    ...{ endedOn: null, outcome: null, clientKey: null, changedAt: new Date(), version: 1 },
    ...more,
  };
}

const DATABASES = () => JSON.stringify({ main: `sqlite:${join(folder, 'partnership.sqlite')}` });

async function inDatabase<T>(work: (database: ReturnType<typeof openPartnershipDatabase>) => Promise<T>): Promise<T> {
  const database = openPartnershipDatabase({ DATABASES: JSON.parse(DATABASES()), DEFAULT_DATABASE: 'main' });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const keep = (rows: readonly OutreachRequestRow[]) =>
  inDatabase((database) => database.write((manager) => manager.getRepository(outreachEntity).insert([...rows])));
const numbersKept = () =>
  inDatabase(async (database) => {
    const rows = await database.read((manager) => manager.getRepository(outreachEntity).find({ order: { id: 'ASC' } }));
    return rows.map(({ numberSealed }) => numberSealed !== null);
  });
const list = (file: string) =>
  runScript('outreach', [file], { DATABASES: DATABASES(), DEFAULT_DATABASE: 'main', MASTER_KEY });

describe('npm run outreach', () => {
  it('lists every number that waits once, up to its 30th day, in a file that only its owner reads; and forgets what expired', async () => {
    await keep([met(1, 0), met(2, 30), met(3, 31), met(1, 3, { holder: '0212346456' })]);
    const file = join(folder, 'list.csv');
    const { code, stdout, stderr } = await list(file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const said = '2 people in the list. The number of 1 person was forgotten: nobody answered in time.\n';
    expect(stdout).toBe(said);
    expect(await readFile(file, 'utf8')).toBe(`national_number\n${inventedNumber(1)}\n${inventedNumber(2)}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await numbersKept()).toEqual([true, true, false, true]);
  });

  it('ends with 2 and leaves everything as it was when the file is there already, or its folder is not', async () => {
    await keep([met(3, 31)]);
    const file = join(folder, 'list.csv');
    await writeFile(file, 'mine');
    const there = await list(file);
    expect(there).toMatchObject({ code: 2, stdout: '' });
    expect(there.stderr).toBe(
      'The list is not written: there is a file of that name already. Remove it, or name another one.\n',
    );
    expect(await readFile(file, 'utf8')).toBe('mine');
    const nowhere = await list(join(folder, 'nowhere', 'list.csv'));
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toContain('Name a file in a folder that you may write in.');
    expect(await numbersKept()).toEqual([true]);
  });
});
