import { expect, it } from '@jest/globals';
import { addDays } from '../../../shared/local-date.ts';
import type { AccessRequestRow, HandoverRow } from '../../../subgraphs/partnership/case-entities.ts';
import type { CaseMemberRow, CaseRow } from '../../../subgraphs/partnership/entities.ts';
import { endedWithCase, isMemberOn, leaveBreach, membershipsIn } from '../../../subgraphs/partnership/rules/case.ts';
import { accessState, answerBy, answerRequest } from '../../../subgraphs/partnership/rules/case-access.ts';
import {
  completed,
  type HandoverStep,
  proposalBreach,
  takeHandoverStep,
} from '../../../subgraphs/partnership/rules/case-handover.ts';
import fc from '../../kit/seeded.ts';

const START = '2026-03-15';
const ORGANISATIONS = ['A', 'B', 'C', 'D'] as const;
const changedAt = new Date('2026-03-15T09:00:00Z');
const common = { changedAt, version: 1 };
const file: CaseRow = {
  ...{ id: 'case', clientId: 'client', sourceId: 's', openedOn: START, closedOn: null, lead: 'A', closeReason: null },
  ...common,
};
const memberOf = (organisation: string, id = `m-${organisation}`): CaseMemberRow => ({
  ...{ id, caseId: 'case', organisation, staffMember: null, responsibility: 'MEDIATION' },
  ...{ since: START, until: null, leaveReason: null, ...common },
});

interface State {
  readonly file: CaseRow;
  readonly members: readonly CaseMemberRow[];
  readonly handovers: readonly HandoverRow[];
}

const START_STATE: State = { file, members: ['A', 'B', 'C'].map((each) => memberOf(each)), handovers: [] };

const sides = ['GIVER', 'RECEIVER'] as const;
const organisation = fc.constantFrom(...ORGANISATIONS);
const propose = fc.record({
  kind: fc.constant('propose' as const),
  giver: organisation,
  recipient: organisation,
  scope: fc.constantFrom('LEAD' as const, 'RESPONSIBILITY' as const),
  talkIn: fc.constantFrom(0, 0, 0, 2),
});
const step = fc.record({
  kind: fc.constant('step' as const),
  // Counted from the newest one.
  which: fc.constantFrom(0, 0, 0, 1),
  step: fc.constantFrom<HandoverStep>(
    // More often than an end: else few sequences get as far as a second confirmation.
    ...[...sides, ...sides, ...sides].map((side) => ({ kind: 'confirm', side }) as const),
    { kind: 'decline', reason: 'UNCLEAR' },
    { kind: 'withdraw' },
  ),
});
const leave = fc.record({
  ...{ kind: fc.constant('leave' as const), who: organisation, inDays: fc.integer({ min: 0, max: 3 }) },
});
const move = fc.oneof(
  { weight: 3, arbitrary: propose },
  { weight: 6, arbitrary: step },
  { weight: 1, arbitrary: leave },
);
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;
const moves = fc.array(fc.record({ move, after: fc.constantFrom(0, 0, 0, 1) }), { minLength: 20, maxLength: 60 });

function replaced<Row extends { readonly id: string }>(rows: readonly Row[], changed: readonly Row[]): Row[] {
  return [...rows.filter(({ id }) => !changed.some((each) => each.id === id)), ...changed];
}

/** The state after a move, as the acts write it; the same state when a rule refuses it. */
function after(state: State, taken: Move, today: string): State {
  if (taken.kind === 'leave') return left(state, taken.who, addDays(today, taken.inDays), today);
  return taken.kind === 'propose' ? proposed(state, taken, today) : stepped(state, taken.which, taken.step, today);
}

function left(state: State, who: string, lastDay: string, today: string): State {
  const [own] = membershipsIn(state.members, 'case', who, today);
  if (own === undefined || leaveBreach(own, lastDay, state, today) !== null) return state;
  return { ...state, members: replaced(state.members, [{ ...own, until: lastDay, leaveReason: 'TASK_DONE' }]) };
}

function proposed(
  state: State,
  { giver, recipient, scope, talkIn }: Extract<Move, { kind: 'propose' }>,
  today: string,
) {
  const [own] = membershipsIn(state.members, 'case', giver, today);
  const proposal = { scope, recipient, receivingStaff: 'staff', what: 'all', talkOn: addDays(today, talkIn) };
  const known = { kboNumber: recipient, name: recipient, kind: 'PES' as const, nisCode: null, from: START, to: null };
  if (own === undefined) return state;
  if (proposalBreach(proposal, own, state, { known, mayBeStranger: true }, today) !== null) return state;
  const row: HandoverRow = {
    ...{ ...common, ...proposal, id: `h${state.handovers.length}`, clientKey: 'client', holder: giver, sourceId: 's' },
    ...{ caseId: 'case', memberId: own.id, responsibility: own.responsibility, state: 'PROPOSED', proposedOn: today },
    ...{ endedOn: null, decline: null },
  };
  return { ...state, handovers: [...state.handovers, row] };
}

function stepped(state: State, which: number, step: HandoverStep, today: string): State {
  const row = state.handovers.at(-1 - which);
  const next = row === undefined ? null : takeHandoverStep(row, step, today);
  if (next === null || 'rule' in next) return state;
  const handovers = state.handovers.map((each) => (each.id === next.id ? next : each));
  if (next.state !== 'COMPLETED') return { ...state, handovers };
  const joining = { ...memberOf(next.recipient, `m${next.id}`), since: today };
  const moved = completed(next, { ...state, mayBeStranger: true }, joining, today);
  if ('rule' in moved) return state;
  return { file: moved.cases[0] ?? state.file, members: replaced(state.members, moved.members), handovers };
}

/** Which side confirms which hand-over by a move; empty for another one. */
function confirmationIn(taken: Move, { handovers }: State): string {
  if (taken.kind !== 'step' || taken.step.kind !== 'confirm') return '';
  return `${handovers.at(-1 - taken.which)?.id} ${taken.step.side}`;
}

const ENDED = ['COMPLETED', 'DECLINED', 'WITHDRAWN'];

it('no sequence of hand-overs and leaving leaves a case without its lead, moves anything on one confirmation, or leaves an end', () => {
  fc.assert(
    fc.property(moves, (sequence) => {
      let [state, today] = [START_STATE, START];
      const confirmed = new Set<string>();
      for (const each of sequence) {
        today = addDays(today, each.after);
        const before = state;
        state = after(before, each.move, today);
        if (state !== before) confirmed.add(confirmationIn(each.move, before));
        for (const row of before.handovers.filter((one) => ENDED.includes(one.state)))
          expect(state.handovers.find(({ id }) => id === row.id)).toBe(row);
        for (const row of state.handovers.filter((one) => one.state === 'COMPLETED')) {
          expect(sides.every((side) => confirmed.has(`${row.id} ${side}`))).toBe(true);
          expect((row.endedOn ?? '') >= row.talkOn).toBe(true);
        }
        // Who leads is a member without an end: the case is never left with nobody to lead it.
        const leading = membershipsIn(state.members, 'case', state.file.lead, today);
        expect(leading.some(({ until }) => until === null)).toBe(true);
        for (const { since, until } of state.members) expect(until === null || until >= since).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('a request for access is answered at most once, on one of the 15 days from the one on which it was asked', () => {
  const answers = fc.array(fc.record({ day: fc.integer({ min: 0, max: 30 }), isGranted: fc.boolean() }));
  fc.assert(
    fc.property(answers, (given) => {
      const asked = { askedOn: START, answerBy: answerBy(START), answer: null, answeredOn: null, refusal: null };
      // The other columns play no part in it.
      let row = { ...common, ...asked } as AccessRequestRow;
      for (const { day, isGranted } of given.toSorted((a, b) => a.day - b.day)) {
        const today = addDays(START, day);
        const stood = accessState(row, today);
        expect(stood === 'EXPIRED').toBe(row.answer === null && day > 14);
        const kind = isGranted
          ? { kind: 'GRANTED' as const }
          : { kind: 'REFUSED' as const, reason: 'TALK_FIRST' as const };
        const next = answerRequest(row, { by: 'A', ...kind }, today);
        expect('rule' in next).toBe(stood !== 'ASKED');
        if (!('rule' in next)) row = next;
      }
      expect(row.refusal !== null).toBe(row.answer === 'REFUSED');
    }),
  );
});

it('a membership ends with its case on the day of closing, and never before it began', () => {
  expect(endedWithCase(memberOf('A'), '2026-03-20')).toMatchObject({ until: '2026-03-20', leaveReason: 'CASE_CLOSED' });
  const ahead = endedWithCase({ ...memberOf('A'), since: '2026-04-01' }, '2026-03-20');
  expect(ahead.until).toBe('2026-04-01');
  expect([isMemberOn(memberOf('A'), START), isMemberOn(memberOf('A'), '2026-03-14')]).toEqual([true, false]);
});
