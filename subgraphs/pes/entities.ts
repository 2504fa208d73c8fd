import { date, optional, type RecordRow, recordEntity, text, whole, wholeFrom } from '../../shared/columns.ts';
import { assessmentStepColumns } from './assessment-entities.ts';
import { registrationCareerColumns } from './career-entities.ts';
import type {
  AdviceBasis,
  AdviceCode,
  AdviceProposer,
  AssessmentDecider,
  AssessmentStatus,
  ContactKind,
  GuidanceLevel,
  MediationStatus,
  OutcomeCause,
  ReferralSource,
  SupportInstrument,
  SupportPackageReason,
  SupportPackageStatus,
  TransitionOrigin,
  TransitionOutcome,
  TransitionPhase,
  TransitionStatus,
  TransitionThreshold,
} from './generated/resolver-types.ts';
import { packageStateColumns } from './package-entities.ts';

export interface RegistrationRow extends RecordRow {
  category: string;
  mediationStatus: MediationStatus;
  registeredOn: string;
  endedOn: string | null;
  mediator: string | null;
  /** Day on which the client last confirmed the registration; only asked of category 93. */
  confirmedOn: string | null;
  /** The team that follows the client, as VDAB names it. */
  team: string | null;
  /** VDAB's own number of the client (klantnummer): never in a URL, a log or an error. */
  clientNumber: string | null;
}

export const registrationEntity = recordEntity<RegistrationRow>('registration', {
  category: text('category', 10),
  mediationStatus: text('mediation_status', 40),
  registeredOn: date('registered_on'),
  endedOn: optional(date('ended_on')),
  mediator: optional(text('mediator', 120)),
  confirmedOn: optional(date('confirmed_on')),
  ...registrationCareerColumns,
});

export interface AssessmentRow extends RecordRow {
  advice: AdviceCode;
  basis: AdviceBasis;
  issuedOn: string;
  validUntil: string;
  status: AssessmentStatus;
  requestedOn: string | null;
  screeningOn: string | null;
  reportOn: string | null;
  reviewOn: string | null;
  /** Whose consultant wrote the report. */
  proposedBy: AdviceProposer | null;
  /** Who decided; null in what was delivered before this was said. */
  decidedBy: AssessmentDecider | null;
  /** Day of the first refusal, kept through reconsideration. */
  refusedOn: string | null;
  /** Day of the request for reconsideration. */
  reconsiderationOn: string | null;
}

export const assessmentEntity = recordEntity<AssessmentRow>('assessment', {
  advice: text('advice', 40),
  basis: text('basis', 40),
  issuedOn: date('issued_on'),
  validUntil: date('valid_until'),
  status: text('status', 40),
  ...assessmentStepColumns,
});

export interface SupportPackageRow extends RecordRow {
  wagePremiumPercentage: number;
  guidance: GuidanceLevel;
  reason: SupportPackageReason;
  from: string;
  to: string | null;
  /** Null where it follows from the days. */
  status: SupportPackageStatus | null;
  /** Null for collectief maatwerk. */
  instrument: SupportInstrument | null;
  /** Source id of the indicering that it rests on, at the same holder. */
  assessmentSourceId: string | null;
  suspendedOn: string | null;
  resumedOn: string | null;
}

export const supportPackageEntity = recordEntity<SupportPackageRow>('support_package', {
  wagePremiumPercentage: whole('wage_premium_percentage'),
  guidance: text('guidance', 10),
  reason: text('reason', 40),
  from: date('from_date'),
  to: optional(date('to_date')),
  ...packageStateColumns,
});

export interface TransitionRow extends RecordRow {
  origin: TransitionOrigin;
  phase: TransitionPhase;
  status: TransitionStatus;
  startOn: string | null;
  plannedEndOn: string | null;
  outcome: TransitionOutcome | null;
  /** KBO number of the mandated provider. */
  provider: string | null;
  proposedOn: string | null;
  referredOn: string | null;
  referralSource: ReferralSource | null;
  /** Hours of guidance that were budgeted: an average, not a cap. */
  hoursBudget: number | null;
  hoursUsed: number;
  outcomeOn: string | null;
  outcomeCause: OutcomeCause | null;
  /** KBO number of the enterprise that the worker comes from. */
  sourceEmployer: string | null;
  /** Why the worker declined, where the track ended so (HIVA). */
  declinedReason: TransitionThreshold | null;
}

export const transitionEntity = recordEntity<TransitionRow>('transition_track', {
  origin: text('origin', 10),
  phase: text('phase', 20),
  status: text('status', 20),
  startOn: optional(date('start_on')),
  plannedEndOn: optional(date('planned_end_on')),
  outcome: optional(text('outcome', 40)),
  provider: optional(text('provider', 10)),
  proposedOn: optional(date('proposed_on')),
  referredOn: optional(date('referred_on')),
  referralSource: optional(text('referral_source', 20)),
  hoursBudget: optional(whole('hours_budget')),
  hoursUsed: wholeFrom('hours_used', 0),
  outcomeOn: optional(date('outcome_on')),
  outcomeCause: optional(text('outcome_cause', 20)),
  sourceEmployer: optional(text('source_employer', 10)),
  declinedReason: optional(text('declined_reason', 30)),
});

export interface ContactRow extends RecordRow {
  contactKind: ContactKind;
  contactValue: string;
  since: string | null;
}

export const contactEntity = recordEntity<ContactRow>('contact_point', {
  contactKind: text('contact_kind', 10),
  contactValue: text('contact_value', 200),
  since: optional(date('since')),
});
