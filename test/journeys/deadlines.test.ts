import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import { PROVIDER } from '../../demo/population/personas/persona.ts';
import type { Purpose } from '../../shared/caller.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds } from '../kit/view.ts';

/** The day on which everything below is done, whenever the test runs. */
const DAY = '2026-11-20';
/** First day of a job that begins in the test. */
const HIRED = '2026-11-02';
const CLOCK: string = new URL('../kit/shifted-clock.js', import.meta.url).href;
const VIEW = `query Due($id: ID!) { client(id: $id) {
  overview { deadlines { on source kind label actor } }
  pes { transitions { id version status } }
  welfare { files { id } integrationProjects { id version status } }
  socialEconomy { files { id } employments { id version from } } } }`;

let stack: Stack;
let marleen: string;
beforeAll(async () => {
  const clockOffsetMs = Date.parse(`${DAY}T10:00:00+01:00`) - Date.now();
  process.env.TEST_CLOCK_OFFSET_MS = String(clockOffsetMs);
  stack = await startStack({ clients: 6, clockOffsetMs });
  await import(CLOCK);
  [marleen = ''] = await caseloadIds(stack);
}, 600_000);
afterAll(() => stack?.stop());

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
const view = async (account: string, purpose: Purpose): Promise<any> => {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { body } = await stack.ask<any>(account, purpose, VIEW, { id: marleen });
  expect(body.errors).toBeUndefined();
  return body.data.client;
};
const act = async (account: string, purpose: Purpose, name: string, input: object) => {
  const source = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on ActDone { id version } ... on ActRefused { rule message } } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { body } = await stack.ask<any>(account, purpose, source, variables);
  expect(body).toMatchObject({ data: { [name]: { __typename: 'ActDone' } } });
  return body.data[name];
};
/** What a social worker of centre A sees of one kind of deadline, newest first. */
const due = async (kind: string) => {
  const { overview } = await view('social-worker', 'BENEFIT_FOLLOW_UP');
  return overview.deadlines.filter((deadline: { kind: string }) => deadline.kind === kind);
};
const centre = (name: string, input: object) => act('social-worker', 'BENEFIT_FOLLOW_UP', name, input);
const coach = (name: string, input: object) => act('coach', 'ACTIVATION', name, input);

describe('a deadline appears for the social worker on its right day, with who has to act', () => {
  it('the decision on an application: 30 days after it, the centre (INV-05)', async () => {
    const { welfare } = await view('social-worker', 'BENEFIT_FOLLOW_UP');
    const application = { kind: 'LEEFLOON', nisCode: '44021', receivedOn: DAY, receiptOn: DAY };
    await centre('applicationRegister', { file: welfare.files[0].id, ...application });
    expect(await due('DECISION_DUE')).toMatchObject([{ on: '2026-12-20', source: 'WELFARE', actor: DEMO.centreA }]);
  });

  it('the evaluation of a GPMI: four months after it was signed, the centre (INV-08)', async () => {
    const { welfare } = await view('social-worker', 'BENEFIT_FOLLOW_UP');
    const draft = { file: welfare.files[0].id, kind: 'TRAINING', grantedOn: DAY };
    const { id, version } = await centre('integrationProjectDraft', draft);
    const signed = await centre('integrationProjectSign', { id, expectedVersion: version, signedOn: DAY });
    await centre('integrationProjectActivate', { id, expectedVersion: signed.version, startOn: DAY });
    expect(await due('GPMI_EVALUATION_DUE')).toContainEqual(
      expect.objectContaining({ on: '2027-03-20', source: 'WELFARE', actor: DEMO.centreA }),
    );
  });

  it('the first POP: a month after hiring, the enterprise', async () => {
    const { socialEconomy } = await view('coach', 'ACTIVATION');
    const job = { instrument: 'CMW', hoursFraction: 10, from: HIRED };
    await coach('employmentBegin', { file: socialEconomy.files[0].id, ...job });
    expect(await due('POP_DUE')).toContainEqual(
      expect.objectContaining({ on: '2026-12-02', source: 'SOCIAL_ECONOMY', actor: DEMO.enterprise }),
    );
  });

  it('the end of a WOP: five years after its first day less one, VDAB (INV-17)', async () => {
    expect(await due('SUPPORT_PACKAGE_ENDS')).toMatchObject([{ on: '2030-05-19', source: 'PES', actor: DEMO.pes }]);
  });

  it('the end of a phase of a transition track: three months for the internship, the provider (INV-20)', async () => {
    const { pes } = await view('mediator', 'TRANSITION');
    const { id, version } = pes.transitions.find(({ status }: { status: string }) => status === 'RUNNING');
    const begin = { id, expectedVersion: version, phase: 'STAGE', from: DAY };
    await act('mediator', 'TRANSITION', 'transitionPhaseBegin', begin);
    expect(await due('TRANSITION_PHASE_ENDS')).toContainEqual(
      expect.objectContaining({ on: '2027-02-20', source: 'PES', actor: PROVIDER }),
    );
  });

  it('the end of the right of return: 18 months after the move, the former employer (INV-22)', async () => {
    const { socialEconomy } = await view('coach', 'ACTIVATION');
    const { id, version } = socialEconomy.employments.find(({ from }: { from: string }) => from === HIRED);
    const move = { on: DAY, destination: 'NEC_IMW', favourableEvaluation: true, evaluationOn: DAY };
    await coach('moveRecord', { id, expectedVersion: version, ...move });
    expect(await due('RETURN_RIGHT_ENDS')).toContainEqual(
      expect.objectContaining({ on: '2028-05-20', source: 'SOCIAL_ECONOMY', actor: DEMO.enterprise }),
    );
  });
});
