import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerDeadline, OwnerEvent } from '../../../shared/words/event-text.ts';
import type { StepRow } from '../career-entities.ts';

type Event = OwnerEvent & { readonly source: 'PES' };
type Deadline = OwnerDeadline & { readonly source: 'PES' };

const ENDS = { DONE: 'STEP_DONE', STOPPED: 'STEP_STOPPED', CANCELLED: 'STEP_CANCELLED' } as const;

/** What happened in steps to work, in no order: that they began, and how they ended; never the result ([MLP-HAND]). */
export function stepEvents(steps: readonly StepRow[]): Event[] {
  return steps.flatMap(({ stepKind, status, startedOn, endedOn }) => [
    ...event('STEP_STARTED', startedOn, stepKind),
    ...(status === 'PLANNED' || status === 'RUNNING' ? [] : event(ENDS[status], endedOn, stepKind)),
  ]);
}

function event(kind: string, on: LocalDate | null, detail: string): Event[] {
  return on === null ? [] : [{ on, source: 'PES', section: 'pes.steps', kind, detail }];
}

/**
 * What the executor has to do about steps, in no order: start one by its first planned day, end one that runs by its last.
 * Both are inclusive and stay until it is done: a fact that comes late is recorded all the same ([MLP-HAND]).
 */
export function stepDeadlines(steps: readonly StepRow[]): Deadline[] {
  return steps.flatMap(({ status, plannedFrom, plannedTo, executor }) => [
    ...(status === 'PLANNED' ? [deadline('STEP_TO_START', plannedFrom, executor)] : []),
    ...(status === 'RUNNING' && plannedTo !== null ? [deadline('STEP_ENDS', plannedTo, executor)] : []),
  ]);
}

function deadline(kind: string, on: LocalDate, actor: string): Deadline {
  return { on, source: 'PES', section: 'pes.steps', kind, actor };
}
