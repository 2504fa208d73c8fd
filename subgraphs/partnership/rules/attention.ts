import type { Source } from '../../../shared/caller.ts';
import { addDays, today as dayOf, type LocalDate } from '../../../shared/local-date.ts';
import type { AttentionKind, AttentionUrgency, Deadline, Discrepancy } from '../generated/resolver-types.ts';
import { type SourceChange, STALE_DAYS } from './movement.ts';

/** Something that asks for attention, without its label. */
export interface Point {
  readonly kind: AttentionKind;
  readonly on: LocalDate | null;
  readonly source: Source;
  /** KBO number. */
  readonly actor: string | null;
  readonly urgency: AttentionUrgency;
  /** Code that the label tells: a kind of contact, an owner. */
  readonly detail: string | null;
}

/** What the list of today is made of; all of it was disclosed to the one who asks. */
export interface AttentionFacts {
  readonly deadlines: readonly Pick<Deadline, 'on' | 'kind' | 'source' | 'actor'>[];
  readonly discrepancies: readonly Pick<Discrepancy, 'kind'>[];
  readonly changes: readonly SourceChange[];
  readonly lastMovement: LocalDate | null;
  readonly stale: boolean | null;
  readonly today: LocalDate;
}

interface Wanted {
  readonly kind: AttentionKind;
  /** Days before its last day from which it is on the list, that day inclusive; left out where it always is. */
  readonly within?: number;
  /** Whether it stays on the list when its last day is over. */
  readonly lapses?: true;
}

/** Deadlines that are on the list of today. Source: acceptance A5; 30 days for a GPMI, 7 for the shared plan and for the talk of a hand-over are DESIGN. */
const WANTED: Readonly<Record<string, Wanted>> = {
  DECISION_DUE: { kind: 'DECISION_DUE' },
  GPMI_EVALUATION_DUE: { kind: 'GPMI_EVALUATION', within: 30 },
  GPMI_EVALUATION_IN_PERSON_DUE: { kind: 'GPMI_EVALUATION', within: 30 },
  POP_DUE: { kind: 'PLAN_DUE' },
  // A right that has ended can no longer be used: there is nothing left to do.
  RETURN_RIGHT_ENDS: { kind: 'RETURN_RIGHT_ENDING', within: 60, lapses: true },
  REFERRAL_ANSWER_DUE: { kind: 'REFERRAL_UNANSWERED' },
  REFERRAL_SILENT: { kind: 'REFERRAL_UNANSWERED' },
  SIGNAL_UNANSWERED: { kind: 'SIGNAL_UNANSWERED' },
  ACCESS_TO_ANSWER: { kind: 'ACCESS_REQUEST' },
  HANDOVER_TO_CONFIRM: { kind: 'HANDOVER', within: 7 },
  PLAN_ACTION_DUE: { kind: 'PLAN_ACTION', within: 7 },
  PLAN_CLIENT_ACTION_DUE: { kind: 'PLAN_ACTION', within: 7 },
  PLAN_ACTION_TO_ANSWER: { kind: 'PLAN_ACTION', within: 7 },
  PLAN_ACTION_WITHOUT_OWNER: { kind: 'PLAN_ACTION', within: 7 },
};

const ORDER: readonly AttentionUrgency[] = ['OVERDUE', 'THIS_WEEK', 'SOON', 'INFO'];

/** What asks for attention today, the most urgent first, then by day. The same thing of the same organisation and day is one. */
export function attentionOf(facts: AttentionFacts): Point[] {
  const points = [
    ...facts.deadlines.flatMap((deadline) => fromDeadline(deadline, facts.today)),
    ...facts.discrepancies.map(({ kind }) => info('SOURCES_DISAGREE', { detail: kind })),
    ...facts.changes.filter(({ changedSinceVisit }) => changedSinceVisit === true).map(fromChange),
    ...fromMovement(facts),
  ];
  const keyed = new Map(
    points.map((point) => [[point.kind, point.on, point.source, point.actor, point.detail].join(), point]),
  );
  return [...keyed.values()].sort(mostUrgentFirst);
}

/** OVERDUE after the last day, THIS_WEEK on it and in the seven days before it, else SOON. */
export function urgencyOf(on: LocalDate, today: LocalDate): AttentionUrgency {
  if (on < today) return 'OVERDUE';
  return on <= addDays(today, 7) ? 'THIS_WEEK' : 'SOON';
}

function fromDeadline({ on, kind, source, actor }: AttentionFacts['deadlines'][number], today: LocalDate): Point[] {
  const wanted = WANTED[kind];
  if (wanted === undefined) return [];
  if (wanted.within !== undefined && on > addDays(today, wanted.within)) return [];
  if (wanted.lapses && on < today) return [];
  return [{ kind: wanted.kind, on, source, actor: actor ?? null, urgency: urgencyOf(on, today), detail: null }];
}

function fromChange({ source, asOf }: SourceChange): Point {
  return info('CHANGED_SINCE_VISIT', { source, detail: source, on: asOf === null ? null : dayOf(() => asOf) });
}

function fromMovement({ stale, lastMovement }: AttentionFacts): Point[] {
  if (stale !== true || lastMovement === null) return [];
  return [info('NO_MOVEMENT', { on: addDays(lastMovement, STALE_DAYS) })];
}

function info(kind: AttentionKind, more: Partial<Point>): Point {
  return { kind, on: null, source: 'PARTNERSHIP', actor: null, urgency: 'INFO', detail: null, ...more };
}

function mostUrgentFirst(a: Point, b: Point): number {
  const byUrgency = ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency);
  return byUrgency || (a.on ?? '').localeCompare(b.on ?? '') || a.kind.localeCompare(b.kind);
}
