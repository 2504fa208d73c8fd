import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { StepRow } from '../career-entities.ts';
import type { PesStepKind, PesStepResult, PesStepStatus } from '../generated/resolver-types.ts';
import type { CareerRule } from './career-rule-texts.ts';
import { problemOfDay } from './track-states.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

type StepBreach = Breach<CareerRule | TransitionRule>;

/** Which state a step may go to from which: "stappen naar werk" of [MLP-HAND] (domain 4.2). */
export const STEP_MOVES: Readonly<Record<PesStepStatus, readonly PesStepStatus[]>> = {
  PLANNED: ['RUNNING', 'CANCELLED'],
  RUNNING: ['DONE', 'STOPPED'],
  DONE: [],
  STOPPED: [],
  CANCELLED: [],
};

/** Tracks that VDAB has carried out by partners who won a tender [MLP-HAND]. */
const TENDERED: readonly PesStepKind[] = ['TIBB', 'TIW', 'WIJ'];

/** Whether a step can still go on: planned or running. */
export function isOpenStep({ status }: Pick<StepRow, 'status'>): boolean {
  return STEP_MOVES[status].length > 0;
}

/** The step begins on a day: PLANNED to RUNNING. Not ahead of today; earlier or later than planned is recorded ([MLP-HAND]). */
export function startStep(row: StepRow, startedOn: LocalDate, today: LocalDate): StepRow | StepBreach {
  return problemOfMove(row, 'RUNNING') ?? problemOfDay(startedOn, today, null, 'startedOn') ?? begun(row, startedOn);
}

/** The step came to its end with a result: RUNNING to DONE, never before it started and never ahead of today ([MLP-HAND]). */
export function completeStep(
  row: StepRow,
  { endedOn, result }: { readonly endedOn: LocalDate; readonly result: PesStepResult },
  today: LocalDate,
): StepRow | StepBreach {
  return endStep(row, { status: 'DONE', endedOn, result }, today);
}

/** The step is broken off: RUNNING to STOPPED, with a result where there is one ([MLP-HAND]). */
export function stopStep(
  row: StepRow,
  { endedOn, result }: { readonly endedOn: LocalDate; readonly result: PesStepResult | null },
  today: LocalDate,
): StepRow | StepBreach {
  return endStep(row, { status: 'STOPPED', endedOn, result }, today);
}

/** A planned step does not take place: PLANNED to CANCELLED, never ahead of today ([MLP-HAND]). */
export function cancelStep(row: StepRow, endedOn: LocalDate, today: LocalDate): StepRow | StepBreach {
  return endStep(row, { status: 'CANCELLED', endedOn, result: null }, today);
}

function endStep(
  row: StepRow,
  end: Pick<StepRow, 'status' | 'result'> & { readonly endedOn: LocalDate },
  today: LocalDate,
): StepRow | StepBreach {
  const problem = problemOfMove(row, end.status) ?? problemOfDay(end.endedOn, today, row.startedOn, 'endedOn');
  return problem ?? { ...row, ...end };
}

function begun(row: StepRow, startedOn: LocalDate): StepRow {
  return { ...row, status: 'RUNNING', startedOn };
}

function problemOfMove({ status }: StepRow, to: PesStepStatus): StepBreach | null {
  if (STEP_MOVES[status].includes(to)) return null;
  return breach(to === 'RUNNING' || to === 'CANCELLED' ? 'STEP_NOT_PLANNED' : 'STEP_NOT_RUNNING', 'status');
}

/**
 * What has to hold for a step whatever wrote it: the planned period in order, days that fit the state, a result only where it
 * is over, and a tender track with a partner ([MLP-HAND], domain 4.2).
 */
export function stepInvariant(row: StepRow): StepBreach | null {
  const { stepKind, executor, holder, plannedFrom, plannedTo, startedOn, endedOn } = row;
  if (plannedTo !== null && plannedTo < plannedFrom) return breach('PERIOD_REVERSED', 'plannedTo');
  if (TENDERED.includes(stepKind) && executor === holder) return breach('STEP_EXECUTOR', 'executor');
  const fault = faultOfDays(row);
  if (fault !== null) return breach('STEP_STATE', fault);
  if (startedOn !== null && endedOn !== null && endedOn < startedOn) return breach('PERIOD_REVERSED', 'endedOn');
  return mayHaveResult(row) ? null : breach('STEP_RESULT', 'result');
}

/** Which of the two days is there, or lacks, against the state. */
function faultOfDays({ status, startedOn, endedOn }: StepRow): 'startedOn' | 'endedOn' | null {
  const hasBegun = status !== 'PLANNED' && status !== 'CANCELLED';
  if (hasBegun !== (startedOn !== null)) return 'startedOn';
  return isOpenStep({ status }) === (endedOn === null) ? null : 'endedOn';
}

function mayHaveResult({ status, result }: StepRow): boolean {
  if (status === 'DONE') return result !== null;
  return result === null || (status === 'STOPPED' && result !== 'GOAL_REACHED');
}
