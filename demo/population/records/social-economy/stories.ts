import { addMonths } from '../../calendar.ts';
import type { Absence } from './absences.ts';
import type { Evaluation } from './evaluations.ts';
import type { GoalState } from './plans.ts';
import type { Tell, ToldEmployment } from './told.ts';

/** What the enterprise of a persona has on record beside plans and packages. */
export interface Story {
  readonly evaluations: readonly Evaluation[];
  readonly absences: readonly Absence[];
  /** By plan, then by goal. */
  readonly goals: readonly (readonly GoalState[])[];
}

/** The story of a persona; null for everybody else. What stands above each persona in personas/ goes on here. */
export function storyOf(tell: Tell, told: ToldEmployment): Story | null {
  return STORIES[tell.life.index]?.(tell, told.employment) ?? null;
}

type Writer = (tell: Tell, employment: ToldEmployment['employment']) => Story;

const STORIES: Readonly<Record<number, Writer>> = {
  // Long-term sick. Her back held in the second half year; the yearly talk led to the plan with the internship in it.
  0: (tell, { from, plans }) => {
    const updatedOn = plans[1]?.updatedOn ?? tell.today;
    return {
      evaluations: [
        held('INTERIM', addMonths(from, 6), -4, 'TO_IMPROVE', 'MORE_GUIDANCE'),
        held('YEARLY', addMonths(from, 12), 9, 'FAVOURABLE', 'PLAN_UPDATE'),
        planned('YEARLY', addMonths(from, 24)),
      ],
      absences: [
        { absence_kind: 'ILLNESS', from: from + 100, to: from + 123 },
        { absence_kind: 'HOLIDAY', from: from + 260, to: from + 273 },
        { absence_kind: 'ILLNESS', from: updatedOn + 60, to: updatedOn + 63 },
      ],
      goals: [
        [reached(from + 150), reached(addMonths(from, 12))],
        [reached(updatedOn + 45), OPEN, OPEN],
      ],
    };
  },
  // Ex-detainee. On time after a bad start, and trusted with a new colleague.
  2: (_tell, { from }) => ({
    evaluations: [
      held('INTERIM', addMonths(from, 6), 3, 'TO_IMPROVE', 'MORE_GUIDANCE'),
      planned('YEARLY', addMonths(from, 12)),
    ],
    absences: [
      { absence_kind: 'UNJUSTIFIED', from: from + 18, to: from + 18 },
      { absence_kind: 'LEAVE', from: from + 90, to: from + 90 },
      { absence_kind: 'HOLIDAY', from: from + 200, to: from + 213 },
    ],
    goals: [
      [reached(from + 120), reached(from + 230)],
      [OPEN, OPEN],
    ],
  }),
  // Psychically vulnerable. Some weeks it did not work; she called, which was the goal.
  3: ({ today }, { from }) => ({
    evaluations: [
      held('INTERIM', addMonths(from, 6), -2, 'FAVOURABLE', 'NONE'),
      planned('YEARLY', addMonths(from, 12)),
    ],
    absences: [
      { absence_kind: 'ILLNESS', from: from + 40, to: from + 58 },
      { absence_kind: 'ILLNESS', from: today - 110, to: today - 102 },
    ],
    goals: [[OPEN, reached(from + 70)]],
  }),
  // Single mother. A day here and there when a child was ill; the last talk before she moved was about the bakery.
  5: (_tell, { from, to, plans }) => {
    const last = to ?? from;
    const [, second, third] = plans.map(({ updatedOn }) => updatedOn);
    return {
      evaluations: [
        held('YEARLY', addMonths(from, 12), 6, 'TO_IMPROVE', 'PLAN_UPDATE'),
        held('YEARLY', addMonths(from, 24), -8, 'FAVOURABLE', 'ASK_VDAB'),
        held('END_OF_TERM', last - 10, -5, 'FAVOURABLE', 'NONE'),
      ],
      absences: [
        { absence_kind: 'LEAVE', from: last - 300, to: last - 299 },
        { absence_kind: 'HOLIDAY', from: last - 200, to: last - 187 },
        { absence_kind: 'LEAVE', from: last - 90, to: last - 90 },
      ],
      goals: [
        [reached(second ?? last), reached(from + 180)],
        [reached((second ?? from) + 200), reached(third ?? last)],
        [reached(last), reached(last)],
      ],
    };
  },
};

const OPEN: GoalState = { status: 'OPEN', decided_on: null };

function reached(decided_on: number): GoalState {
  return { status: 'REACHED', decided_on };
}

function held(
  evaluation_kind: Evaluation['evaluation_kind'],
  due_on: number,
  later: number,
  result: Evaluation['result'],
  follow_up: Evaluation['follow_up'],
): Evaluation {
  return { evaluation_kind, due_on, held_on: due_on + later, result, follow_up };
}

function planned(evaluation_kind: Evaluation['evaluation_kind'], due_on: number): Evaluation {
  return { evaluation_kind, due_on, held_on: null, result: null, follow_up: null };
}
