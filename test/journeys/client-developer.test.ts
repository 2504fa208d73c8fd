import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { signIn } from '../../demo/sign-in.ts';
import type { Purpose } from '../../shared/caller.ts';
import { everyFailure, parseFailure } from '../../shared/sandbox-failure.ts';
import { runScript } from '../deploy/kit/run.ts';
import { inventedNumber } from '../kit/extracts.ts';
import { PROGRAMS, type Program, runQuickStart } from '../kit/quick-start.ts';
import { type Answer, type Stack, startStack } from '../kit/stack.ts';

/** The six personas of docs/clients.md, as a social worker of centre A finds them. */
const PERSONAS = [
  'Marleen Wauters: pes AVAILABLE, welfare AVAILABLE, social economy AVAILABLE',
  'Nour Barakat: pes AVAILABLE, welfare AVAILABLE, social economy NOT_KNOWN',
  'Kevin Mertens: pes AVAILABLE, welfare AVAILABLE, social economy AVAILABLE',
  'Lotte Vermeersch: pes AVAILABLE, welfare AVAILABLE, social economy AVAILABLE',
  'Yassine Benali: pes NOT_KNOWN, welfare AVAILABLE, social economy NOT_KNOWN',
  'Sara Peeters: pes AVAILABLE, welfare AVAILABLE, social economy AVAILABLE',
];
const COST = 'cost 403 of 50000';
const LINES: Program[] = ['apollo-client.ts', 'graphql-request.ts', 'quick_start.py'];
const everyProgram = Object.keys(PROGRAMS) as Program[];

let stack: Stack;
beforeAll(async () => {
  // A failure that is slow takes as long as it is waited for: less than what a busy machine gets elsewhere.
  stack = await startStack({ clients: 30, environment: { gateway: { TIME_LIMIT_MS: '8000' } } });
}, 600_000);
afterAll(() => stack?.stop());

const token = (...failures: string[]) =>
  signIn({
    issuer: stack.urls['identity-provider'],
    account: 'social-worker',
    failures: failures.flatMap((text) => parseFailure(text) ?? []),
  });
const run = (program: Program, bearer: string) => runQuickStart(program, stack.urls.gateway, bearer);

describe('a client developer who begins with', () => {
  it.each(LINES)('%s gets an answer about the six personas, with its cost', async (program) => {
    expect(await run(program, await token())).toEqual({ code: 0, lines: [...PERSONAS, COST], problems: '' });
  });

  it('curl.sh gets the same answer as JSON', async () => {
    const { code, lines, problems } = await run('curl.sh', await token());
    const { data, extensions } = JSON.parse(lines.join('\n'));
    const names = data.caseload.nodes.map(({ identity }: { identity: { givenName: string } }) => identity.givenName);
    expect({ code, problems, names, extensions }).toEqual({
      ...{ code: 0, problems: '', names: PERSONAS.map((line) => line.split(' ')[0]) },
      extensions: { cost: { requested: 403, limit: 50_000 } },
    });
  });

  it('registered.ts gets it by the id of a document, without sending its text', async () => {
    expect(await run('registered.ts', await token())).toEqual({ code: 0, lines: PERSONAS, problems: '' });
  });

  it.each(everyProgram)('%s is told by code and exit code that a token is not good', async (program) => {
    const { code, lines, problems } = await run(program, 'no.good.token');
    expect(`${lines} ${problems}`).toContain('UNAUTHENTICATED');
    expect(code).toBe(program === 'curl.sh' ? 0 : 1);
  });

  it.each(LINES)('%s shows what the others say when VDAB is down, and says that it is', async (program) => {
    const { code, lines, problems } = await run(program, await token('pes:down'));
    expect({ code, lines }).toEqual({
      code: 0,
      lines: [...PERSONAS.map((line) => line.replace(/pes \w+/, 'pes missing')), COST],
    });
    expect(problems).toMatch(/^SOURCE_UNAVAILABLE PES /);
  });
});

const FIRST = readFileSync(new URL('../../integration/operations/first-question.graphql', import.meta.url), 'utf8');

interface First {
  caseload: { nodes: Record<string, { availability: string } | null>[] } | null;
}
const askWith = async (bearer: string, query: string, variables: object = {}): Promise<Answer<First>['body']> => {
  const response = await fetch(`${stack.urls.gateway}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      'x-purpose': 'BENEFIT_FOLLOW_UP',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<First>['body'];
};
const FIELDS: Readonly<Record<string, string>> = {
  ...{ partnership: 'caseload', pes: 'pes', welfare: 'welfare', 'social-economy': 'socialEconomy' },
};
const CODES: Readonly<Record<string, string>> = {
  ...{ down: 'SOURCE_UNAVAILABLE', slow: 'SOURCE_TIMEOUT', invalid: 'SOURCE_INVALID' },
};

describe('each failure has its own code in the sandbox:', () => {
  it.each(everyFailure())('%s', async (text) => {
    const { owner, failure } = parseFailure(text) ?? { owner: '', failure: '' };
    const { data, errors = [] } = await askWith(await token(text), FIRST);
    const source = owner.replace('-', '_').toUpperCase();
    const parts = new Set((data?.caseload?.nodes ?? []).map((node) => node[FIELDS[owner] ?? '']?.availability ?? null));
    const told = errors.map(({ extensions }) => extensions);
    if (failure === 'unknown') expect([told, [...parts]]).toEqual([[], ['NOT_KNOWN']]);
    else expect(told).toEqual([{ code: CODES[failure], source }]);
    if (failure !== 'unknown' && owner !== 'partnership') expect([...parts]).toEqual([null]);
  });

  it('npm run token asks for one with --failure, and names them all when it is none', async () => {
    const env = { PORT: String(stack.port) };
    const given = await runScript('token', ['social-worker', '--failure', 'pes:down', 'welfare:unknown'], env);
    const { errors = [] } = await askWith(given.stdout.trim(), FIRST);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'SOURCE_UNAVAILABLE', source: 'PES' }]);
    const wrong = await runScript('token', ['social-worker', '--failure', 'pes:explode'], env);
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain(`Choose one of: ${everyFailure().join(', ')}.`);
  });
});

describe('denial, outage, unknown person and bad query look different:', () => {
  const RECORD =
    'query ($id: ID!) { client(id: $id) { relation pes { availability withheld { section reason } registration { category } } } }';
  const ask = (account: string, purpose: Purpose, query: string, variables: object) =>
    // biome-ignore lint/suspicious/noExplicitAny: four questions of other shapes
    stack.ask<any>(account, purpose, query, { ...variables });
  const idOf = async (place: number) => {
    const { body } = await ask('social-worker', 'BENEFIT_FOLLOW_UP', '{ caseload(first: 6) { nodes { id } } }', {});
    return String(body.data.caseload.nodes[place].id);
  };

  it('denial is no error: the section is null and stands in withheld with its reason', async () => {
    const { status, body } = await ask('other-centre', 'BENEFIT_FOLLOW_UP', RECORD, { id: await idOf(0) });
    expect([status, body.errors, body.data.client.pes.registration]).toEqual([200, undefined, null]);
    expect(body.data.client.pes.withheld).toContainEqual({ section: 'pes.registration', reason: 'NO_RELATION' });
  });

  it('an owner who does not know the client is no error either, and withholds nothing for it', async () => {
    const { status, body } = await ask('social-worker', 'BENEFIT_FOLLOW_UP', RECORD, { id: await idOf(4) });
    expect([status, body.errors, body.data.client.pes]).toEqual([
      ...[200, undefined],
      expect.objectContaining({ availability: 'NOT_KNOWN', registration: null }),
    ]);
  });

  it('outage is an error that names the source, with the rest of the answer', async () => {
    const { data, errors } = await askWith(await token('pes:down'), RECORD, { id: await idOf(0) });
    expect(data).toMatchObject({ client: { relation: 'CASE', pes: null } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SOURCE_UNAVAILABLE', source: 'PES' }]);
  });

  it('an unknown person is null without an error, by number and by id', async () => {
    const byNumber = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id } }';
    const found = await ask('mediator', 'INTAKE', byNumber, { number: inventedNumber(997) });
    expect([found.status, found.body]).toEqual([200, { data: { findClient: null } }]);
    const { body } = await ask('social-worker', 'BENEFIT_FOLLOW_UP', RECORD, { id: v7() });
    expect(body.errors).toBeUndefined();
    expect(body.data.client?.pes?.registration ?? null).toBeNull();
  });

  it('a bad query has no data, and one code of its own', async () => {
    const asked = await Promise.all([
      ask('social-worker', 'BENEFIT_FOLLOW_UP', '{ nothing }', {}),
      ask('social-worker', 'BENEFIT_FOLLOW_UP', '{ caseload(first: 100000) { totalCount } }', {}),
      ask('social-worker', 'SUPERVISION', '{ viewer { purpose } }', {}),
    ]);
    expect(asked.map(({ body }) => body.errors?.[0]?.extensions.code)).toEqual([
      ...['BAD_USER_INPUT', 'BAD_USER_INPUT', 'PURPOSE_NOT_ALLOWED'],
    ]);
  });

  it('a page of everything is too costly, and is told how many fit', async () => {
    const view = readFileSync(new URL('../../integration/operations/client-view.graphql', import.meta.url), 'utf8');
    const query = `{ caseload(first: 200) { nodes { ...ClientViewFields } } } ${view.slice(view.indexOf('fragment'))}`;
    const { status, body, extensions } = await ask('social-worker', 'BENEFIT_FOLLOW_UP', query, {});
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    const fits = Number(/at most (\d+) of caseload/.exec(body.errors?.[0]?.message ?? '')?.[1]);
    expect(extensions.cost).toEqual({ requested: expect.any(Number), limit: 50_000 });
    const fewer = await ask('social-worker', 'BENEFIT_FOLLOW_UP', query.replace('200', String(fits)), {});
    expect([fewer.status, fewer.body.errors]).toEqual([200, undefined]);
  });
});
