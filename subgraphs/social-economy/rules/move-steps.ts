import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { MoveRow } from '../entities.ts';
import type { MoveFailureCause } from '../generated/resolver-types.ts';

type Stage = 'MOVED' | 'FAILED' | 'OFFERED' | 'DECLINED' | 'RETURNED';
type Step = 'fail' | 'offer' | 'decline' | 'exercise';

/** The steps that a stage allows. Whether the conditions of the right are met is for INV-22, whatever writes it. */
const ALLOWED: Readonly<Record<Stage, readonly Step[]>> = {
  MOVED: ['fail', 'offer', 'exercise'],
  FAILED: ['offer', 'exercise'],
  OFFERED: ['fail', 'decline', 'exercise'],
  DECLINED: [],
  RETURNED: [],
};

function stageOf({ returnedOn, returnAnswer, returnOfferedOn, failedOn }: MoveRow): Stage {
  if (returnedOn !== null) return 'RETURNED';
  if (returnAnswer === 'DECLINED') return 'DECLINED';
  if (returnOfferedOn !== null) return 'OFFERED';
  return failedOn === null ? 'MOVED' : 'FAILED';
}

function allows(move: MoveRow, step: Step): boolean {
  return ALLOWED[stageOf(move)].includes(step);
}

/** The move once the new job failed; once, a cause that is learnt later is a correction. */
export function failMove(move: MoveRow, on: LocalDate, cause: MoveFailureCause, today: LocalDate): MoveRow | Breach {
  if (!allows(move, 'fail') || move.failedOn !== null) return breach('MOVE_FAILED_ALREADY', 'failedOn');
  return on > today ? breach('AHEAD', 'on') : { ...move, failedOn: on, failureCause: cause };
}

/** The move once the enterprise offered the worker to come back. */
export function offerReturn(move: MoveRow, on: LocalDate, today: LocalDate): MoveRow | Breach {
  if (!allows(move, 'offer')) return breach('RETURN_NOT_TO_OFFER', 'returnOfferedOn');
  return on > today ? breach('AHEAD', 'on') : { ...move, returnOfferedOn: on };
}

/** The move once the worker declined an offer: final, but for a correction. */
export function declineReturn(move: MoveRow, on: LocalDate, today: LocalDate): MoveRow | Breach {
  if (!allows(move, 'decline')) return breach('RETURN_NOT_OFFERED', 'returnAnswer');
  return on > today ? breach('AHEAD', 'on') : { ...move, returnAnswer: 'DECLINED', returnAnsweredOn: on };
}

/** The move once the worker came back to an employment; also recorded after the term, for a day within it. */
export function exerciseReturn(move: MoveRow, on: LocalDate, employment: string, today: LocalDate): MoveRow | Breach {
  if (!allows(move, 'exercise')) return breach('RETURN_OVER', 'returnedOn');
  if (on > today) return breach('AHEAD', 'on');
  const accepted = { returnAnswer: 'ACCEPTED', returnAnsweredOn: on } as const;
  const answer = move.returnOfferedOn !== null && move.returnAnswer === null ? accepted : {};
  return { ...move, ...answer, returnedOn: on, returnedToEmployment: employment };
}

/**
 * What is wrong with a correction: a day that it puts ahead of today, or a step that was not recorded before. A correction puts right what
 * is there; a failure, an offer and an answer are recorded by their own act, by its own conditions.
 */
export function correctionBreach(before: MoveRow, after: MoveRow, today: LocalDate): Breach | null {
  const days = ['movedOn', 'evaluationOn', 'imwStartedOn', 'failedOn', 'returnOfferedOn', 'returnAnsweredOn'] as const;
  const ahead = days.find((day) => (after[day] ?? '') > today && after[day] !== before[day]);
  if (ahead !== undefined) return breach('AHEAD', ahead);
  const steps = ['failedOn', 'returnOfferedOn', 'returnAnswer'] as const;
  const added = steps.find((step) => before[step] === null && after[step] !== null);
  return added === undefined ? null : breach('CORRECTION_ADDS', added);
}
