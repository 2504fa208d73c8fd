import { randomUUID } from 'node:crypto';
import type { Owner, Purpose } from '../../shared/caller.ts';
import { loggedBy } from './logged.ts';
import type { Stack } from './stack.ts';
import { filled, viewOf } from './view.ts';

const OWNERS: readonly Owner[] = ['pes', 'welfare', 'social-economy'];
const REAL_NOW = Date.now;
const CLOCK = new URL('./shifted-clock.js', import.meta.url).href;

/** What an act answers. */
export interface Receipt {
  __typename: string;
  id: string;
  version: number;
  rule?: string;
}

/** Does an act of the partnership as somebody. */
export async function act(
  stack: Stack,
  account: string,
  purpose: Purpose,
  name: string,
  input: object,
): Promise<Receipt> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation Act($input: ${type}!) { ${name}(input: $input) { __typename
    ... on ActDone { id version } ... on ActRefused { rule } ... on ActConflict { id } } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { body } = await stack.ask<Record<string, Receipt>>(account, purpose, source, variables);
  const receipt = body.data?.[name];
  if (receipt === undefined) throw new Error(JSON.stringify(body.errors));
  return receipt;
}

/** The sections of the partnership that were disclosed to the coach in a view, as the partnership's own log has them. */
export async function partnershipToldCoach(stack: Stack, id: string): Promise<string[]> {
  const { headers } = await viewOf(stack, 'coach', 'ACTIVATION', id);
  const lines = await loggedBy(stack.dataFolder, 'partnership', headers.get('x-request-id') ?? '');
  return lines
    .filter(({ outcome }) => outcome === 'DISCLOSED')
    .map(({ section }) => section)
    .sort();
}

/** The first of these clients to whom the account has no relation, and of whom the social worker knows no referral. */
export async function strangerTo(stack: Stack, account: string, ids: readonly string[]): Promise<string> {
  const query = 'query ($id: ID!) { client(id: $id) { relation referrals { id } } }';
  type Known = { client: { relation: string; referrals: unknown[] } | null };
  for (const id of ids) {
    const [theirs, ours] = await Promise.all([
      stack.ask<Known>(account, 'ACTIVATION', query, { id }),
      stack.ask<Known>('social-worker', 'ACTIVATION', query, { id }),
    ]);
    if (theirs.body.data?.client?.relation === 'NONE' && ours.body.data?.client?.referrals.length === 0) return id;
  }
  throw new Error(`No client of these ${ids.length} is a stranger to ${account}.`);
}

/** What the coach of the enterprise gets in a new query, and what every owner logged that it disclosed. */
export async function coachSees(stack: Stack, id: string) {
  const { body, headers } = await viewOf(stack, 'coach', 'ACTIVATION', id);
  const requestId = headers.get('x-request-id') ?? '';
  const logs = await Promise.all(OWNERS.map((owner) => loggedBy(stack.dataFolder, owner, requestId)));
  const disclosed = logs.flat().filter(({ outcome }) => outcome === 'DISCLOSED');
  const client = body.data?.client;
  return {
    relation: client?.relation,
    name: client?.identity?.givenName ?? null,
    fields: [client?.pes, client?.welfare, client?.socialEconomy].flatMap((part) => filled(part)),
    logged: disclosed.map(({ section, rule }) => `${section} by ${rule}`).sort(),
  };
}

/** What is due of a client, as an account reads it. */
export async function deadlinesFor(stack: Stack, account: string, id: string): Promise<unknown[] | undefined> {
  const query = 'query ($id: ID!) { client(id: $id) { deadlines { on kind actor } } }';
  const { body } = await stack.ask<{ client: { deadlines: unknown[] } }>(account, 'ACTIVATION', query, { id });
  return body.data?.client.deadlines;
}

/** Moves the whole stack, and this test, to ten in the morning of a day. */
export async function goTo(stack: Stack, day: string): Promise<void> {
  const ms = Date.parse(`${day}T10:00:00+01:00`) - REAL_NOW();
  await stack.later(ms);
  process.env.TEST_CLOCK_OFFSET_MS = String(ms);
  await import(`${CLOCK}?${day}`);
}
