import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../demo/accounts.ts';
import { checkDigits } from '../../shared/national-number.ts';
import { loggedBy } from '../kit/logged.ts';
import { importShielded, SHIELDED } from '../kit/shielded-person.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, filled, viewOf } from '../kit/view.ts';

let stack: Stack;
let marleen: string;

beforeAll(async () => {
  stack = await startStack();
  [marleen = ''] = await caseloadIds(stack);
}, 180_000);
afterAll(() => stack?.stop());

const number = ACCOUNTS.find((account) => account.account === 'client')?.nationalNumber ?? '';
// Order numbers of 900 and up are valid and not issued.
const UNKNOWN = `700101903${checkDigits('700101903', 1900)}`;
const FIND =
  'query Find($number: NationalNumber!) { findClient(nationalNumber: $number) { id initials birthYear relation } }';

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

  it('gets the same answer for an unknown number and for a shielded person', async () => {
    await importShielded(stack);
    const unknown = (await stack.ask('other-centre', 'INTAKE', FIND, { number: UNKNOWN })).body;
    const hidden = (await stack.ask('other-centre', 'INTAKE', FIND, { number: SHIELDED })).body;
    expect(unknown).toEqual({ data: { findClient: null } });
    expect(hidden).toEqual(unknown);
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
