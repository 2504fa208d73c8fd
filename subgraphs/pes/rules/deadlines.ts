import type { LocalDate } from '../../../shared/local-date.ts';
import type { AssessmentRow, SupportPackageRow, TransitionRow } from '../entities.ts';

/** A date by which somebody has to act, as VDAB states it. */
export interface PesDeadline {
  readonly on: LocalDate;
  readonly source: 'PES';
  readonly section: string;
  readonly kind: string;
  /** KBO number of the organisation that has to act. */
  readonly actor: string;
}

export interface PesDeadlineRows {
  readonly assessments: readonly AssessmentRow[];
  readonly supportPackages: readonly SupportPackageRow[];
  readonly transitions: readonly TransitionRow[];
}

/** What VDAB has to do, earliest first; a deadline stands on its last day, inclusive, and is gone the day after. */
export function deadlinesOf(rows: PesDeadlineRows, today: LocalDate): PesDeadline[] {
  return [
    ...rows.assessments.flatMap(adviceExpires),
    ...rows.supportPackages.flatMap(supportPackageEnds),
    ...rows.transitions.flatMap(transitionEnds),
  ]
    .filter((deadline) => deadline.on >= today)
    .sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

/** An advice holds until its last day; a new indicering has to be there by then (domain 1.2). */
function adviceExpires(row: AssessmentRow): PesDeadline[] {
  if (row.status !== 'GRANTED') return [];
  return [{ on: row.validUntil, source: 'PES', section: 'pes.assessment', kind: 'ADVICE_EXPIRES', actor: row.holder }];
}

/** A WOP lasts at most five years and changes only through an evaluation by VDAB (INV-17). */
function supportPackageEnds(row: SupportPackageRow): PesDeadline[] {
  if (row.to === null) return [];
  return [
    { on: row.to, source: 'PES', section: 'pes.support-package', kind: 'SUPPORT_PACKAGE_ENDS', actor: row.holder },
  ];
}

/** The provider closes the track by its planned end, suspensions included (INV-20). */
function transitionEnds(row: TransitionRow): PesDeadline[] {
  if (row.plannedEndOn === null || !['RUNNING', 'SUSPENDED'].includes(row.status)) return [];
  const actor = row.provider ?? row.holder;
  return [{ on: row.plannedEndOn, source: 'PES', section: 'pes.transition', kind: 'TRANSITION_ENDS', actor }];
}
