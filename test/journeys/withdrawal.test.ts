import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

let stack: Stack;
let marleen: string;
beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

interface Seen {
  client: { welfare: { needs: unknown[] | null; withheld: { section: string; reason: string }[] } | null } | null;
}

interface Observed {
  /** Milliseconds from the answer to the withdrawal until the query was sent, and until it was answered. */
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly isDisclosed: boolean;
  readonly reason: string | undefined;
}

const NEEDS = 'query Needs($id: ID!) { client(id: $id) { welfare { needs { domain } withheld { section reason } } } }';

async function look(): Promise<{ isDisclosed: boolean; reason: string | undefined }> {
  const { body } = await stack.ask<Seen>('mediator', 'ACTIVATION', NEEDS, { id: marleen });
  const welfare = body.data?.client?.welfare;
  const reason = welfare?.withheld.find(({ section }) => section === 'welfare.needs')?.reason;
  return { isDisclosed: Boolean(welfare?.needs), reason };
}

async function decide(status: 'GIVEN' | 'WITHDRAWN'): Promise<void> {
  const query = `mutation Decide($input: SharingDecideInput!) { sharingDecide(input: $input) { __typename } }`;
  const decision = { client: marleen, section: 'welfare.needs', recipient: DEMO.pes, status };
  const { body } = await stack.ask<{ sharingDecide: { __typename: string } }>('client', 'OWN_FILE', query, {
    input: { idempotencyKey: randomUUID(), ...decision },
  });
  expect(body).toEqual({ data: { sharingDecide: { __typename: 'ActDone' } } });
}

/** Looks four times a second until so long after the withdrawal, and withdraws on the way. */
async function stream(until: number): Promise<Observed[]> {
  let withdrawnAt = Number.POSITIVE_INFINITY;
  const observed: Promise<Observed>[] = [];
  const one = async (sent: number): Promise<Observed> => {
    const seen = await look();
    return { ...seen, sentMs: sent - withdrawnAt, answeredMs: Date.now() - withdrawnAt };
  };
  const started = Date.now();
  let withdrawal: Promise<void> | null = null;
  while (Date.now() - withdrawnAt < until) {
    observed.push(one(Date.now()));
    if (withdrawal === null && Date.now() - started > 2000) {
      withdrawal = decide('WITHDRAWN').then(() => {
        withdrawnAt = Date.now();
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await withdrawal;
  return Promise.all(observed);
}

/** Paths other than the question for the section itself by which an answer could still tell of it. */
const OVERVIEW = `query Overview($id: ID!) { client(id: $id) { overview {
  journey { section } deadlines { section } lastMovement } } }`;
const LIST =
  'query List { caseload(first: 200) { nodes { id welfare { needs { domain } } overview { journey { section } } } } }';
const SECTION = 'welfare.needs';
const isTold = (node: Told | null | undefined) =>
  Boolean(node?.welfare?.needs) ||
  [...(node?.overview?.journey ?? []), ...(node?.overview?.deadlines ?? [])].some(({ section }) => section === SECTION);

interface Told {
  id?: string;
  welfare?: { needs: unknown[] | null } | null;
  overview?: { journey?: { section: string }[]; deadlines?: { section: string }[] } | null;
}

/** By which of these paths the mediator is told of the needs right now. */
async function toldBy(): Promise<string[]> {
  const one = stack.ask<{ client: Told }>('mediator', 'ACTIVATION', OVERVIEW, { id: marleen });
  const all = stack.ask<{ caseload: { nodes: Told[] } }>('mediator', 'ACTIVATION', LIST);
  const [overview, list] = [await one, await all];
  expect([overview.body.errors, list.body.errors]).toEqual([undefined, undefined]);
  const listed = list.body.data?.caseload.nodes.find(({ id }) => id === marleen);
  expect(listed).toBeDefined();
  return [isTold(overview.body.data?.client) && 'overview', isTold(listed) && 'caseload'].filter(
    (path): path is string => Boolean(path),
  );
}

describe('a client who takes back, in the middle of a stream of queries, that VDAB may see her needs', () => {
  it('is obeyed by the first query after the answer, by all of them for more than 60 s, and by the overview and the caseload then', async () => {
    await decide('GIVEN');
    expect(await look()).toEqual({ isDisclosed: true, reason: undefined });
    expect(await toldBy()).toEqual(['overview', 'caseload']);
    const observed = await stream(63_000);
    const before = observed.filter(({ sentMs }) => sentMs < -1000);
    const after = observed.filter(({ sentMs }) => sentMs > 0);
    expect(before.length).toBeGreaterThan(2);
    expect(before.every(({ isDisclosed }) => isDisclosed)).toBe(true);
    expect(Math.max(...after.map(({ answeredMs }) => answeredMs))).toBeGreaterThan(60_000);
    expect(after.filter(({ isDisclosed }) => isDisclosed)).toEqual([]);
    expect(new Set(after.map(({ reason }) => reason))).toEqual(new Set(['CONSENT_WITHDRAWN']));
    expect(await toldBy()).toEqual([]);
  }, 600_000);
});
