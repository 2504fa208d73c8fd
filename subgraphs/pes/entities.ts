import { date, optional, type RecordRow, recordEntity, text, whole } from '../../shared/columns.ts';
import type {
  AdviceBasis,
  AdviceCode,
  AssessmentStatus,
  ContactKind,
  GuidanceLevel,
  MediationStatus,
  SupportPackageReason,
  TransitionOrigin,
  TransitionOutcome,
  TransitionPhase,
  TransitionStatus,
} from './generated/resolver-types.ts';

export interface RegistrationRow extends RecordRow {
  category: string;
  mediationStatus: MediationStatus;
  registeredOn: string;
  endedOn: string | null;
  mediator: string | null;
}

export const registrationEntity = recordEntity<RegistrationRow>('registration', {
  category: text('category', 10),
  mediationStatus: text('mediation_status', 40),
  registeredOn: date('registered_on'),
  endedOn: optional(date('ended_on')),
  mediator: optional(text('mediator', 120)),
});

export interface AssessmentRow extends RecordRow {
  advice: AdviceCode;
  basis: AdviceBasis;
  issuedOn: string;
  validUntil: string;
  status: AssessmentStatus;
}

export const assessmentEntity = recordEntity<AssessmentRow>('assessment', {
  advice: text('advice', 40),
  basis: text('basis', 40),
  issuedOn: date('issued_on'),
  validUntil: date('valid_until'),
  status: text('status', 40),
});

export interface SupportPackageRow extends RecordRow {
  wagePremiumPercentage: number;
  guidance: GuidanceLevel;
  reason: SupportPackageReason;
  from: string;
  to: string | null;
}

export const supportPackageEntity = recordEntity<SupportPackageRow>('support_package', {
  wagePremiumPercentage: whole('wage_premium_percentage'),
  guidance: text('guidance', 10),
  reason: text('reason', 40),
  from: date('from_date'),
  to: optional(date('to_date')),
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
}

export const transitionEntity = recordEntity<TransitionRow>('transition_track', {
  origin: text('origin', 10),
  phase: text('phase', 20),
  status: text('status', 20),
  startOn: optional(date('start_on')),
  plannedEndOn: optional(date('planned_end_on')),
  outcome: optional(text('outcome', 40)),
  provider: optional(text('provider', 10)),
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
