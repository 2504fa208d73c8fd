import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { AssessmentRow, RegistrationRow, SupportPackageRow } from '../entities.ts';
import type { EvaluatedPackage } from '../package-entities.ts';
import { reconsiderableUntil } from './assessment.ts';
import { toConfirmBy } from './registration.ts';

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
  readonly registrations: readonly RegistrationRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly supportPackages: readonly EvaluatedPackage[];
}

/**
 * What VDAB has to do, earliest first. Where something ends by itself the deadline stands on its last day, inclusive, and is
 * gone the day after; an evaluation or a confirmation that is late stands until it is done.
 */
export function deadlinesOf(rows: PesDeadlineRows, today: LocalDate, values: PolicyValues): PesDeadline[] {
  const ends = [
    ...rows.assessments.flatMap(adviceExpires),
    ...rows.assessments.flatMap((row) => reconsiderationEnds(row, values)),
    ...rows.supportPackages.flatMap(supportPackageEnds),
  ];
  return [
    ...ends.filter((deadline) => deadline.on >= today),
    ...rows.supportPackages.flatMap(evaluationsDue),
    ...rows.registrations.flatMap((row) => toConfirm(row, values)),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

/** A refusal can be reconsidered until its last day: VDAB tells the client so (domain 1.5, M). */
function reconsiderationEnds(row: AssessmentRow, values: PolicyValues): PesDeadline[] {
  const on = reconsiderableUntil(row, values);
  if (on === null) return [];
  return [{ on, source: 'PES', section: 'pes.assessment', kind: 'RECONSIDERATION_ENDS', actor: row.holder }];
}

/** An evaluation that is planned has to be held by its day, while the package is not over. */
function evaluationsDue({ status, evaluations, holder: actor }: EvaluatedPackage): PesDeadline[] {
  const due = status === 'ENDED' ? [] : evaluations.filter(({ heldOn }) => heldOn === null);
  const kind = 'SUPPORT_PACKAGE_EVALUATION_DUE';
  return due.map(({ dueOn: on }) => ({ on, source: 'PES', section: 'pes.support-package', kind, actor }));
}

/** A registration of category 93 has to be confirmed every four months (domain 4.1). */
function toConfirm(row: RegistrationRow, values: PolicyValues): PesDeadline[] {
  const on = toConfirmBy(row, values);
  if (on === null) return [];
  return [{ on, source: 'PES', section: 'pes.registration', kind: 'REGISTRATION_TO_CONFIRM', actor: row.holder }];
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
