import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { v7 } from 'uuid';
import { createOrganisationTokenVerifier, signOrganisationToken } from '../../../shared/announcement.ts';
import { createHttpApp } from '../../../shared/serve.ts';
import { receiveAnnouncements } from '../../../subgraphs/partnership/announcements.ts';
import { directoryEntity, organisationEntity } from '../../../subgraphs/partnership/entities.ts';
import { type JoinedOwners, watchJoinedOwners } from '../../../subgraphs/partnership/joined-owners.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type PublishedKeys, publishKeys } from '../../kit/keys.ts';
import { CENTRE_A, fillPartnership, openPartnership } from '../../kit/partnership.ts';

const clock = () => new Date();
const provider = {
  name: 'Een school',
  kind: 'TRANSITION_PROVIDER' as const,
  nisCode: null,
  from: '2000-01-01',
  to: null,
};
const SCHOOL = { ...provider, kboNumber: '0202239951' };
const OTHER_SCHOOL = { ...provider, kboNumber: '0403170701' };
let training: PublishedKeys;
let folder: string;
let joined: JoinedOwners | undefined;
let app: FastifyInstance | undefined;
const said: string[] = [];
const file = () => join(folder, 'owners.json');

beforeAll(async () => {
  training = await publishKeys(clock);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-joined-'));
  said.length = 0;
});
afterEach(async () => {
  joined?.close();
  await app?.close();
  await rm(folder, { recursive: true });
});
afterAll(() => training.close());

async function write(owners: object): Promise<void> {
  await writeFile(`${file()}.part`, JSON.stringify({ owners }));
  await rename(`${file()}.part`, file());
}

const watch = () => {
  const log = {
    info: (_: object, line: string) => void said.push(line),
    error: (_: object, line: string) => void said.push(line),
  };
  return watchJoinedOwners({ file: file(), everyMs: 20, log });
};

describeOnBothDatabases('an owner that joins by configuration', (openDatabase) => {
  it('announces for the holders that its file names from the moment that the file is there, without a restart, and for no other, nor for a centre that it names', async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 2);
    await partnership.database.write((manager) =>
      manager.getRepository(organisationEntity).insert([SCHOOL, OTHER_SCHOOL]),
    );
    await write({});
    joined = await watch();
    app = createHttpApp({
      name: 'partnership',
      bodyLimit: 1e6,
      logLevel: 'silent',
      ready: async () => ({ ready: true, detail: {} }),
    });
    receiveAnnouncements(app, {
      ...{ database: partnership.database, seal: partnership.seal, holdersOf: joined.holdersOf },
      verifier: createOrganisationTokenVerifier({ owners: {}, joined: joined.jwksUrls, clock }),
    });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const [school, other] = [SCHOOL.kboNumber, OTHER_SCHOOL.kboNumber];
    expect(await announce(url, school)).toBe(401);
    const { jwksUrl } = training;
    await write({ training: { url: 'http://127.0.0.1:9', jwksUrl, holders: [school, CENTRE_A] } });
    while (said.length === 0) await sleep(10);
    expect([await announce(url, school), await announce(url, other)]).toEqual([200, 401]);
    // A part would give the staff of the centre a relation to whomever another owner names.
    expect(await announce(url, CENTRE_A)).toBe(401);
    const entries = await partnership.database.read((manager) => manager.getRepository(directoryEntity).find());
    expect(entries).toMatchObject([{ owner: 'training', holder: school }]);
    await write({});
    while (said.length === 1) await sleep(10);
    expect(await announce(url, school)).toBe(401);
  });
});

it('a file that is wrong is refused at the start, and later the last good one stays', async () => {
  await write({ training: { url: 'no address' } });
  await expect(watch()).rejects.toThrow(
    /OWNERS_FILE names ".*", which is not what it has to be at owners\.training\.url/,
  );
  await write({ training: { url: 'https://training.example/' } });
  joined = await watch();
  await writeFile(file(), '{"owners": ');
  while (said.length === 0) await sleep(10);
  expect(said).toEqual(['OWNERS_FILE is refused, the last good one stays']);
  expect(joined.jwksUrls()).toEqual({ training: 'https://training.example/.well-known/jwks.json' });
});

async function announce(url: string, holder: string): Promise<number> {
  const period = { from: '2026-01-01', to: null, withdrawn: false };
  const announcement = { id: v7(), capacity: 'JOBSEEKER', nationalNumber: inventedNumber(0), ...period };
  const body = JSON.stringify({ holder, announcements: [announcement] });
  const token = signOrganisationToken({
    owner: 'training',
    holder,
    body: Buffer.from(body),
    keys: training.keys,
    clock,
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await fetch(`${url}/announcements`, { method: 'POST', headers, body })).status;
}
