import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO, welfareCentreKbo } from '../../demo/organisations.ts';
import type { Purpose } from '../../shared/caller.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { loggedBy } from '../kit/logged.ts';
import { followShielded, importShielded, SHIELDED, shieldedId, UNKNOWN } from '../kit/shielded-person.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { LISTS, PATHS } from '../kit/stranger-queries.ts';
import { caseloadIds, filled, viewOf } from '../kit/view.ts';

type Who = readonly [account: string, purpose: Purpose];
const WORKER: Who = ['social-worker', 'BENEFIT_FOLLOW_UP'];

interface Found {
  findClient: { id: string; relation: string } | null;
}

let stack: Stack;
let marleen: string;

beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

const number = ACCOUNTS.find((account) => account.account === 'client')?.nationalNumber ?? '';
/** OCMW Brugge: nobody of centre A's clients is helped there. */
const CENTRE_OF_NOBODY = welfareCentreKbo('31005');
/** What changes by reading. */
const OF_READING = new Set(['disclosures', 'lastVisit', 'changedSources']);
const LOGS =
  'query ($id: ID!) { client(id: $id) { disclosures { who label organisation } welfare { disclosures { label organisation } } pes { disclosures { label organisation } } socialEconomy { disclosures { label organisation } } } }';
const FIND =
  'query Find($number: NationalNumber!) { findClient(nationalNumber: $number) { id initials birthYear relation } }';

describe('A3: the household of somebody who is shielded', () => {
  const MEMBERS: readonly Who[] = [WORKER, ['mediator', 'ACTIVATION'], ['coach', 'ACTIVATION'], ['client', 'OWN_FILE']];
  const READS = [...PATHS.filter(([, query]) => !/mutation|_entities|100000/.test(query)), ...LISTS];
  const GOAL = 'Na de verhuis naar Oostende een school zoeken';
  let hidden = '';
  /** What only the case of who is shielded says: their id, who helps them and where. */
  let tells: RegExp;

  /** Everything that those who follow the other member of the household, and that member, are answered: of whose log who stands in it. */
  async function readAll(): Promise<string[]> {
    const answers: string[] = [];
    for (const [account, purpose] of MEMBERS)
      for (const [what, query] of READS) {
        const { body } = await stack.ask(account, purpose, query, query.includes('$id') ? { id: marleen } : {});
        const text = JSON.stringify(body.data, (key, value) => (OF_READING.has(key) ? undefined : value));
        answers.push(`${account}, ${what}: ${text}`);
      }
    return answers;
  }

  it('reads on to the letter what it read before a centre elsewhere began to help them, in the file and in every list', async () => {
    const before = await readAll();
    await importShielded(stack, 'Wauters');
    await followShielded(stack);
    hidden = await shieldedId(stack);
    tells = new RegExp(`${hidden}|Verborgen|${SHIELDED}|${DEMO.centreB}|other-centre|Oostende`);
    const helps: Who = ['other-centre', 'BENEFIT_FOLLOW_UP'];
    await doneBy(stack, helps, 'planGoalAdd', { client: hidden, lifeDomain: 'GEZIN_KINDEROPVANG', statement: GOAL });
    expect((await stack.ask<Found>(...helps, FIND, { number: SHIELDED })).body.data?.findClient).toMatchObject({
      ...{ id: hidden, relation: 'CASE' },
    });
    const after = await readAll();
    expect(after).toEqual(before);
    expect(after.filter((text) => tells.test(text))).toEqual([]);
  });

  it('finds nothing of them in the log of who looked, in any owner’s', async () => {
    for (const [account, purpose] of [...MEMBERS, ['officer', 'SUPERVISION']] as const) {
      const { body } = await stack.ask(account, purpose, LOGS, { id: marleen });
      expect(JSON.stringify(body)).not.toMatch(tells);
    }
  });

  it('gets by their number, in a search and in acts, what it gets by a number of nobody', async () => {
    const why = { ground: 'WRONG_NUMBER', reason: 'Zelfde naam en adres, en zij bevestigt het.' };
    for (const who of MEMBERS) {
      const [ofNobody, ofThem] = [UNKNOWN, SHIELDED].map(async (number) => ({
        found: (await stack.ask(...who, FIND, { number })).body,
        merged: await actOn(stack, who, 'identityMergePropose', { client: marleen, duplicateNumber: number, ...why }),
      }));
      expect(await ofThem).toEqual(await ofNobody);
    }
    const elsewhere = { client: marleen, section: 'welfare.contact', kind: 'CONTACT_WRONG', sentence: 'Ander nummer.' };
    // Who does not hold a part gets no signal, and nobody is told whether they do.
    for (const recipient of [DEMO.centreB, CENTRE_OF_NOBODY])
      await doneBy(stack, WORKER, 'signalSend', { ...elsewhere, recipient });
  });
});

describe('a social worker of another centre', () => {
  it('gets nothing of the view, and is told only that there is no relation and whom to ask', async () => {
    const { body } = await viewOf(stack, 'other-centre', 'BENEFIT_FOLLOW_UP', marleen);
    const view = body.data?.client;
    expect(view).toMatchObject({ relation: 'NONE', identity: null, case: null, sharing: null });
    for (const part of [view?.pes, view?.welfare, view?.socialEconomy]) {
      expect({ availability: part?.availability, filled: filled(part), asOf: part?.asOf }).toEqual({
        availability: 'NOT_PERMITTED',
        filled: [],
        asOf: null,
      });
      expect(new Set(part?.withheld.map(({ reason }) => reason))).toEqual(new Set(['NO_RELATION']));
    }
    expect(view?.overview).toMatchObject({ journey: [], deadlines: [], discrepancies: [] });
    expect(JSON.stringify(body)).not.toMatch(/Marleen|Wauters|Gent/);
  });

  it('gets a card and no more for an exact national number, and the search stands in the log', async () => {
    const { body, headers } = await stack.ask('other-centre', 'INTAKE', FIND, { number });
    expect(body.data).toEqual({ findClient: { id: marleen, initials: 'MW', birthYear: 1974, relation: 'NONE' } });
    const logged = await loggedBy(stack.dataFolder, 'partnership', headers.get('x-request-id') ?? '');
    expect(logged).toMatchObject([
      { section: 'partnership.card', outcome: 'DISCLOSED', staffMember: 'other-centre', relation: 'NONE' },
    ]);
  });

  it('has none of the clients of centre A on the caseload', async () => {
    const theirs = await stack.ask<{ caseload: { nodes: { id: string }[] } }>(
      'other-centre',
      'BENEFIT_FOLLOW_UP',
      '{ caseload(first: 200) { nodes { id } } }',
    );
    const ours = await caseloadIds(stack, 200);
    expect((theirs.body.data?.caseload.nodes ?? []).filter(({ id }) => ours.includes(id))).toEqual([]);
  });
});

describe('a request', () => {
  it.each([
    ['without a purpose', { 'x-purpose': '' }, 'PURPOSE_REQUIRED'],
    ['for a purpose that the role does not have', { 'x-purpose': 'TRANSITION' }, 'PURPOSE_NOT_ALLOWED'],
    ['for a purpose that does not exist', { 'x-purpose': 'CURIOSITY' }, 'PURPOSE_NOT_ALLOWED'],
    ['without a token', { authorization: '' }, 'UNAUTHENTICATED'],
    ['with a token of nobody', { authorization: 'Bearer abc' }, 'UNAUTHENTICATED'],
  ])('%s is refused with a code and no data', async (_what, headers, code) => {
    const { status, body } = await post(stack, headers, '{ viewer { staffMember } }');
    expect({ data: body.data ?? null, code: body.errors?.[0]?.extensions.code }).toEqual({ data: null, code });
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('for the grant itself is refused: no client can select it', async () => {
    const { body } = await stack.ask('social-worker', 'BENEFIT_FOLLOW_UP', `{ client(id: "${marleen}") { grant } }`);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('with a national number in the text of the query is refused without repeating it', async () => {
    const { body } = await stack.ask('other-centre', 'INTAKE', `{ findClient(nationalNumber: "${number}") { id } }`);
    expect(body.errors?.[0]).toMatchObject({
      message: 'A national number stands in the text of the query: give it as a variable.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(JSON.stringify(body)).not.toContain(number);
  });

  it('with a national number that is not one is refused without repeating it', async () => {
    const { body } = await stack.ask('social-worker', 'INTAKE', FIND, { number: '84121725319' });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(body)).not.toContain('84121725319');
  });
});

describe('the logs of all processes', () => {
  it('hold no national number and no name after all of this', async () => {
    const folder = join(stack.dataFolder, 'logs');
    const lines = (await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))).join(
      '\n',
    );
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines).not.toMatch(/Wauters|Verborgen|84121725319/);
    for (const sent of [number, SHIELDED, UNKNOWN]) expect(lines).not.toContain(sent);
  });
});

async function post(on: Stack, headers: Record<string, string>, query: string) {
  const response = await fetch(`${on.urls.gateway}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await on.token('social-worker')}`,
      'x-purpose': 'BENEFIT_FOLLOW_UP',
      'content-type': 'application/json',
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, body };
}
