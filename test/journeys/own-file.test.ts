import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { DEMO } from '../../demo/organisations.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { CLIENT_VIEW } from '../kit/operations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { LISTS, PATHS } from '../kit/stranger-queries.ts';
import { caseloadIds } from '../kit/view.ts';

const CLIENT = ['client', 'OWN_FILE'] as const;
const COACH = ['coach', 'ACTIVATION'] as const;
const GOAL = 'Ik wil met de fiets naar het werk kunnen.';

const WORKER = ['social-worker', 'BENEFIT_FOLLOW_UP'] as const;

/** What the client reads in words, of everything that is in their file. */
const LOG = 'disclosures(first: 200) { who task sectionLabel ground label forOrganisation { name } }';
const PART = `${LOG} journey { label } deadlines { label } withheld { remedy }`;
const WORDS = `{ ownFile { ${PART} pes { ${PART} } welfare { ${PART} } socialEconomy { ${PART} }
  sharingChoices { sectionLabel consequence recipient { name } } overview { attention { label } journey { label } deadlines { label } }
  plan { goals { lifeDomainLabel } } referrals { kindLabel statusLabel reasonLabel } participations { __typename } } }`;

interface Choice {
  readonly section: string;
  readonly sectionLabel: string;
  readonly recipient: { readonly kboNumber: string };
  readonly basis: 'CONSENT' | 'LAW' | 'BOTH';
  readonly legalBasis: readonly string[];
  readonly status: string;
  readonly canDecide: boolean;
  readonly consequence: string;
}
interface Goal {
  readonly statement: string;
  readonly addedBy: { readonly kboNumber: string } | null;
}

let stack: Stack;
let marleen: string;
let nour: string;
let another: string;
let others: string[];

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  [marleen = '', ...others] = await caseloadIds(stack, 200);
  [nour = '', another = ''] = others;
  for (const [account, purpose] of [WORKER, COACH]) await stack.ask(account, purpose, CLIENT_VIEW, { id: marleen });
}, 600_000);
afterAll(() => stack?.stop());

async function choices(): Promise<Choice[]> {
  const query = `{ ownFile { sharingChoices { section sectionLabel recipient { kboNumber } basis legalBasis status canDecide consequence } } }`;
  const { body } = await stack.ask<{ ownFile: { sharingChoices: Choice[] } }>(...CLIENT, query);
  expect(body.errors).toBeUndefined();
  return body.data?.ownFile.sharingChoices ?? [];
}

/** Whether the coach of the enterprise is shown a section of the centre in a new query. */
async function coachGets(field: string): Promise<boolean> {
  const query = `query ($id: ID!) { client(id: $id) { welfare { ${field} { __typename } } } }`;
  const { body } = await stack.ask<{ client: { welfare: Record<string, unknown> } }>(...COACH, query, { id: marleen });
  return body.data?.client.welfare[field] !== null;
}

/** What the client is answered, with the id itself left out. */
async function answerOf(query: string, id: string): Promise<string> {
  const text = query.replace('KEY', randomUUID()).replace('MERGE', another);
  const { status, body } = await stack.ask(...CLIENT, text, query.includes('$id') ? { id } : {});
  return `${status} ${JSON.stringify(body)}`.replaceAll(id, 'ID');
}

/** Every text in an answer, without the names of types. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === '__typename' ? [] : textsIn(each)));
}

describe('A11: a client who reads their own file', () => {
  it('gets every part of it in words of the language that they ask for: no code of a list, of a section or of an organisation', async () => {
    const read = async (language: string) => {
      const { body } = await stack.ask(...CLIENT, WORDS, {}, language);
      expect(body.errors).toBeUndefined();
      return textsIn(body.data);
    };
    const [nl, fr, en] = await Promise.all(['nl', 'fr', 'en'].map(read));
    for (const texts of [nl, fr, en]) {
      expect(texts?.length).toBeGreaterThan(100);
      expect(
        texts?.filter((text) => /[A-Z]{2,}_[A-Z]|\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\b|\b\d{10}\b/.test(text)),
      ).toEqual([]);
    }
    expect(nl).toEqual(expect.arrayContaining(['leefloon', 'een maatschappelijk werker', 'OCMW Gent']));
    expect(fr).toEqual(expect.arrayContaining(['revenu d’intégration', 'un assistant social', 'OCMW Gent']));
    expect(en).toEqual(expect.arrayContaining(['leefloon (income support)', 'a social worker', 'OCMW Gent']));
  });

  it('reads the sections by the labels of the code list, in the same language', async () => {
    for (const language of ['nl', 'fr', 'en']) {
      const query = `{ partnershipCodeLists(names: ["Section"]) { codes { code label } } ownFile { welfare { disclosures(first: 200) { section sectionLabel } } } }`;
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
      const { data } = (await stack.ask<any>(...CLIENT, query, {}, language)).body;
      const [{ codes }] = data.partnershipCodeLists;
      const labels = new Map(codes.map(({ code, label }: { code: string; label: string }) => [code, label]));
      for (const { section, sectionLabel } of data.ownFile.welfare.disclosures)
        expect(sectionLabel).toBe(labels.get(section));
    }
  });
});

describe('A11: a client who decides on sharing', () => {
  it('reads per section and organisation whether it is theirs to decide, and plainly on what law where it is not', async () => {
    const found = await choices();
    expect(new Set(found.map(({ basis }) => basis))).toEqual(new Set(['CONSENT', 'LAW']));
    for (const { canDecide, basis, legalBasis, consequence, sectionLabel } of found) {
      expect(canDecide).toBe(basis !== 'LAW');
      expect(legalBasis.length > 0).toBe(basis !== 'CONSENT');
      expect([consequence.length > 20, sectionLabel.includes('.')]).toEqual([true, false]);
    }
  });

  it('refuses one organisation one section: that one is closed in the next query, the others are as they were', async () => {
    const one = { client: marleen, section: 'welfare.needs', recipient: DEMO.enterprise };
    await doneBy(stack, CLIENT, 'sharingDecide', { ...one, status: 'GIVEN' });
    const before = await choices();
    expect(await coachGets('needs')).toBe(true);
    await doneBy(stack, CLIENT, 'sharingDecide', { ...one, status: 'REFUSED' });
    expect(await coachGets('needs')).toBe(false);
    const changed = (await choices()).filter(
      (now) =>
        before.find((each) => each.section === now.section && each.recipient.kboNumber === now.recipient.kboNumber)
          ?.status !== now.status,
    );
    expect(changed).toMatchObject([
      { section: 'welfare.needs', recipient: { kboNumber: DEMO.enterprise }, status: 'REFUSED' },
    ]);
  });

  it('decides nothing of somebody else', async () => {
    const theirs = { client: nour, section: 'welfare.needs', recipient: DEMO.enterprise, status: 'GIVEN' };
    expect(await actOn(stack, CLIENT, 'sharingDecide', theirs)).toMatchObject({ rule: 'NOT_PERMITTED' });
  });
});

describe('A11: a client who asks for somebody else', () => {
  it.each(PATHS)('gets by %s of one person what there is of another, to the letter', async (_what, query) => {
    const [ofNour, ofAnother] = await Promise.all([nour, another].map((id) => answerOf(query, id)));
    expect(ofNour).toBe(ofAnother);
    expect(ofNour).not.toMatch(/Nour|Barakat|"on"|"value"/);
  });

  it.each(LISTS)('gets nobody by %s', async (_what, query) => {
    const answer = await answerOf(query, marleen);
    for (const id of others) expect(answer).not.toContain(id);
    expect(answer).not.toMatch(/"totalCount":[1-9]/);
  });

  it('finds nobody by a number but their own card', async () => {
    const query = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id relation } }';
    const numberOf = (name: string) => ACCOUNTS.find(({ account }) => account === name)?.nationalNumber;
    const found = async (number?: string | null) =>
      (await stack.ask(...CLIENT, query, { number })).body.data?.findClient;
    expect(await found(numberOf('newcomer'))).toBeNull();
    expect([null, { id: marleen, relation: 'OWN_FILE' }]).toContainEqual(await found(numberOf('client')));
  });
});

describe('A11: a client who has a goal of their own', () => {
  const plan = '{ plan { goals { statement addedBy { kboNumber } } } }';

  it('adds it in their own words, and reads it in the plan as those who follow them do', async () => {
    await doneBy(stack, CLIENT, 'planGoalAdd', { client: marleen, lifeDomain: 'MOBILITEIT', statement: GOAL });
    const own = await stack.ask<{ ownFile: { plan: { goals: Goal[] } } }>(...CLIENT, `{ ownFile ${plan} }`);
    expect(own.body.data?.ownFile.plan.goals).toContainEqual({ statement: GOAL, addedBy: null });
    for (const account of ['social-worker', 'mediator']) {
      const { body } = await stack.ask<{ client: { plan: { goals: Goal[] } } }>(
        ...([account, 'ACTIVATION', `query ($id: ID!) { client(id: $id) ${plan} }`, { id: marleen }] as const),
      );
      expect(body.data?.client.plan.goals).toContainEqual({ statement: GOAL, addedBy: null });
    }
  });

  it('cannot add one to the plan of somebody else', async () => {
    const theirs = { client: nour, lifeDomain: 'MOBILITEIT', statement: GOAL };
    expect(await actOn(stack, CLIENT, 'planGoalAdd', theirs)).toMatchObject({ rule: 'NOT_PERMITTED' });
  });
});
