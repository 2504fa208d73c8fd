import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { v7 } from 'uuid';
import { createOrganisationTokenVerifier, signOrganisationToken } from '../../../shared/announcement.ts';
import type { Owner } from '../../../shared/caller.ts';
import { createHttpApp } from '../../../shared/serve.ts';
import { receiveAnnouncements } from '../../../subgraphs/partnership/announcements.ts';
import { directoryEntity } from '../../../subgraphs/partnership/entities.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { type PublishedKeys, publishKeys } from '../../kit/keys.ts';
import { CENTRE_A, fillPartnership, openPartnership, type TestPartnership, VDAB } from '../../kit/partnership.ts';

const clock = () => new Date();
let pes: PublishedKeys;
let welfare: PublishedKeys;
const apps: FastifyInstance[] = [];

beforeAll(async () => {
  pes = await publishKeys(clock);
  welfare = await publishKeys(clock);
});
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});
afterAll(() => Promise.all([pes.close(), welfare.close()]));

interface Sent {
  id: string;
  index: number;
  from?: string;
  to?: string | null;
  withdrawn?: boolean;
}

describeOnBothDatabases('POST /announcements', (openDatabase) => {
  const open = async () => {
    const partnership = await openPartnership(openDatabase);
    await fillPartnership(partnership, 2);
    const owners = { pes: pes.jwksUrl, welfare: welfare.jwksUrl };
    const app = createHttpApp({
      name: 'partnership',
      bodyLimit: 1e6,
      logLevel: 'silent',
      ready: async () => ({ ready: true, detail: {} }),
    });
    receiveAnnouncements(app, {
      database: partnership.database,
      seal: partnership.seal,
      verifier: createOrganisationTokenVerifier({ owners, clock }),
    });
    apps.push(app);
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { partnership, url };
  };

  it('takes a part of a known client and of somebody nobody knew, who gets an id', async () => {
    const { partnership, url } = await open();
    const answer = await announce(url, [
      { id: v7(), index: 0 },
      { id: v7(), index: 800 },
    ]);
    expect(answer.body.results.map((result) => result.status)).toEqual(['ACCEPTED', 'ACCEPTED']);
    const entries = await entriesOf(partnership);
    expect(entries).toMatchObject([
      { owner: 'pes', holder: VDAB, capacity: 'JOBSEEKER', from: '2026-01-01', to: null, withdrawn: false },
      {},
    ]);
    expect(new Set(entries.map((entry) => entry.clientId)).size).toBe(2);
  });

  it('taken twice, or an older one after a newer one, changes nothing', async () => {
    const { partnership, url } = await open();
    const [older, newer] = [v7({ msecs: 1_000 }), v7({ msecs: 2_000 })];
    await announce(url, [{ id: newer, index: 0, from: '2026-02-01' }]);
    const before = await entriesOf(partnership);
    await announce(url, [{ id: newer, index: 0, from: '2026-02-01' }]);
    const late = await announce(url, [{ id: older, index: 0, from: '2020-01-01' }]);
    expect(late.body.results).toEqual([{ id: older, status: 'ACCEPTED' }]);
    expect(await entriesOf(partnership)).toEqual(before);
  });

  it('that ends or withdraws a part is taken when it is newer', async () => {
    const { partnership, url } = await open();
    await announce(url, [{ id: v7({ msecs: 1_000 }), index: 0 }]);
    await announce(url, [{ id: v7({ msecs: 2_000 }), index: 0, to: '2026-03-01' }]);
    expect(await entriesOf(partnership)).toMatchObject([{ to: '2026-03-01', withdrawn: false }]);
    await announce(url, [{ id: v7({ msecs: 3_000 }), index: 0, withdrawn: true }]);
    expect(await entriesOf(partnership)).toMatchObject([{ withdrawn: true }]);
  });

  it('that withdraws a part stands, also when an older one arrives at the same moment', async () => {
    const { partnership, url } = await open();
    for (let index = 1000; index < 1020; index += 1) {
      const [first, older, newer] = [1_000, 2_000, 3_000].map((msecs) => v7({ msecs: index * 10_000 + msecs }));
      await announce(url, [{ id: first ?? '', index }]);
      await Promise.all([
        announce(url, [{ id: newer ?? '', index, withdrawn: true }]),
        announce(url, [{ id: older ?? '', index, from: '2026-02-01' }]),
      ]);
    }
    expect((await entriesOf(partnership)).filter((entry) => !entry.withdrawn)).toEqual([]);
  });

  it('of which one is malformed refuses that one by name and takes the others', async () => {
    const { url, partnership } = await open();
    const bad = v7();
    const { body } = await announce(url, [
      { id: v7(), index: 0 },
      { id: bad, index: 1, from: '2026-13-01' },
    ]);
    expect(body.results.find((result) => result.id === bad)).toMatchObject({ status: 'REFUSED' });
    expect(await entriesOf(partnership)).toHaveLength(1);
  });

  it.each([
    ['signed by another owner', { owner: 'welfare' as const, keys: () => welfare }],
    ['that names another owner than the key', { owner: 'pes' as const, keys: () => welfare }],
    ['for an organisation that this owner does not vouch for', { holder: CENTRE_A }],
    ['for an organisation that nobody knows', { holder: '0920000161' }],
    ['signed for other bytes', { tamper: true }],
  ])('%s is refused, and nothing is taken', async (_what, how) => {
    const { partnership, url } = await open();
    const { status } = await announce(url, [{ id: v7(), index: 0 }], how);
    expect(status).toBe(401);
    expect(await entriesOf(partnership)).toEqual([]);
  });
});

interface How {
  owner?: Owner;
  holder?: string;
  keys?: () => PublishedKeys;
  tamper?: boolean;
}

async function announce(
  url: string,
  sent: Sent[],
  { owner = 'pes', holder = VDAB, keys = () => pes, tamper = false }: How = {},
) {
  const announcements = sent.map(({ index, ...announcement }) => ({
    ...{ capacity: 'JOBSEEKER', from: '2026-01-01', to: null, withdrawn: false, nationalNumber: inventedNumber(index) },
    ...announcement,
  }));
  const body = JSON.stringify({ holder, announcements });
  const token = signOrganisationToken({ owner, holder, body: Buffer.from(body), keys: keys().keys, clock });
  const response = await fetch(`${url}/announcements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: tamper ? body.replace('2026-01-01', '2025-01-01') : body,
  });
  const answer = (await response.json()) as { results: { id: string; status: string }[] };
  return { status: response.status, body: answer };
}

function entriesOf({ database }: TestPartnership) {
  return database.read((manager) => manager.getRepository(directoryEntity).find({ order: { clientId: 'ASC' } }));
}
