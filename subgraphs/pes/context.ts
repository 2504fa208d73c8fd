import type { ChangeRow } from '../../shared/acts/file-and-history-loaders.ts';
import type { ClientFileRow } from '../../shared/client-file.ts';
import type { ClientSource as Client, OwnerContext } from '../../shared/owner-context.ts';
import type { OwnerRecord } from '../../shared/owner-record.ts';
import type { AssessmentGroundRow } from './assessment-entities.ts';
import type { ConfidentialNoteRow, StepRow } from './career-entities.ts';
import type { AssessmentRow, ContactRow, RegistrationRow } from './entities.ts';
import type { EvaluatedPackage, ImwPremiumRow } from './package-entities.ts';
import type { WholeTrack } from './transition-entities.ts';
import type { FollowedEmployment, FollowUpRow, ReadinessScreeningRow, WorkplaceLearningRow } from './work-entities.ts';

/** Which rows each section of VDAB's record is made of. */
export interface PesRows {
  'pes.registration': RegistrationRow;
  'pes.assessment': AssessmentRow;
  'pes.assessment-grounds': AssessmentGroundRow;
  'pes.support-package': EvaluatedPackage;
  'pes.imw': ImwPremiumRow;
  'pes.transition': WholeTrack;
  'pes.transition-reasons': WholeTrack;
  'pes.readiness': ReadinessScreeningRow;
  'pes.workplace-learning': WorkplaceLearningRow;
  'pes.employment': FollowedEmployment;
  'pes.steps': StepRow;
  'pes.confidential': ConfidentialNoteRow;
  'pes.contact': ContactRow;
  'pes.files': ClientFileRow;
  'pes.history': ChangeRow;
}

/** An observation with what only its employment tells. */
export interface FollowUpSource extends FollowUpRow {
  readonly late: boolean;
}

export type Context = OwnerContext<PesRows>;
export type ClientSource = Client<PesRows>;
export type PesRecordSource = OwnerRecord<PesRows>;
