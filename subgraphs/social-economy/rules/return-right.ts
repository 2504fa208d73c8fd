import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { MoveFromInstrument } from '../entities.ts';
import type {
  ReturnConditionCode,
  ReturnConditionOutcome,
  ReturnRightStatus,
  ReturnSupportPackage,
} from '../generated/resolver-types.ts';

/** `ReturnRight` in the schema. */
export interface ReturnRight {
  readonly status: ReturnRightStatus;
  /** Last day of the right, inclusive; null where the move gives none. */
  readonly until: LocalDate | null;
  /** Package at the return (domain 2.6); null where the move gives no right. */
  readonly supportPackage: ReturnSupportPackage | null;
}

/** One condition of the right, and whether it is met. */
export interface JudgedCondition {
  readonly code: ReturnConditionCode;
  readonly outcome: ReturnConditionOutcome;
}

/**
 * Last day of the right, inclusive: the same day 18 months after the move, or the last day of that month when it is shorter
 * (31 August: until 28 or 29 February). Null where no policy gives one. Which day the months count from is a policy value.
 */
export function returnTermEnd(
  { movedOn, imwStartedOn }: Pick<MoveFromInstrument, 'movedOn' | 'imwStartedOn'>,
  values: PolicyValues,
): LocalDate | null {
  const months = values.find('return-right-months', movedOn);
  if (months === null) return null;
  const fromImw = values.keysOn('return-right-clock', movedOn).has('IMW_START');
  return addMonths(fromImw ? (imwStartedOn ?? movedOn) : movedOn, months);
}

/** Whether VDAB evaluated favourably before the move or on its day; one of which no day is known counts as before. */
export function hadFavourableEvaluation(
  move: Pick<MoveFromInstrument, 'favourableEvaluation' | 'evaluationOn' | 'movedOn'>,
): boolean {
  return move.favourableEvaluation && (move.evaluationOn === null || move.evaluationOn <= move.movedOn);
}

/**
 * The right to return to the former employer (terugvalpositie, INV-22; answer of the minister on doorstroom, point 5) on a
 * day; null before the move. A return after the last day is no exercise; one that was declined stays declined.
 */
export function returnRightOf(move: MoveFromInstrument, today: LocalDate, values: PolicyValues): ReturnRight | null {
  if (today < move.movedOn || move.rightIsHidden === true) return null;
  const until = returnTermEnd(move, values);
  const ownWill = move.failureCause === 'OWN_WILL' && isBy(move.failedOn, today);
  if (move.instrumentLeft !== 'CMW' || !hadFavourableEvaluation(move) || ownWill || until === null)
    return { status: 'NONE', until: null, supportPackage: null };
  return { status: statusOf(move, until, today, values), until, supportPackage: 'WOP_45' };
}

function isBy(day: LocalDate | null, today: LocalDate): boolean {
  return day !== null && day <= today;
}

function statusOf(
  move: MoveFromInstrument,
  until: LocalDate,
  today: LocalDate,
  values: PolicyValues,
): Exclude<ReturnRightStatus, 'NONE'> {
  // A return that is planned for later has not taken place.
  const returned = isBy(move.returnedOn, today) && returnConditionsOf(move, today, values).every(isMet);
  if (returned) return 'EXERCISED';
  if (move.returnAnswer === 'DECLINED' && isBy(move.returnAnsweredOn, today)) return 'DECLINED';
  if (today > until) return 'LAPSED';
  return isBy(move.returnOfferedOn, today) ? 'OFFERED' : 'OPEN';
}

/** Whether a condition is met. */
export function isMet({ outcome }: JudgedCondition): boolean {
  return outcome === 'MET';
}

/**
 * The conditions of INV-22 one by one, on the day of the return or else on `today`. The cause is unknown while the new job did not
 * fail, or nobody found out why. The former employer is the enterprise that holds the move: a return is recorded nowhere else.
 */
export function returnConditionsOf(
  move: MoveFromInstrument,
  today: LocalDate,
  values: PolicyValues,
): JudgedCondition[] {
  const until = returnTermEnd(move, values);
  const day = move.returnedOn ?? today;
  const outcome = (holds: boolean): ReturnConditionOutcome => (holds ? 'MET' : 'NOT_MET');
  return [
    {
      code: 'ORIGIN_CMW',
      outcome: move.instrumentLeft === null ? 'UNKNOWN' : outcome(move.instrumentLeft === 'CMW'),
    },
    { code: 'FAVOURABLE_EVALUATION', outcome: outcome(hadFavourableEvaluation(move)) },
    { code: 'CAUSE', outcome: causeOutcome(move, day) },
    { code: 'WITHIN_TERM', outcome: outcome(until !== null && day >= move.movedOn && day <= until) },
    { code: 'FORMER_EMPLOYER', outcome: 'MET' },
  ];
}

function causeOutcome({ failedOn, failureCause }: MoveFromInstrument, day: LocalDate): ReturnConditionOutcome {
  if (!isBy(failedOn, day) || failureCause === null || failureCause === 'UNKNOWN') return 'UNKNOWN';
  return failureCause === 'BEYOND_OWN_WILL' ? 'MET' : 'NOT_MET';
}
