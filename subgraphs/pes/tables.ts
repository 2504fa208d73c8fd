import type { AssessmentGroundRow } from './assessment-entities.ts';
import type { ConfidentialNoteRow, StepRow } from './career-entities.ts';
import type { AssessmentRow, ContactRow, RegistrationRow, SupportPackageRow, TransitionRow } from './entities.ts';
import type { ImwPremiumRow, PackageEvaluationRow } from './package-entities.ts';
import type { InternshipRow, ProviderRow, TrackPhaseRow, TrackSuspensionRow } from './transition-entities.ts';
import type { FollowUpRow, NecEmploymentRow, ReadinessScreeningRow, WorkplaceLearningRow } from './work-entities.ts';

/** The tables of VDAB's records by name: what a dossier holds, and what acts write. */
export interface PesTables {
  registrations: RegistrationRow;
  assessments: AssessmentRow;
  supportPackages: SupportPackageRow;
  transitions: TransitionRow;
  contacts: ContactRow;
  assessmentGrounds: AssessmentGroundRow;
  packageEvaluations: PackageEvaluationRow;
  imwPremiums: ImwPremiumRow;
  trackPhases: TrackPhaseRow;
  trackSuspensions: TrackSuspensionRow;
  internships: InternshipRow;
  readinessScreenings: ReadinessScreeningRow;
  workplaceLearnings: WorkplaceLearningRow;
  necEmployments: NecEmploymentRow;
  followUps: FollowUpRow;
  steps: StepRow;
  confidentialNotes: ConfidentialNoteRow;
}

/** VDAB's registers by name: about organisations, not about clients. */
export interface PesRegisters {
  providers: ProviderRow;
}
