import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Announcer, type AnnouncerOptions, createAnnouncer } from '../../../shared/announcer.ts';
import { createDatabase, type Database } from '../../../shared/database.ts';
import { type KeyRing, openKeyRing } from '../../../shared/keys.ts';
import { AnnouncementOutbox, announcementEntity, enqueueAnnouncements } from '../../../shared/outbox.ts';
import { createPlacement, type Placement } from '../../../shared/placement.ts';
import { GHENT, inventedNumber, OSTEND, seal } from '../import/sample-owner.ts';
import { type Receiver, serveJson, startReceiver } from './partnership-stand-in.ts';

const clock = () => new Date();
let folder: string;
let urls: Record<string, string>;
let keys: KeyRing;
let jwks: { url: string; close(): Promise<void> };
let receiver: Receiver;
let databases: { main: Database; ostend: Database };
let placement: Placement;
let announcers: Announcer[];
let killed: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-announcer-'));
  keys = await openKeyRing(join(folder, 'keys.json'), clock);
  jwks = await serveJson(() => keys.jwks());
  receiver = await startReceiver(jwks.url, clock);
  urls = {};
  const open = (name: string) => {
    const url = `sqlite:${join(folder, `${name}.sqlite`)}`;
    urls[name] = url;
    return createDatabase({ name, url, entities: [announcementEntity], migrations: [AnnouncementOutbox] });
  };
  databases = { main: open('main'), ostend: open('ostend') };
  placement = createPlacement({ databases, fallback: 'main', holders: { [OSTEND]: 'ostend' } });
  announcers = [];
});

afterEach(async () => {
  killed?.kill('SIGKILL');
  await Promise.all(announcers.map((announcer) => announcer.stop()));
  await receiver.down();
  await jwks.close();
  keys.close();
  await placement.close();
  await rm(folder, { recursive: true, force: true });
});

function announcer(more: Partial<AnnouncerOptions> = {}): Announcer {
  const base = { owner: 'welfare', placement, seal, keys, partnershipUrl: receiver.url, clock } as const;
  const made = createAnnouncer({ ...base, intervalMs: 20, ...more });
  announcers.push(made);
  return made;
}

/** Announces clients `from` up to `to` of a holder, one after the other, with this end. */
async function announce(holder: string, from: number, to: number, end: string | null = null): Promise<void> {
  const all = Array.from({ length: to - from }, (_, index) => ({
    holder,
    nationalNumber: inventedNumber(from + index),
    capacity: 'BENEFIT_RECIPIENT',
    from: '2026-01-01',
    to: end,
    withdrawn: false,
  }));
  await placement.databaseOf(holder).write((manager) => enqueueAnnouncements(manager, all, { seal, clock }));
}

const expected = (holder: string, from: number, to: number, end = 'open') =>
  Array.from({ length: to - from }, (_, index) => `${holder} ${inventedNumber(from + index)} BENEFIT_RECIPIENT ${end}`);
const waiting = (database: Database) => database.read((manager) => manager.count(announcementEntity));

async function until(fact: () => boolean, patience = 20_000): Promise<void> {
  for (const end = Date.now() + patience; !fact(); ) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('delivers every outbox in order, at most 500 of one holder at a time, and leaves nothing behind', async () => {
  await announce(GHENT, 0, 1203);
  await announce(OSTEND, 0, 2);
  const sender = announcer();
  expect(await sender.deliverNow()).toBe(0);
  expect(receiver.requests.map(({ count }) => count)).toEqual([500, 500, 203, 2]);
  expect(receiver.taken).toEqual([...expected(GHENT, 0, 1203), ...expected(OSTEND, 0, 2)]);
  expect([await waiting(databases.main), await waiting(databases.ostend)]).toEqual([0, 0]);
});

it('sends what is announced while it runs', async () => {
  announcer().start();
  await announce(GHENT, 0, 1);
  await until(() => receiver.taken.length === 1);
  await announce(GHENT, 0, 1, '2026-03-01');
  await until(() => receiver.taken.length === 2);
  expect(receiver.taken).toEqual([...expected(GHENT, 0, 1), ...expected(GHENT, 0, 1, '2026-03-01')]);
});

it('loses nothing and repeats nothing in effect while the receiver fails, hangs, breaks off, answers garbage and is down', async () => {
  const sender = announcer({ timeoutMs: 300 });
  sender.start();
  let announced = 0;
  for (const mood of ['FAILING', 'HANGING', 'TAKES_AND_BREAKS', 'GARBAGE', 'GOOD'] as const) {
    receiver.mood = mood;
    await announce(GHENT, announced, announced + 60);
    announced += 60;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  await receiver.down();
  await announce(GHENT, 0, 60, '2026-03-01');
  await new Promise((resolve) => setTimeout(resolve, 150));
  await receiver.up();
  await until(() => receiver.taken.length === announced + 60);
  expect(receiver.taken).toEqual([...expected(GHENT, 0, announced), ...expected(GHENT, 0, 60, '2026-03-01')]);
  await until(() => sender.pending() === 0);
  expect(await waiting(databases.main)).toBe(0);
}, 600_000);

it('waits longer after every failure, says so once, and says when it goes again', async () => {
  const said: string[] = [];
  const say = (_fields: object, message: string) => said.push(message);
  receiver.mood = 'FAILING';
  await announce(GHENT, 0, 1);
  announcer({ log: { warn: say, info: say } }).start();
  await until(() => receiver.arrivals.length === 3);
  receiver.mood = 'GOOD';
  await until(() => said.length === 2);
  const [first = 0, second = 0, third = 0, fourth = 0] = receiver.arrivals;
  expect([second - first >= 245, third - second >= 495, fourth - third >= 995]).toEqual([true, true, true]);
  expect(said).toEqual(['announcements wait: the partnership does not take them', 'announcements go again']);
});

it('repeats harmlessly what a process left that was killed after the delivery and before the deletion', async () => {
  receiver.mood = 'TAKES_AND_HANGS';
  await announce(GHENT, 0, 700);
  const program = fileURLToPath(new URL('./announcer-process.ts', import.meta.url));
  const given = [urls.main ?? '', join(folder, 'keys.json'), receiver.url];
  killed = spawn(process.execPath, ['--import', 'tsx', program, ...given], { stdio: 'inherit' });
  await until(() => receiver.taken.length === 500, 20_000);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  receiver.mood = 'GOOD';
  expect(await waiting(databases.main)).toBe(700);
  expect(await announcer().deliverNow()).toBe(0);
  expect(receiver.taken).toEqual(expected(GHENT, 0, 700));
  expect([receiver.repeated.length, await waiting(databases.main)]).toEqual([500, 0]);
}, 600_000);

it('marks what is refused, without its number, and never sends it again; the others of the batch are done', async () => {
  receiver.refuses.add(inventedNumber(1));
  await announce(GHENT, 0, 3);
  const sender = announcer();
  expect(await sender.deliverNow()).toBe(0);
  receiver.refuses.clear();
  expect([await sender.deliverNow(), receiver.taken]).toEqual([
    0,
    [...expected(GHENT, 0, 1), ...expected(GHENT, 2, 3)],
  ]);
  const left = await databases.main.read((manager) => manager.find(announcementEntity));
  expect(left.map(({ refusal, refusedAt }) => [refusal, refusedAt instanceof Date])).toEqual([
    ['not known: [national number]', true],
  ]);
});

it('goes on with the other holders when one is not taken or its database is down', async () => {
  await announce(GHENT, 0, 2);
  await announce(OSTEND, 0, 2);
  receiver.forbids.add(GHENT);
  expect(await announcer().deliverNow()).toBe(2);
  expect(receiver.taken).toEqual(expected(OSTEND, 0, 2));
  receiver.forbids.clear();
  await announce(GHENT, 2, 3);
  await databases.ostend.close();
  expect(await announcer().deliverNow()).toBe(0);
  expect(receiver.taken.slice(2)).toEqual(expected(GHENT, 0, 3));
});

it('stops at once while the receiver hangs, and what was under way is sent by the next one', async () => {
  receiver.mood = 'HANGING';
  await announce(GHENT, 0, 2);
  const first = announcer({ timeoutMs: 60_000 });
  first.start();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const began = Date.now();
  await first.stop();
  expect(Date.now() - began).toBeLessThan(1000);
  receiver.mood = 'GOOD';
  expect([await announcer().deliverNow(), receiver.taken]).toEqual([0, expected(GHENT, 0, 2)]);
});
