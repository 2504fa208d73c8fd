import { type RegisterRow, registerEntity } from '../../shared/acts/register.ts';
import { date, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type { EmploymentRow } from './entities.ts';
import type {
  AbsenceKind,
  EnterpriseKind,
  InternalEvaluationFollowUp,
  InternalEvaluationKind,
  InternalEvaluationResult,
  WorkGuidanceLevel,
} from './generated/resolver-types.ts';

/** What hangs on an employment of the same enterprise. */
export interface OfEmployment extends RecordRow {
  /** `sourceId` of the employment at the same holder. */
  employmentSourceId: string;
}

const ofEmployment = { employmentSourceId: text('employment_source_id', 80) };

/** Other hours from a day on; what an employment began with stands in the employment. */
export interface HoursChangeRow extends OfEmployment {
  from: string;
  /** Percent of full time, 1 to 100. */
  hoursFraction: number;
}

export const hoursChangeEntity = recordEntity<HoursChangeRow>('employment_hours', {
  ...ofEmployment,
  from: date('from_date'),
  hoursFraction: whole('hours_fraction'),
});

/** A support package (WOP) as the enterprise applies it. */
export interface AppliedPackageRow extends OfEmployment {
  /** Percent of the capped reference wage. */
  percentage: number;
  level: WorkGuidanceLevel;
  from: string;
  to: string | null;
}

export const appliedPackageEntity = recordEntity<AppliedPackageRow>('applied_package', {
  ...ofEmployment,
  percentage: whole('percentage'),
  level: text('guidance_level', 10),
  from: date('from_date'),
  to: optional(date('to_date')),
});

/** That an internship came to its end, as the enterprise learnt it. */
export interface InternshipReportRow extends OfEmployment {
  internshipEndedOn: string;
}

export const internshipReportEntity = recordEntity<InternshipReportRow>('internship_report', {
  ...ofEmployment,
  internshipEndedOn: date('internship_ended_on'),
});

export interface InternalEvaluationRow extends OfEmployment {
  kind: InternalEvaluationKind;
  dueOn: string;
  heldOn: string | null;
  result: InternalEvaluationResult | null;
  followUp: InternalEvaluationFollowUp | null;
}

export const internalEvaluationEntity = recordEntity<InternalEvaluationRow>('internal_evaluation', {
  ...ofEmployment,
  kind: text('evaluation_kind', 20),
  dueOn: date('due_on'),
  heldOn: optional(date('held_on')),
  result: optional(text('result', 20)),
  followUp: optional(text('follow_up', 20)),
});

/** An absence; its kind may be illness, which is health data: own section, own coach and client only. */
export interface AbsenceRow extends OfEmployment {
  kind: AbsenceKind;
  from: string;
  to: string | null;
}

export const absenceEntity = recordEntity<AbsenceRow>('absence', {
  ...ofEmployment,
  kind: text('absence_kind', 30),
  from: date('from_date'),
  to: optional(date('to_date')),
});

/** A recognition of the enterprise that holds it; about no client. */
export interface EnterpriseRow extends RegisterRow {
  name: string;
  kind: EnterpriseKind;
  recognisedFrom: string;
  recognisedTo: string | null;
  /** Hundredths of a full-time equivalent. */
  contingentFte: number | null;
  /** The part of the contingent that is temporary. */
  temporaryContingentFte: number | null;
  /** Percent of the staff. */
  shareTargetGroup: number | null;
  /** Hundredths of a full-time equivalent. */
  fteTargetGroup: number | null;
  nis: string | null;
  /** Heads for which the fixed coaching premium is paid. */
  coachingHeads: number | null;
}

export const enterpriseEntity = registerEntity<EnterpriseRow>('enterprise', {
  name: text('name', 120),
  kind: text('enterprise_kind', 20),
  recognisedFrom: date('recognised_from'),
  recognisedTo: optional(date('recognised_to')),
  contingentFte: optional(whole('contingent_fte')),
  temporaryContingentFte: optional(whole('temporary_contingent_fte')),
  shareTargetGroup: optional(whole('share_target_group')),
  fteTargetGroup: optional(whole('fte_target_group')),
  nis: optional(text('nis', 5)),
  coachingHeads: optional(whole('coaching_heads')),
});

/** An employment with its other hours: what the section of employments is made of. */
export interface EmploymentWithHours extends EmploymentRow {
  readonly hoursChanges: readonly HoursChangeRow[];
}

/** An employment with hours and packages: what the section of terms is made of. */
export interface EmploymentWithTerms extends EmploymentWithHours {
  readonly packages: readonly AppliedPackageRow[];
}
