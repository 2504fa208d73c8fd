import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO } from '../../demo/organisations.ts';
import { today } from '../../shared/local-date.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import {
  act,
  coachSees,
  deadlinesFor,
  goTo,
  partnershipToldCoach,
  type Receipt,
  strangerTo,
} from '../kit/referral-steps.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { caseloadIds, viewOf } from '../kit/view.ts';

/** Scenario A4, step by step: each test goes on where the one before it ended. */

const NAMED = ['welfare.needs', 'welfare.integration-project'];
const DAY = today(() => new Date());
const NEEDS = 'welfare.needs by welfare.referral.with-consent';
/** What of the partnership who is asked by a referral gets of a client whom it views. */
const OF_PARTNERSHIP = [
  ...['partnership.deadlines', 'partnership.identity', 'partnership.journey', 'partnership.referrals'],
  // Those that are addressed to it.
  'partnership.signals',
];

let stack: Stack;
/** The second persona: a client of centre A and of VDAB, whom the enterprise has nothing to do with. */
let nour: string;
/** The third persona, whom the enterprise employs. */
let employee: string;
/** Another client of centre A, whom the enterprise has nothing to do with and who was referred to nobody. */
let other: string;
let referral: { id: string; version: number };

beforeAll(async () => {
  stack = await startStack({ timeMoves: true });
  const caseload = await caseloadIds(stack, 50);
  [, nour = '', employee = ''] = caseload;
  other = await strangerTo(stack, 'coach', caseload.slice(6));
}, 600_000);
afterAll(() => stack?.stop());

/** The next step of the referral, on the version that stands. */
async function step(account: string, name: string, more: object = {}): Promise<Receipt> {
  const done = await act(stack, account, 'ACTIVATION', name, {
    id: referral.id,
    expectedVersion: referral.version,
    ...more,
  });
  if (done.__typename === 'ActDone') referral = done;
  return done;
}

/** How the referral stands for the social worker who sent it, for VDAB and for the client. */
async function statuses(): Promise<unknown[]> {
  const query = 'query ($id: ID!) { client(id: $id) { referrals { id status } } }';
  const askers = [
    ['social-worker', 'ACTIVATION'],
    ['mediator', 'ACTIVATION'],
    ['newcomer', 'OWN_FILE'],
  ] as const;
  const answers = askers.map(async ([account, purpose]) => {
    const { body } = await stack.ask<{ client: { referrals: { id: string; status: string }[] } }>(
      ...([account, purpose, query, { id: nour }] as const),
    );
    return body.data?.client.referrals.find(({ id }) => id === referral.id)?.status;
  });
  return Promise.all(answers);
}

describe('A4: a social worker refers a client of centre A to a maatwerkbedrijf', () => {
  it('which has no relation to her before, and gets nothing', async () => {
    expect(await coachSees(stack, nour)).toEqual({ relation: 'NONE', name: null, fields: [], logged: [] });
  });

  it('only with her agreement on record to everything that the referral names', async () => {
    const asked = { recipient: DEMO.enterprise, kind: 'TAILORED_WORK', question: 'Een plaats in het naaiatelier?' };
    const draft = { client: nour, ...asked, sharedSections: NAMED };
    referral = await act(stack, 'social-worker', 'ACTIVATION', 'referralDraft', draft);
    expect(await step('social-worker', 'referralSend')).toMatchObject({ rule: 'REFERRAL_AGREEMENT' });
    const signed = { client: nour, recipient: DEMO.enterprise, status: 'GIVEN', decidedOn: DAY };
    // She agrees to more than this referral needs; that is not named, and so not shown for it.
    for (const section of [...NAMED, 'welfare.activation'])
      await act(stack, 'social-worker', 'ACTIVATION', 'sharingRecord', { ...signed, section, evidence: 'SIGNED_FORM' });
    expect(await step('social-worker', 'referralSend')).toMatchObject({ __typename: 'ActDone' });
    expect(await statuses()).toEqual(['SENT', 'SENT', 'SENT']);
  });

  // The steps on the participation ladder are part of welfare.needs.
  it('which finds it in its list, sees who she is and the agreed sections alone, as the owners’ logs say too', async () => {
    const list =
      '{ referrals(filter: { open: true }) { nodes { client { id } referral { id question answerDueOn } } } }';
    const { body } = await stack.ask<{ referrals: { nodes: unknown[] } }>('coach', 'ACTIVATION', list);
    const answerDueOn = addWorkingDays(DAY, 10);
    expect(body.data?.referrals.nodes).toEqual([
      { client: { id: nour }, referral: { id: referral.id, question: 'Een plaats in het naaiatelier?', answerDueOn } },
    ]);
    expect(await coachSees(stack, nour)).toEqual({
      ...{ relation: 'REFERRAL', name: 'Nour', fields: ['integrationProjects', 'needs', 'ladderSteps'] },
      logged: NAMED.map((section) => `${section} by welfare.referral.with-consent`).sort(),
    });
    expect(await partnershipToldCoach(stack, nour)).toEqual(OF_PARTNERSHIP);
    const due = { on: answerDueOn, kind: 'REFERRAL_ANSWER_DUE', actor: DEMO.enterprise };
    for (const account of ['social-worker', 'coach'])
      expect(await deadlinesFor(stack, account, nour)).toContainEqual(due);
  });

  it('which accepts within the days; a section that she takes back herself is closed in the very next query', async () => {
    expect(await step('coach', 'referralAccept')).toMatchObject({ __typename: 'ActDone' });
    expect(await statuses()).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    const back = { client: nour, section: 'welfare.needs', recipient: DEMO.enterprise, status: 'WITHDRAWN' };
    expect(await act(stack, 'newcomer', 'OWN_FILE', 'sharingDecide', back)).toMatchObject({ __typename: 'ActDone' });
    expect(await coachSees(stack, nour)).toMatchObject({
      ...{ relation: 'REFERRAL', fields: ['integrationProjects'] },
      logged: ['welfare.integration-project by welfare.referral.with-consent'],
    });
  });

  it('which reports the start, and is a member of the case from then on; then the internship and the end', async () => {
    const start = { startedOn: DAY, responsibility: 'EMPLOYMENT' };
    expect(await step('coach', 'referralStart', start)).toMatchObject({ __typename: 'ActDone' });
    expect(await statuses()).toEqual(['STARTED', 'STARTED', 'STARTED']);
    const { body } = await viewOf(stack, 'social-worker', 'ACTIVATION', nour);
    const members = body.data?.client?.case?.members.map(({ organisation }) => organisation.kboNumber);
    expect(members).toContain(DEMO.enterprise);
    const seen = await coachSees(stack, nour);
    expect([seen.relation, seen.fields.includes('needs')]).toEqual(['CASE', false]);
    expect(await step('coach', 'referralInternshipRecord', { from: DAY })).toMatchObject({ __typename: 'ActDone' });
    expect(await step('coach', 'referralComplete', { endedOn: DAY })).toMatchObject({ __typename: 'ActDone' });
    expect(await statuses()).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  });

  it('and VDAB, the social worker and she see every other end as well: refused, revoked, stopped', async () => {
    const again = { client: nour, recipient: DEMO.enterprise, kind: 'TAILORED_WORK' };
    const ends = [
      ['REFUSED', [['coach', 'referralRefuse', { reason: 'NO_PLACE' }]]],
      ['REVOKED', [['social-worker', 'referralRevoke', {}]]],
      [
        'STOPPED',
        [
          ['coach', 'referralAccept', {}],
          ['coach', 'referralStart', { startedOn: DAY, responsibility: 'EMPLOYMENT' }],
          ['coach', 'referralStop', { endedOn: DAY, reason: 'IN_CONSULTATION' }],
        ],
      ],
    ] as const;
    for (const [status, steps] of ends) {
      const draft = { ...again, sharedSections: ['welfare.integration-project'] };
      referral = await act(stack, 'social-worker', 'ACTIVATION', 'referralDraft', draft);
      await step('social-worker', 'referralSend');
      for (const [account, name, more] of steps)
        expect(await step(account, name, more)).toMatchObject({ __typename: 'ActDone' });
      expect(await statuses()).toEqual([status, status, status]);
    }
  });

  it('whose journey then tells every step, with VDAB as with the social worker', async () => {
    const query = 'query ($id: ID!) { client(id: $id) { journey { kind } } }';
    for (const account of ['social-worker', 'mediator']) {
      const { body } = await stack.ask<{ client: { journey: { kind: string }[] } }>(
        ...([account, 'ACTIVATION', query, { id: nour }] as const),
      );
      const kinds = body.data?.client.journey.map(({ kind }) => kind).filter((kind) => kind.startsWith('REFERRAL'));
      expect(new Set(kinds)).toEqual(
        new Set(
          [...['SENT', 'ACCEPTED', 'STARTED', 'INTERNSHIP_STARTED', 'COMPLETED', 'REFUSED', 'REVOKED', 'STOPPED']].map(
            (kind) => `REFERRAL_${kind}`,
          ),
        ),
      );
    }
  });
});

describe('A4: what the enterprise keeps when she takes her agreement back', () => {
  it('is its own record of her employment, and nothing of another owner that needed her agreement', async () => {
    const sharing = { client: employee, section: 'welfare.needs', recipient: DEMO.enterprise, decidedOn: DAY };
    const decide = (status: 'GIVEN' | 'WITHDRAWN') =>
      act(stack, 'social-worker', 'ACTIVATION', 'sharingRecord', { ...sharing, status, evidence: 'SIGNED_FORM' });
    await decide('GIVEN');
    const before = await coachSees(stack, employee);
    expect(before.logged).toContain('welfare.needs by welfare.enterprise.with-consent');
    await decide('WITHDRAWN');
    const after = await coachSees(stack, employee);
    const withoutConsent = before.logged.filter((line) => !line.endsWith('.with-consent'));
    expect(after.logged).toEqual(withoutConsent);
    expect(after.logged.filter((line) => line.startsWith('social-economy.')).length).toBeGreaterThan(8);
  });
});

describe('A4: a referral that the enterprise does not take', () => {
  const refer = async () => {
    const draft = {
      client: other,
      recipient: DEMO.enterprise,
      kind: 'TAILORED_WORK',
      sharedSections: ['welfare.needs'],
    };
    referral = await act(stack, 'social-worker', 'ACTIVATION', 'referralDraft', draft);
    return step('social-worker', 'referralSend');
  };

  it('is refused with a reason, which both read, and opens nothing any more', async () => {
    const agreed = {
      client: other,
      section: 'welfare.needs',
      recipient: DEMO.enterprise,
      status: 'GIVEN',
      decidedOn: DAY,
    };
    await act(stack, 'social-worker', 'ACTIVATION', 'sharingRecord', { ...agreed, evidence: 'SIGNED_FORM' });
    expect(await refer()).toMatchObject({ __typename: 'ActDone' });
    expect(await coachSees(stack, other)).toMatchObject({ relation: 'REFERRAL', logged: [NEEDS] });
    expect(await step('coach', 'referralRefuse', { reason: 'NO_PLACE' })).toMatchObject({ __typename: 'ActDone' });
    const query = 'query ($id: ID!) { client(id: $id) { referrals { id status refusalReason } } }';
    const { body } = await stack.ask<{ client: { referrals: unknown[] } }>(
      ...(['social-worker', 'ACTIVATION', query, { id: other }] as const),
    );
    expect(body.data?.client.referrals).toContainEqual({
      id: referral.id,
      status: 'REFUSED',
      refusalReason: 'NO_PLACE',
    });
    expect(await coachSees(stack, other)).toEqual({ relation: 'NONE', name: null, fields: [], logged: [] });
    const ended = '{ referralsEnded { id status reasonLabel } }';
    const answer = await stack.ask<{ referralsEnded: unknown[] }>('coach', 'ACTIVATION', ended);
    const told = { id: referral.id, status: 'REFUSED', reasonLabel: 'geen plaats' };
    expect(answer.body.data?.referralsEnded).toContainEqual(told);
  });

  it('is a deadline at the one who sent it and at the one who is silent, from the day after the tenth working day', async () => {
    expect(await refer()).toMatchObject({ __typename: 'ActDone' });
    const [tenth, eleventh] = [addWorkingDays(DAY, 10), addWorkingDays(DAY, 11)];
    const due = { on: tenth, kind: 'REFERRAL_ANSWER_DUE', actor: DEMO.enterprise };
    const silent = { on: eleventh, kind: 'REFERRAL_SILENT', actor: DEMO.centreA };
    for (const [day, told] of [
      [tenth, [due]],
      [eleventh, [due, silent]],
    ] as const) {
      await goTo(stack, day);
      for (const account of ['social-worker', 'coach']) {
        const deadlines = (await deadlinesFor(stack, account, other)) as { kind: string }[];
        expect(deadlines.filter(({ kind }) => kind.startsWith('REFERRAL'))).toEqual(told);
      }
    }
  }, 600_000);
});
