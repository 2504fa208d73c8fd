import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { MoveFromInstrument } from '../entities.ts';
import { policyValueOn, RETURN_RIGHT_MONTHS } from './policy-values.ts';

/** `ReturnRight` in the schema. */
export interface ReturnRight {
  readonly status: 'OPEN' | 'EXERCISED' | 'LAPSED';
  /** Last day of the right, inclusive. */
  readonly until: LocalDate;
}

type Move = Pick<MoveFromInstrument, 'instrumentLeft' | 'favourableEvaluation' | 'movedOn' | 'returnedOn'>;

/**
 * The right to return to the former employer (terugvalpositie, INV-22; answer of the minister on doorstroom, point 5). Only
 * who left collectief maatwerk after a favourable evaluation by VDAB has it; null for everybody else, and before the move.
 *
 * It is open from the day of the move up to and including the same day 18 months later, or the last day of that month
 * when it is shorter: moved on 31 August, open until 28 or 29 February. A return on one of these days exercises it. A return
 * after the last one is no exercise: the right has lapsed. That the new job failed beyond the worker's will is not on record.
 */
export function returnRightOf(move: Move, today: LocalDate): ReturnRight | null {
  const months = policyValueOn(RETURN_RIGHT_MONTHS, move.movedOn);
  const hasRight = move.instrumentLeft === 'CMW' && move.favourableEvaluation && months !== null;
  if (!hasRight || today < move.movedOn) return null;
  const until = addMonths(move.movedOn, months);
  return { status: statusOf(move, until, today), until };
}

function statusOf({ movedOn, returnedOn }: Move, until: LocalDate, today: LocalDate): ReturnRight['status'] {
  // A return that is planned for later has not taken place.
  const returned = returnedOn !== null && returnedOn >= movedOn && returnedOn <= until && returnedOn <= today;
  if (returned) return 'EXERCISED';
  return today <= until ? 'OPEN' : 'LAPSED';
}
