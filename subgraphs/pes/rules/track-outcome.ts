import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { TransitionRow } from '../entities.ts';
import type { OutcomeCause, ReadinessOutcome, TransitionOutcome } from '../generated/resolver-types.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** The causes that each outcome can have (domain 2.3 and 2.5). */
export const CAUSES: Readonly<Record<TransitionOutcome, readonly OutcomeCause[]>> = {
  HIRED_NEC: ['NOT_APPLICABLE'],
  HIRED_NEC_IMW: ['NOT_APPLICABLE'],
  INTERNAL: ['NOT_APPLICABLE'],
  NOT_HIRED_BEYOND_WILL: ['BEYOND_OWN_WILL'],
  NOT_HIRED_OWN_WILL: ['OWN_WILL'],
  STOPPED: ['OWN_WILL', 'BEYOND_OWN_WILL'],
};

/**
 * What is wrong with the outcome of a track: a track has one when it is over and only then, STOPPED is that of a track that
 * was broken off, the cause fits, and a reason to decline belongs to the worker's own will. A cause that is not known
 * (older extracts) is left open.
 */
export function problemOfOutcome(track: TransitionRow): Breach<TransitionRule> | null {
  const { status, outcome, outcomeCause, outcomeOn, startOn, declinedReason } = track;
  const isOver = status === 'COMPLETED' || status === 'STOPPED';
  if (isOver !== (outcome !== null)) return breach('TRACK_OUTCOME', 'outcome');
  if (isOver && (status === 'STOPPED') !== (outcome === 'STOPPED')) return breach('TRACK_OUTCOME', 'outcome');
  if (outcomeCause !== null && (outcome === null || !CAUSES[outcome].includes(outcomeCause)))
    return breach('TRACK_OUTCOME_CAUSE', 'outcomeCause');
  if (outcomeOn !== null && (!isOver || (startOn !== null && outcomeOn < startOn)))
    return breach('TRACK_OUTCOME_DAY', 'outcomeOn');
  const isDeclined = declinedReason !== null && outcomeCause !== 'OWN_WILL';
  return isDeclined ? breach('TRACK_DECLINED', 'declinedReason') : null;
}

/**
 * Whether the premium file of collectief maatwerk is closed: when the worker moves on internally, also while corona held
 * tracks up; for somebody who waits for a track or is in one it stays open (domain 2.5, LDE-COR).
 */
export function closesPremiumFile(outcome: TransitionOutcome | ReadinessOutcome | null): boolean {
  return outcome === 'INTERNAL' || outcome === 'INTERNAL_DOORSTROOM';
}
