import { describe, expect, it } from '@jest/globals';
import type { OrganisationKind } from '../../../shared/caller.ts';
import type { Relation } from '../../../shared/grant.ts';
import { labelled } from '../../../shared/words/event-text.ts';
import {
  referralDeadlineTexts,
  referralJourneyTexts,
} from '../../../subgraphs/partnership/codes/referral-event-texts.ts';
import { joinedByReferral } from '../../../subgraphs/partnership/rules/referral-case.ts';
import { referralDeadlines, referralJourney } from '../../../subgraphs/partnership/rules/referral-journey.ts';
import {
  isAskedOf,
  referredFacts,
  sharedByReferral,
  visibleReferrals,
} from '../../../subgraphs/partnership/rules/referral-relation.ts';
import { agreementBreach, answerDueOn, askedBreach } from '../../../subgraphs/partnership/rules/referral-sending.ts';
import { relationOf } from '../../../subgraphs/partnership/rules/relation.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf } from '../../kit/owner.ts';
import { HOLDER } from '../../kit/record-row.ts';
import { RECIPIENT, referral, sentReferral } from '../../kit/referral-rows.ts';

const TODAY = '2026-03-15';
const TOLD = { source: 'PARTNERSHIP', section: 'partnership.referrals' };

describe('a referral as it is written', () => {
  const there = { from: '2020-01-01', to: null, kind: 'SOCIAL_ECONOMY_ENTERPRISE' } as const;
  const asked = { recipient: RECIPIENT, question: null, staffMember: null, sharedSections: ['pes.assessment'] };

  it('goes to another organisation that exists on the day, its first and last day included', () => {
    expect(askedBreach(asked, HOLDER, there, TODAY)).toBeNull();
    expect(askedBreach(asked, HOLDER, { ...there, from: TODAY, to: TODAY }, TODAY)).toBeNull();
    const unknown = { rule: 'REFERRAL_RECIPIENT', field: 'recipient' };
    expect(askedBreach(asked, HOLDER, undefined, TODAY)).toEqual(unknown);
    expect(askedBreach(asked, HOLDER, { ...there, from: '2026-03-16' }, TODAY)).toEqual(unknown);
    expect(askedBreach(asked, HOLDER, { ...there, to: '2026-03-14' }, TODAY)).toEqual(unknown);
    expect(askedBreach(asked, RECIPIENT, there, TODAY)).toMatchObject({ rule: 'REFERRAL_TO_SELF' });
  });

  it('names the person of a private employer who is asked, by the subject of their account; of another organisation when it wants to', () => {
    const employer = { ...there, kind: 'EMPLOYER' } as const;
    const named = (staffMember: string | null) => askedBreach({ ...asked, staffMember }, HOLDER, employer, TODAY);
    expect(named(null)).toEqual({ rule: 'CASE_GUEST_NAMED', field: 'staffMember' });
    expect(named('hr-bakkerij')).toBeNull();
    expect(named('Jan Peeters')).toEqual({ rule: 'CASE_STAFF_MEMBER', field: 'staffMember' });
    expect(askedBreach({ ...asked, staffMember: 'coach' }, HOLDER, there, TODAY)).toBeNull();
  });

  it('names at least one section, and only sections', () => {
    for (const sharedSections of [[], ['needs'], ['pes.assessment', 'welfare.needs\npes.contact']])
      expect(askedBreach({ ...asked, sharedSections }, HOLDER, there, TODAY)).toMatchObject({
        rule: 'REFERRAL_SECTIONS',
      });
  });

  it('asks in 500 characters at most, and without a national number', () => {
    const asking = (question: string) => askedBreach({ ...asked, question }, HOLDER, there, TODAY);
    expect(asking('x'.repeat(500))).toBeNull();
    expect(asking('x'.repeat(501))).toEqual({ rule: 'REFERRAL_QUESTION', field: 'question' });
    expect(asking(`Voor ${inventedNumber(1)}`)).toEqual({ rule: 'CASE_TEXT_NUMBER', field: 'question' });
  });

  it('is sent when every section that it names was given to the recipient', () => {
    const sections = ['pes.assessment', 'welfare.needs'];
    expect(agreementBreach(sections, { 'pes.assessment': 'GIVEN', 'welfare.needs': 'GIVEN' })).toBeNull();
    for (const needs of ['REFUSED', 'WITHDRAWN', 'UNKNOWN'] as const)
      expect(agreementBreach(sections, { 'pes.assessment': 'GIVEN', 'welfare.needs': needs })).toEqual({
        ...{ rule: 'REFERRAL_AGREEMENT', field: 'sharedSections' },
      });
    expect(agreementBreach(sections, { 'pes.assessment': 'GIVEN' })).toMatchObject({ rule: 'REFERRAL_AGREEMENT' });
  });

  it('is answered within 10 working days, or within the fewer that are asked for; 0 and 11 are refused', () => {
    expect(answerDueOn('2026-03-30', 10)).toBe('2026-04-14');
    expect(answerDueOn('2026-03-30', 10, 1)).toBe('2026-03-31');
    for (const days of [0, 11])
      expect(answerDueOn('2026-03-30', 10, days)).toMatchObject({ rule: 'REFERRAL_ANSWER_DAYS' });
  });
});

describe('the relation REFERRAL', () => {
  const FOLLOWS = new Set([HOLDER]);
  const NOBODY = new Set<string>();

  it('stands from the day of sending, for what is sent, accepted or started, and names the sections of what did not start', () => {
    const later = sentReferral({ status: 'ACCEPTED', sentOn: '2026-03-04', sharedSections: 'welfare.needs' });
    const sections = ['welfare.needs', 'pes.assessment'];
    expect(referredFacts([later, sentReferral()], FOLLOWS)).toEqual({ since: '2026-03-02', sections });
    // Who started is a member of the case; who left it can report the end, and is shown nothing for that.
    expect(referredFacts([{ ...later, status: 'STARTED' }], NOBODY)).toEqual({ since: '2026-03-04', sections: [] });
    const ended = (['DRAFTED', 'REFUSED', 'REVOKED', 'STOPPED', 'COMPLETED'] as const).map((status) =>
      sentReferral({ status }),
    );
    expect(referredFacts(ended, FOLLOWS)).toEqual({ since: null, sections: [] });
  });

  it('ends with the sender following the client, for what is sent or accepted', () => {
    for (const status of ['SENT', 'ACCEPTED'] as const)
      expect(referredFacts([sentReferral({ status })], NOBODY)).toEqual({ since: null, sections: [] });
  });

  it('states of the client’s decisions only those on named sections that are given', () => {
    const standing = {
      'pes.assessment': 'GIVEN',
      'welfare.needs': 'WITHDRAWN',
      'welfare.activation': 'GIVEN',
    } as const;
    const named = ['pes.assessment', 'welfare.needs'];
    const given = { 'pes.assessment': 'GIVEN' };
    // And with any of them who the client is, unless they said no to that.
    expect(sharedByReferral(named, standing)).toEqual({ ...given, 'partnership.identity': 'GIVEN' });
    expect(sharedByReferral(named, { ...standing, 'partnership.identity': 'REFUSED' })).toEqual(given);
    expect(sharedByReferral(['welfare.needs'], standing)).toEqual({});
  });

  it('is less than CASE and more than INTAKE; with a shielded person only CASE is one', () => {
    const ownParts = [{ from: '2026-01-01', to: null }];
    const urgency = { urgent: false, urgentTaken: false };
    const facts = {
      isClient: false,
      memberSince: null,
      referredOn: '2026-03-02',
      ownParts,
      shielded: false,
      ...urgency,
    };
    const coach = callerOf({ roles: ['coach'], purpose: 'ACTIVATION', organisation: RECIPIENT });
    expect(relationOf(coach, facts, TODAY)).toEqual({ relation: 'REFERRAL', since: '2026-03-02' });
    expect(relationOf(coach, { ...facts, referredOn: null }, TODAY).relation).toBe('INTAKE');
    expect(relationOf(coach, { ...facts, memberSince: '2026-03-10' }, TODAY).relation).toBe('CASE');
    expect(relationOf(coach, { ...facts, shielded: true }, TODAY).relation).toBe('NONE');
    expect(relationOf({ ...coach, purpose: 'SUPERVISION' }, { ...facts, ownParts: [] }, TODAY).relation).toBe('NONE');
  });

  it('shows the referrals that were sent to the caller’s organisation; members of the case see what was sent, the client all', () => {
    const own = sentReferral({ id: 'own' });
    const rows = [own, referral({ id: 'draft' }), sentReferral({ id: 'other', recipient: HOLDER })];
    const by = (organisation: string | null, relation: Relation, kind: OrganisationKind | null = 'PES') => ({
      ...{ organisation, relation, organisationKind: kind, staffMember: 'hr' },
      known: new Set<string>(),
      strangers: new Set<string>(),
    });
    expect(visibleReferrals(rows, by(RECIPIENT, 'REFERRAL'))).toEqual([own]);
    expect(visibleReferrals(rows, by(RECIPIENT, 'CASE')).map(({ id }) => id)).toEqual(['own', 'other']);
    expect(visibleReferrals(rows, by(HOLDER, 'CASE'))).toEqual(rows);
    expect(visibleReferrals(rows, by(null, 'OWN_FILE', null))).toEqual(rows);
    // An employer is a guest: of what others ask of others it is told nothing.
    expect(visibleReferrals(rows, by(RECIPIENT, 'CASE', 'EMPLOYER'))).toEqual([]);
    const named = sentReferral({ id: 'named', recipientStaffMember: 'hr' });
    expect(visibleReferrals([...rows, named], by(RECIPIENT, 'CASE', 'EMPLOYER'))).toEqual([named]);
  });
});

it('the question of a referral is for its sender, for its recipient once it was sent, and for the client', () => {
  const [draft, sent] = [referral(), sentReferral()];
  expect([HOLDER, RECIPIENT, '0913501323', null].map((who) => isAskedOf(draft, who))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect([HOLDER, RECIPIENT, '0913501323', null].map((who) => isAskedOf(sent, who))).toEqual([true, true, false, true]);
});

describe('the start of a referral', () => {
  const member = { id: 'm', staffMember: 'coach', responsibility: 'EMPLOYMENT', since: TODAY, until: null } as const;
  const joining = { ...member, changedAt: new Date(0), version: 0, leaveReason: null };
  const file = (id: string, more: object = {}) => ({
    ...{ id, clientId: 'c', sourceId: id, openedOn: '2026-01-01', closedOn: null, closeReason: null, lead: HOLDER },
    ...{ changedAt: new Date(0), version: 1, ...more },
  });
  const inCase = (caseId: string, organisation: string) => ({ ...joining, caseId, organisation });
  const join = (cases: ReturnType<typeof file>[], members: ReturnType<typeof inCase>[]) =>
    joinedByReferral({ holder: HOLDER, recipient: RECIPIENT }, joining, { cases, members }, TODAY);

  it('makes the recipient a member of the open case that the sender is in, once', () => {
    const cases = [file('later', { openedOn: '2026-02-01' }), file('sender')];
    expect(join(cases, [inCase('sender', HOLDER)])).toEqual([inCase('sender', RECIPIENT)]);
    // Not one that the sender has nothing to do with.
    expect(join(cases, [])).toEqual({ rule: 'REFERRAL_CASE_CLOSED', field: 'case' });
    expect(join(cases, [inCase('sender', HOLDER), inCase('sender', RECIPIENT)])).toEqual([]);
  });

  it('is refused when no case is open any more', () => {
    const refused = { rule: 'REFERRAL_CASE_CLOSED', field: 'case' };
    expect(join([file('closed', { closedOn: '2026-03-14' })], [inCase('closed', HOLDER)])).toEqual(refused);
    expect(join([], [])).toEqual(refused);
  });
});

describe('the journey of a referral', () => {
  it('tells each step with its code, and of a draft nothing', () => {
    const accepted = { status: 'STOPPED', answeredOn: '2026-03-05', startedOn: '2026-03-09' } as const;
    const stopped = sentReferral({
      ...accepted,
      internshipFrom: '2026-03-10',
      endedOn: '2026-03-12',
      stopReason: 'MOVED',
    });
    expect(referralJourney([stopped, referral(), referral({ status: 'REVOKED', endedOn: '2026-03-03' })])).toEqual([
      { ...TOLD, on: '2026-03-02', kind: 'REFERRAL_SENT', detail: 'TAILORED_WORK' },
      { ...TOLD, on: '2026-03-05', kind: 'REFERRAL_ACCEPTED', detail: 'TAILORED_WORK' },
      { ...TOLD, on: '2026-03-09', kind: 'REFERRAL_STARTED', detail: 'TAILORED_WORK' },
      { ...TOLD, on: '2026-03-10', kind: 'REFERRAL_INTERNSHIP_STARTED', detail: null },
      { ...TOLD, on: '2026-03-12', kind: 'REFERRAL_STOPPED', detail: 'MOVED' },
    ]);
    const refused = sentReferral({ status: 'REFUSED', answeredOn: '2026-03-05', refusalReason: 'NO_PLACE' });
    expect(labelled(referralJourney([refused]), referralJourneyTexts, 'nl').map(({ label }) => label)).toEqual([
      ...['Doorverwezen: maatwerk', 'Doorverwijzing niet aanvaard: geen plaats'],
    ]);
  });

  it('has the recipient answer by the last day; from the day after, the sender has to ask after it too', () => {
    const due = { ...TOLD, on: '2026-03-16', kind: 'REFERRAL_ANSWER_DUE', actor: RECIPIENT };
    const silent = { ...TOLD, on: '2026-03-17', kind: 'REFERRAL_SILENT', actor: HOLDER };
    expect(referralDeadlines([sentReferral()], '2026-03-16')).toEqual([due]);
    const late = referralDeadlines([sentReferral()], '2026-03-17');
    expect(late).toEqual([due, silent]);
    expect(labelled(late, referralDeadlineTexts, 'en').map(({ label }) => label)).toEqual([
      ...['Referral to be answered', 'No answer to the referral: ask after it'],
    ]);
    expect(referralDeadlines([sentReferral({ status: 'ACCEPTED' }), referral()], '2026-03-17')).toEqual([]);
  });
});
