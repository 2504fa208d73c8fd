import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Purpose } from '../../shared/caller.ts';
import { inventedNumber } from '../kit/extracts.ts';
import { type Answer, type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

interface Receipt {
  __typename: string;
  id?: string;
  version?: number;
  repeated?: boolean;
  rule?: string;
  message?: string;
}

const RESULT = `{ __typename ... on ActDone { id version repeated } ... on ActRefused { rule message }
  ... on ActConflict { id currentVersion } }`;
const VIEW = `query Acting($id: ID!) { client(id: $id) { welfare { asOf
  files { id heldBy { kboNumber } capacity }
  integrationProjects { id version status signedOn heldBy { kboNumber } }
  deadlines { kind } journey { kind on } history { act by version } } } }`;

let stack: Stack;
/** The first persona, a client of centre A. */
let client: string;

const act = (
  account: string,
  purpose: Purpose,
  name: string,
  input: object,
): Promise<Answer<Record<string, Receipt>>> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation Act($input: ${type}!) { ${name}(input: $input) ${RESULT} }`;
  return stack.ask(account, purpose, source, { input: { idempotencyKey: randomUUID(), ...input } });
};
const welfareOf = async (id: string) => {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
  const { body } = await stack.ask<any>('social-worker', 'BENEFIT_FOLLOW_UP', VIEW, { id });
  return body.data?.client?.welfare;
};

beforeAll(async () => {
  stack = await startStack();
  [client = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

/** Draws up a GPMI in the file of centre A, and gives it as the view shows it. */
const draft = async () => {
  const { files } = await welfareOf(client);
  const input = { file: files[0].id, kind: 'TRAINING', grantedOn: new Date().toISOString().slice(0, 10) };
  const { body } = await act('social-worker', 'BENEFIT_FOLLOW_UP', 'integrationProjectDraft', input);
  const { id } = body.data?.integrationProjectDraft ?? {};
  const { integrationProjects } = await welfareOf(client);
  return integrationProjects.find((project: { id: string }) => project.id === id);
};

describe('a social worker who signs a GPMI through the gateway', () => {
  it('gets a receipt, and the view asked anew has the signature, the new deadlines and who did it', async () => {
    const { id, version, status } = await draft();
    expect(status).toBe('DRAFT');
    const before = await welfareOf(client);
    expect(before.deadlines.map(({ kind }: { kind: string }) => kind)).toContain('GPMI_TO_SIGN');
    const signedOn = new Date().toISOString().slice(0, 10);
    const input = { id, expectedVersion: version, signedOn };
    const { body } = await act('social-worker', 'BENEFIT_FOLLOW_UP', 'integrationProjectSign', input);
    expect(body).toEqual({
      data: { integrationProjectSign: { __typename: 'ActDone', id, version: version + 1, repeated: false } },
    });
    const after = await welfareOf(client);
    const project = after.integrationProjects.find((each: { id: string }) => each.id === id);
    expect(project).toMatchObject({ status: 'SIGNED', signedOn, version: version + 1 });
    expect([after.asOf > before.asOf, after.history[0]]).toEqual([
      true,
      { act: 'integrationProjectSign', by: 'social-worker', version: version + 1 },
    ]);
    expect(after.deadlines.map(({ kind }: { kind: string }) => kind)).not.toContain('GPMI_TO_SIGN');
    expect(after.journey).toContainEqual({ kind: 'GPMI_SIGNED', on: signedOn });
    const again = await act('social-worker', 'BENEFIT_FOLLOW_UP', 'integrationProjectSign', input);
    expect(again.body.data?.integrationProjectSign).toMatchObject({ __typename: 'ActConflict' });
  });

  it.each<[string, string, Purpose, string]>([
    ['a worker of another centre', 'other-centre', 'BENEFIT_FOLLOW_UP', 'NOT_HELD_HERE'],
    ['a mediator of VDAB', 'mediator', 'ACTIVATION', 'NOT_PERMITTED'],
    ['a coach', 'coach', 'ACTIVATION', 'NOT_PERMITTED'],
    ['a data protection officer', 'officer', 'SUPERVISION', 'NOT_PERMITTED'],
    ['the client', 'client', 'OWN_FILE', 'NOT_PERMITTED'],
    ['the same worker for another purpose', 'social-worker', 'INTAKE', 'NOT_PERMITTED'],
  ])('is alone in that: %s is refused', async (_, account, purpose, rule) => {
    const [project] = (await welfareOf(client)).integrationProjects;
    const input = { id: project.id, expectedVersion: project.version, signedOn: '2026-01-01' };
    const { body } = await act(account, purpose, 'integrationProjectSign', input);
    expect(body).toMatchObject({ data: { integrationProjectSign: { __typename: 'ActRefused', rule } } });
  });
});

describe('a centre that opens a file for somebody of another centre, who moved', () => {
  const find = 'query ($number: NationalNumber!) { findClient(nationalNumber: $number) { id relation } }';
  const cardOf = async (number: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
    return (await stack.ask<any>('social-worker', 'INTAKE', find, { number })).body.data?.findClient;
  };
  const somebodyElsewhere = async (): Promise<string> => {
    const query = '{ caseload(first: 50) { nodes { identity { nationalNumber } } } }';
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
    const { body } = await stack.ask<any>('other-centre', 'BENEFIT_FOLLOW_UP', query);
    for (const { identity } of body.data.caseload.nodes) {
      if ((await cardOf(identity.nationalNumber))?.relation === 'NONE') return identity.nationalNumber;
    }
    throw new Error('Centre B has nobody whom centre A does not know.');
  };

  it('has no relation before, and that of a first contact once the file was announced', async () => {
    const nationalNumber = await somebodyElsewhere();
    const person = { nationalNumber, capacity: 'BENEFIT_RECIPIENT', from: '2026-11-01' };
    const { body } = await act('social-worker', 'INTAKE', 'welfareFileOpen', person);
    expect(body).toMatchObject({ data: { welfareFileOpen: { __typename: 'ActDone' } } });
    const until = Date.now() + 20_000;
    let card = await cardOf(nationalNumber);
    while (card.relation === 'NONE' && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      card = await cardOf(nationalNumber);
    }
    expect(card.relation).toBe('INTAKE');
  });

  it('may not write the number into the text of the query', async () => {
    const text = `mutation { welfareFileOpen(input: { idempotencyKey: "k", capacity: "BENEFIT_RECIPIENT", from: "2026-11-01",
      nationalNumber: "${inventedNumber(8000)}" }) { __typename } }`;
    const { body } = await stack.ask('social-worker', 'INTAKE', text);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(body)).not.toContain(inventedNumber(8000));
  });
});

describe('an act while its owner is down', () => {
  it('is one typed error; the same act with the same key, once the owner is back, is done once', async () => {
    const welfare = await welfareOf(client);
    const input = { idempotencyKey: randomUUID(), file: welfare.files[0].id, to: '2099-12-31' };
    await stack.processes.welfare.stop();
    const { body } = await act('social-worker', 'BENEFIT_FOLLOW_UP', 'welfareFileClose', input);
    expect(body.data).toEqual({ welfareFileClose: null });
    expect(body.errors?.map(({ extensions }) => [extensions.code, extensions.source])).toEqual([
      ['SOURCE_UNAVAILABLE', 'WELFARE'],
    ]);
    await stack.processes.welfare.restart();
    const answers = [];
    for (const _ of [1, 2]) {
      answers.push(
        (await act('social-worker', 'BENEFIT_FOLLOW_UP', 'welfareFileClose', input)).body.data?.welfareFileClose,
      );
    }
    expect(answers.map((answer) => answer?.repeated)).toEqual([false, true]);
  });
});
