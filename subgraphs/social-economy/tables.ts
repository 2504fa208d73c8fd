import type { Dossier } from '../../shared/acts/dossier.ts';
import type {
  AbsenceRow,
  AppliedPackageRow,
  EnterpriseRow,
  HoursChangeRow,
  InternalEvaluationRow,
  InternshipReportRow,
} from './employment-entities.ts';
import type { ContactRow, DevelopmentPlanRow, EmploymentRow, MoveRow } from './entities.ts';
import type { GuidanceSessionRow, SupportAgreementRow, SupportedEmploymentRow } from './guidance-entities.ts';
import type { LdeTrackRow, PlanGoalRow } from './plan-entities.ts';

/** The tables of the enterprises' records by name: what a dossier holds, and what acts write. */
export interface SocialEconomyTables {
  employments: EmploymentRow;
  developmentPlans: DevelopmentPlanRow;
  moves: MoveRow;
  contacts: ContactRow;
  hoursChanges: HoursChangeRow;
  packages: AppliedPackageRow;
  planGoals: PlanGoalRow;
  internships: InternshipReportRow;
  internalEvaluations: InternalEvaluationRow;
  absences: AbsenceRow;
  ldeTracks: LdeTrackRow;
  guidanceSessions: GuidanceSessionRow;
  supportedEmployments: SupportedEmploymentRow;
  supportAgreements: SupportAgreementRow;
}

/** The registers of the enterprises: about no client. */
export interface SocialEconomyRegisters {
  enterprises: EnterpriseRow;
}

/** All that the enterprises have on record about one client, as the rules read it. */
export type SocialEconomyDossier = Dossier<SocialEconomyTables, SocialEconomyRegisters>;
