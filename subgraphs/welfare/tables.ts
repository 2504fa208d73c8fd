import type { ActivationMeasureRow, ActivityHoursRow } from './activation-entities.ts';
import type { ApplicationRow, CentreRow, MeansRow } from './application-entities.ts';
import type { DebtMediationRow } from './debt-mediation-entities.ts';
import type { ContactRow, IncomeSupportRow, IntegrationProjectRow, NeedRow, ProjectEvaluationRow } from './entities.ts';
import type { ProjectAmendmentRow, ProjectNoticeRow, SanctionRow } from './project-entities.ts';
import type { LadderStepRow, ThresholdRow } from './threshold-entities.ts';

/** The tables of the centres' records by name: what a dossier holds, and what acts write. */
export interface WelfareTables {
  incomeSupports: IncomeSupportRow;
  projects: IntegrationProjectRow;
  evaluations: ProjectEvaluationRow;
  needs: NeedRow;
  contacts: ContactRow;
  applications: ApplicationRow;
  means: MeansRow;
  notices: ProjectNoticeRow;
  amendments: ProjectAmendmentRow;
  sanctions: SanctionRow;
  activationMeasures: ActivationMeasureRow;
  activityHours: ActivityHoursRow;
  ladderSteps: LadderStepRow;
  thresholds: ThresholdRow;
  debtMediations: DebtMediationRow;
}

/** What is about the centres and not about any client. */
export interface WelfareRegisters {
  centres: CentreRow;
}
