import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import { actOn, doneBy } from '../kit/gateway-acts.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

const CLIENT = ['client', 'OWN_FILE'] as const;
const COACH = ['coach', 'ACTIVATION'] as const;
const GOAL = 'Ik wil met de fiets naar het werk kunnen.';

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

beforeAll(async () => {
  stack = await startStack({ clients: 60 });
  [marleen = '', nour = ''] = await caseloadIds(stack);
}, 180_000);
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

  it('decides nothing of somebody else, and learns nothing of them', async () => {
    const theirs = { client: nour, section: 'welfare.needs', recipient: DEMO.enterprise, status: 'GIVEN' };
    expect(await actOn(stack, CLIENT, 'sharingDecide', theirs)).toMatchObject({ rule: 'NOT_PERMITTED' });
    const query =
      'query ($id: ID!) { client(id: $id) { relation identity { familyName } case { openedOn } withheld { reason } } }';
    const { body } = await stack.ask<{ client: { withheld: { reason: string }[] } }>(...CLIENT, query, { id: nour });
    expect(body.data?.client).toMatchObject({ relation: 'NONE', identity: null, case: null });
    expect(new Set(body.data?.client.withheld.map(({ reason }) => reason))).toEqual(new Set(['NO_RELATION']));
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
