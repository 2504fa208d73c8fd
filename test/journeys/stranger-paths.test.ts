import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { DEMO } from '../../demo/organisations.ts';
import { OWNERS, type Purpose } from '../../shared/caller.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { importShielded, SHIELDED, shieldedId, UNKNOWN } from '../kit/shielded-person.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { LISTS, PATHS } from '../kit/stranger-queries.ts';
import { caseloadIds } from '../kit/view.ts';

type Who = readonly [account: string, purpose: Purpose];
const WORKER: Who = ['social-worker', 'BENEFIT_FOLLOW_UP'];
const HEAD: Who = ['head-of-service', 'BENEFIT_FOLLOW_UP'];
const STRANGER: Who = ['other-centre', 'BENEFIT_FOLLOW_UP'];

let stack: Stack;
/** Two clients of centre A, of whom every owner holds other things. */
let known: string;
let another: string;
/** A third one, whose file goes into the first one's. */
let merged: string;
/** The clients of centre A. */
let ofCentreA: string[];
/** Somebody whose whereabouts may not be found. */
let shielded: string;
/** What in a query stands for what only centre A knows. */
const told: Record<string, string> = { MERGE: v7(), CURSOR: '', PARTNERSHIP: '' };

beforeAll(async () => {
  stack = await startStack();
  ofCentreA = await caseloadIds(stack, 200);
  [known = '', another = ''] = ofCentreA;
  merged = ofCentreA[8] ?? '';
  await importShielded(stack);
  shielded = await shieldedId(stack);
  const own = '{ caseload(first: 2) { pageInfo { endCursor } } partnerships { id } }';
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { data } = (await stack.ask<any>(...WORKER, own)).body;
  Object.assign(told, { CURSOR: data.caseload.pageInfo.endCursor, PARTNERSHIP: data.partnerships[0].id });
}, 600_000);
afterAll(() => stack?.stop());

/** What somebody is answered, with the id itself and what differs in every answer left out. */
async function answerTo([account, purpose]: Who, query: string, id = ''): Promise<string> {
  const text = Object.entries(told).reduce((all, [name, value]) => all.replace(name, value), query);
  const variables = id === '' ? {} : { id };
  const { status, body, extensions } = await stack.ask(account, purpose, text.replace('KEY', v7()), variables);
  return `${status} ${JSON.stringify([body, extensions])}`.replaceAll(id || 'no id', 'ID');
}

/** How often each owner was asked anything until now, as its own log says. */
async function timesAsked(): Promise<string[]> {
  // What a process said of the last answer may be on its way to the file.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const logs = OWNERS.map(async (owner) => {
    const log = await readFile(join(stack.dataFolder, 'logs', `${owner}.log`), 'utf8');
    return `${owner} ${log.match(/"path":"\/graphql"/g)?.length ?? 0}`;
  });
  return Promise.all(logs);
}

describe.each([
  ['a worker of another municipality', STRANGER],
  ['the same at a first contact', ['other-centre', 'INTAKE']],
] as const)('A3: %s', (_who, stranger) => {
  it.each(PATHS)('gets by %s of who is shielded what there is of nobody, to the letter', async (_what, query) => {
    const nobody = await answerTo(stranger, query, v7());
    expect(nobody).toMatch(/^[24]00 .{10}/);
    expect(await answerTo(stranger, query, shielded)).toBe(nobody);
  });

  it.each(PATHS)(
    'gets by %s of one client what there is of another, to the letter: nothing of either',
    async (_what, query) => {
      const of = await answerTo(stranger, query, known);
      expect(await answerTo(stranger, query, another)).toBe(of);
      expect(of).not.toMatch(/Marleen|Wauters|Gent|"on"|"value"/);
    },
  );
});

describe('A3: a worker of another municipality', () => {
  it('gets the same answer for an unknown number and for a shielded person', async () => {
    const query = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id initials relation } }';
    const [unknown, hidden] = [UNKNOWN, SHIELDED].map((number) =>
      stack.ask('other-centre', 'INTAKE', query, { number }),
    );
    expect((await unknown)?.body).toEqual({ data: { findClient: null } });
    expect((await hidden)?.body).toEqual((await unknown)?.body);
  });

  it.each([
    ['asks for access', 'caseAccessAsk', { purpose: 'ACTIVATION', reason: 'CLIENT_ASKS', explanation: 'Vroeg hulp.' }],
    ['says that it cannot wait', 'urgentAccessTake', { sentence: 'Staat vanavond aan onze deur.' }],
  ])('who %s is answered of who is shielded what is answered of nobody', async (_what, act, input) => {
    const nobody = await actOn(stack, STRANGER, act, { client: v7(), ...input });
    expect(await actOn(stack, STRANGER, act, { client: shielded, ...input })).toEqual(nobody);
  });

  it('has the owners asked as often for who is shielded as for nobody, so that the time of an answer tells nothing', async () => {
    const asked = [];
    for (const id of [v7(), shielded]) {
      const before = await timesAsked();
      for (const [, query] of PATHS) await answerTo(STRANGER, query, id);
      const count = (line = '') => Number(line.split(' ')[1]);
      asked.push((await timesAsked()).map((line, index) => count(line) - count(before[index])));
    }
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[0]?.[0]).toBeGreaterThan(0);
  });

  it('gets by no list, count, filter or place in one anything of the clients of centre A, nor that something happens there', async () => {
    const lists = () => Promise.all(LISTS.map(async ([what, query]) => `${what}: ${await answerTo(STRANGER, query)}`));
    const before = await lists();
    for (const id of ofCentreA) expect(before.join()).not.toContain(id);
    const plan = { client: known, lifeDomain: 'MOBILITEIT', statement: 'Fietsen' };
    await doneBy(stack, WORKER, 'planGoalAdd', plan);
    const sent = {
      client: another,
      recipient: DEMO.enterprise,
      kind: 'TAILORED_WORK',
      sharedSections: ['welfare.needs'],
    };
    const draft = await doneBy(stack, ['social-worker', 'ACTIVATION'], 'referralDraft', sent);
    expect(draft.version).toBe(1);
    await mergedWithKnown();
    expect(await lists()).toEqual(before);
  });

  it('learns of a file that was mixed with another neither that it was nor who saw it, by either id', async () => {
    for (const [, query] of PATHS.filter(([, text]) => /merge/i.test(text))) {
      const of = await answerTo(STRANGER, query, known);
      for (const id of [another, merged]) expect(await answerTo(STRANGER, query, id)).toBe(of);
      expect(of).not.toMatch(/MERGED|social-worker/);
    }
  });
});

/** The file of another client of centre A goes into the one that is known. */
async function mergedWithKnown(): Promise<void> {
  const query = 'query ($id: ID!) { client(id: $id) { identity { nationalNumber } } }';
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { data } = (await stack.ask<any>(...WORKER, query, { id: merged })).body;
  const why = { ground: 'IDENTITY_DOCUMENT', reason: 'Haar kaart noemt beide nummers.' };
  const duplicateNumber = data.client.identity.nationalNumber;
  const { id, version } = await doneBy(stack, WORKER, 'identityMergePropose', {
    client: known,
    duplicateNumber,
    ...why,
  });
  await doneBy(stack, HEAD, 'identityMergeConfirm', { id, expectedVersion: version });
  told.MERGE = id;
}

it('A3: who follows the client gets by each of these ways another answer, so that the comparison means something', async () => {
  const same: string[] = [];
  for (const [what, query] of PATHS)
    if ((await answerTo(WORKER, query, known)) === (await answerTo(WORKER, query, v7()))) same.push(what);
  // They are refused to everybody before anything is looked up.
  expect(same).toEqual(['the entities that only the gateway may ask for']);
});
