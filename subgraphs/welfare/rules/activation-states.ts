import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import type { ActivationStatus, ActivationStopReason } from '../generated/resolver-types.ts';
import type { WelfareRule } from './rule-book.ts';

type Outcome = ActivationMeasureRow | Breach<WelfareRule>;

/** The states of a measure and those that may follow. Every other move is refused. */
export const ACTIVATION_MOVES: Readonly<Record<ActivationStatus, readonly ActivationStatus[]>> = {
  PLANNED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['ENDED', 'STOPPED'],
  ENDED: [],
  STOPPED: [],
  CANCELLED: [],
};

function mayBecome(measure: ActivationMeasureRow, next: ActivationStatus): boolean {
  return ACTIVATION_MOVES[measure.status].includes(next);
}

/** A planned measure that began on that day, today at the latest. */
export function beginActivation(measure: ActivationMeasureRow, on: LocalDate, today: LocalDate): Outcome {
  if (!mayBecome(measure, 'RUNNING')) return breach('ACTIVATION_NOT_PLANNED', 'status');
  if (on > today) return breach('ACTIVATION_AHEAD', 'startedOn');
  return { ...measure, from: on, status: 'RUNNING' };
}

/** As `beginActivation`, for an artikel 60 of which the terms were signed. */
export function beginArticleSixty(measure: ActivationMeasureRow, on: LocalDate, today: LocalDate): Outcome {
  return measure.instrument === 'ART60' ? beginActivation(measure, on, today) : breach('NOT_ART60', 'instrument');
}

/**
 * The measure once it is over: it ran to its end (no reason) or was stopped for a reason. A plan can only be cancelled, for
 * a reason, and keeps the days that were agreed.
 */
export function endActivation(
  measure: ActivationMeasureRow,
  { lastDay, reason }: { readonly lastDay: LocalDate; readonly reason: ActivationStopReason | null },
  today: LocalDate,
): Outcome {
  if (measure.status === 'PLANNED') {
    if (reason === null) return breach('ACTIVATION_NOT_BEGUN', 'status');
    return { ...measure, status: 'CANCELLED', stopReason: reason };
  }
  const next = reason === null ? 'ENDED' : 'STOPPED';
  if (!mayBecome(measure, next)) return breach('ACTIVATION_OVER', 'status');
  if (lastDay > today) return breach('ACTIVATION_AHEAD', 'lastDay');
  return { ...measure, to: lastDay, status: next, stopReason: reason };
}

/** What an extension is: a later last day, and whether it was decided to go beyond the limit. */
export interface Extension {
  readonly to: LocalDate;
  readonly decidedOn: LocalDate;
  readonly exceptional: boolean;
}

/**
 * The running measure with a later last day. The limits are invariants: beyond them it takes `exceptional`, each time anew.
 */
export function extendActivation(measure: ActivationMeasureRow, extension: Extension, today: LocalDate): Outcome {
  const { to, decidedOn, exceptional } = extension;
  if (measure.status !== 'RUNNING') return breach('ACTIVATION_NOT_RUNNING', 'status');
  if (decidedOn > today) return breach('ACTIVATION_AHEAD', 'decidedOn');
  if (measure.to !== null && to <= measure.to) return breach('ACTIVATION_NOT_LATER', 'to');
  return { ...measure, to, extendedOn: exceptional ? decidedOn : null };
}
