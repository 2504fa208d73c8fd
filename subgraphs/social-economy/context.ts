import type { ChangeRow } from '../../shared/acts/file-and-history-loaders.ts';
import type { ClientFileRow } from '../../shared/client-file.ts';
import type { ClientSource as Client, OwnerContext } from '../../shared/owner-context.ts';
import type { OwnerRecord } from '../../shared/owner-record.ts';
import type {
  AbsenceRow,
  EmploymentWithHours,
  EmploymentWithTerms,
  InternalEvaluationRow,
  InternshipReportRow,
} from './employment-entities.ts';
import type { ContactRow, MoveFromInstrument } from './entities.ts';
import type { GuidanceRow } from './guidance-entities.ts';
import type { LdeTrackRow, PlanWithGoals } from './plan-entities.ts';

/** Which rows each section of the enterprises' record is made of. */
export interface SocialEconomyRows {
  'social-economy.employment': EmploymentWithHours;
  'social-economy.employment-terms': EmploymentWithTerms;
  'social-economy.internship': InternshipReportRow;
  'social-economy.evaluation': InternalEvaluationRow;
  'social-economy.absence': AbsenceRow;
  'social-economy.lde-track': LdeTrackRow;
  'social-economy.development-plan': PlanWithGoals;
  'social-economy.guidance': GuidanceRow;
  'social-economy.moves': MoveFromInstrument;
  'social-economy.return-conditions': MoveFromInstrument;
  'social-economy.contact': ContactRow;
  'social-economy.files': ClientFileRow;
  'social-economy.history': ChangeRow;
}

export type Context = OwnerContext<SocialEconomyRows>;
export type ClientSource = Client<SocialEconomyRows>;
export type SocialEconomyRecordSource = OwnerRecord<SocialEconomyRows>;
