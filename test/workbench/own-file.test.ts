import { describe, expect, it } from '@jest/globals';
import {
  holdersOf,
  isOverdue,
  missingHolders,
  sectionsOf,
  signalsOf,
} from '../../workbench/pages/my-correction/parts.ts';
import { helpersOf, isLate, namesIn, referralsOf } from '../../workbench/pages/my-helpers/helpers.ts';
import { done, type Goal, goalsOf, toDo } from '../../workbench/pages/my-plan/goals.ts';
import { answerFor, byRecipient, type Choice, lawsOf, standing } from '../../workbench/pages/my-sharing/choices.ts';

const CENTRE = { __typename: 'Organisation', kboNumber: '0913401265', name: 'OCMW Gent' } as const;
const VDAB = { __typename: 'Organisation', kboNumber: '0887010362', name: 'VDAB' } as const;
const NAMELESS = { __typename: 'Organisation', kboNumber: '0999999922', name: null } as const;

describe('who helps a client', () => {
  const member = (id: string, organisation: typeof CENTRE | typeof VDAB | typeof NAMELESS) => ({
    ...({ __typename: 'CaseMember', id, organisation, staffMember: null, since: '2026-01-01', until: null } as const),
    responsibility: 'MEDIATION' as const,
  });
  const file = {
    ...({ __typename: 'Case', id: 'case', openedOn: '2026-01-01', closedOn: null } as const),
    lead: { __typename: 'CaseMember', id: 'b' } as const,
    members: [member('a', CENTRE), member('c', NAMELESS), member('b', VDAB)],
  };
  const referral = (status: string, sentOn: string | null, endedOn: string | null = null) => ({
    ...({
      __typename: 'Referral',
      id: status,
      sender: CENTRE,
      recipient: VDAB,
      kindLabel: '',
      statusLabel: '',
    } as const),
    ...{ question: null, reasonLabel: null, answerDueOn: null, status: status as 'SENT', sentOn, endedOn },
  });

  it('is the organisation that leads the case first, then the others by name', () => {
    expect(helpersOf(file).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('shows referrals that run apart from those that are over, and no draft', () => {
    const all = [referral('DRAFTED', null), referral('SENT', '2026-01-02'), referral('REFUSED', '2026-01-02')];
    const { running, over } = referralsOf([...all, referral('STARTED', '2026-01-02', '2026-03-01')]);
    expect([running, over].map((some) => some.map(({ status }) => status))).toEqual([['SENT'], ['REFUSED', 'STARTED']]);
  });

  it('names organisations by their number, where the name is known', () => {
    expect([...namesIn({ case: file, referrals: [] }).keys()].sort()).toEqual([VDAB.kboNumber, CENTRE.kboNumber]);
  });

  it('is late the day after the deadline, and not on the day itself', () => {
    expect(['2026-03-02', '2026-03-01'].map((on) => isLate({ on }, '2026-03-02'))).toEqual([false, true]);
  });
});

describe('the plan of a client', () => {
  const action = (status: string, dueOn: string | null) =>
    ({ __typename: 'PlanAction', id: `${status}${dueOn}`, description: '', status, dueOn }) as Goal['actions'][number];
  const goal = (id: string, addedOn: string, status = 'OPEN', actions: Goal['actions'] = []) =>
    ({ __typename: 'Goal', id, addedOn, status, actions }) as Goal;

  it('is one list of the goals of both parts, the one added first comes first, those that ended apart', () => {
    const { open, ended } = goalsOf(
      [goal('b', '2026-02-01'), goal('c', '2026-03-01', 'REACHED')],
      [goal('a', '2026-01-01')],
    );
    expect([open, ended].map((some) => some.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    expect(goalsOf(undefined, undefined)).toEqual({ open: [], ended: [] });
  });

  it('tells what is to do by its day, what has no day last, and nothing that was dropped or declined', () => {
    const actions = [
      ...[action('PLANNED', null), action('DOING', '2026-05-01'), action('PROPOSED', '2026-04-01')],
      ...[action('DROPPED', '2026-01-01'), action('DECLINED', '2026-01-01'), action('DONE', '2026-01-01')],
    ];
    const of = goal('a', '2026-01-01', 'OPEN', actions);
    expect(toDo(of).map(({ status }) => status)).toEqual(['PROPOSED', 'DOING', 'PLANNED']);
    expect(done(of).map(({ status }) => status)).toEqual(['DONE']);
  });
});

describe('what is shared', () => {
  const choice = (section: string, recipient: typeof CENTRE | typeof VDAB, canDecide: boolean, law: string[] = []) =>
    ({ section, recipient, canDecide, legalBasis: law, status: 'UNKNOWN' }) as unknown as Choice;

  it('stands per organisation by name, what the client decides on apart from what the law does', () => {
    const found = byRecipient([
      ...[choice('pes.contact', VDAB, true), choice('welfare.needs', CENTRE, true)],
      choice('welfare.files', CENTRE, false, ['RMI-wet']),
    ]);
    const told = found.map(({ name, own, byLaw }) => [name, own.length, byLaw.length]);
    expect(told).toEqual([
      ['OCMW Gent', 1, 1],
      ['VDAB', 1, 0],
    ]);
  });

  it.each([
    ['UNKNOWN', null, 'REFUSED'],
    ['REFUSED', 'NO', 'REFUSED'],
    ['WITHDRAWN', 'NO', 'REFUSED'],
    ['GIVEN', 'YES', 'WITHDRAWN'],
  ] as const)('of %s stands as %s, and a no sends %s; a yes always agrees', (status, stands, no) => {
    expect([standing({ status }), answerFor({ status }, 'NO'), answerFor({ status }, 'YES')]).toEqual([
      stands,
      no,
      'GIVEN',
    ]);
  });

  it('names each law once', () => {
    const all = [choice('a', VDAB, false, ['x', 'y']), choice('b', VDAB, false, ['y'])];
    expect(lawsOf(all)).toEqual(['x', 'y']);
  });
});

describe('a correction', () => {
  const held = (heldBy: typeof CENTRE | typeof VDAB, to: string | null = null) =>
    ({ __typename: 'ClientFile', id: heldBy.kboNumber, heldBy, to }) as const;
  const withheld = [
    { __typename: 'Withheld', section: 'welfare.files', reason: 'HOLDER_UNREACHABLE', remedy: null },
  ] as const;
  const file = {
    ...({ __typename: 'Client', id: 'client', signals: [], withheld: [] } as const),
    pes: { __typename: 'PesRecord', availability: 'AVAILABLE', files: [held(VDAB), held(VDAB)], withheld: [] },
    welfare: { __typename: 'WelfareRecord', availability: 'AVAILABLE', files: null, withheld: [...withheld] },
    socialEconomy: null,
  } as unknown as Parameters<typeof holdersOf>[0];

  it('is asked of who holds a part today, each once, on its last day still', () => {
    expect(holdersOf(file, '2026-03-01')).toEqual([{ source: 'PES', kboNumber: VDAB.kboNumber, name: 'VDAB' }]);
    const ended = { ...file, pes: { ...file.pes, files: [held(VDAB, '2026-03-01')] } } as typeof file;
    expect(['2026-03-01', '2026-03-02'].map((day) => holdersOf(ended, day).length)).toEqual([1, 0]);
  });

  it('says of which owners it is not known who holds a part, and why', () => {
    const told = missingHolders(file).map(({ source, state }) => `${source} ${state}`);
    expect(told).toEqual(['WELFARE UNREACHABLE', 'SOCIAL_ECONOMY UNREACHABLE']);
  });

  it('is about a section that the owner writes down: not one that is made of others, and none of the partnership', () => {
    const all = ['pes.contact', 'pes.journey', 'pes.disclosures', 'welfare.needs', 'partnership.plan'];
    const codes = all.map((value) => ({ value, label: value }));
    expect(sectionsOf('PES', codes).map(({ value }) => value)).toEqual(['pes.contact']);
    expect(sectionsOf('PARTNERSHIP', codes)).toEqual([]);
  });

  it('is overdue the day after the day by which the owner answers, as long as it was not answered', () => {
    const signal = { status: 'SENT', answerBy: '2026-03-01' } as const;
    expect(['2026-03-01', '2026-03-02'].map((day) => isOverdue(signal, day))).toEqual([false, true]);
    expect(isOverdue({ ...signal, status: 'ANSWERED' }, '2026-03-02')).toBe(false);
  });

  it('of the client stands apart from what organisations told each other, the last one first', () => {
    const signal = (id: string, sentOn: string, sender: typeof CENTRE | null) => ({ id, sentOn, sender });
    const all = [signal('a', '2026-01-01', null), signal('b', '2026-02-01', null), signal('c', '2026-01-05', CENTRE)];
    const { own, ofOthers } = signalsOf(all as unknown as Parameters<typeof signalsOf>[0]);
    expect([own, ofOthers].map((some) => some.map(({ id }) => id))).toEqual([['b', 'a'], ['c']]);
  });
});
