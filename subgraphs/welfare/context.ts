import type { ChangeRow } from '../../shared/acts/file-and-history-loaders.ts';
import type { ClientFileRow } from '../../shared/client-file.ts';
import type { ClientSource as Client, OwnerContext } from '../../shared/owner-context.ts';
import type { OwnerRecord } from '../../shared/owner-record.ts';
import type { WorkedMeasure } from './activation-entities.ts';
import type { ApplicationRow } from './application-entities.ts';
import type { ContactRow, EvaluatedProject, IncomeSupportRow, NeedRow } from './entities.ts';
import type { FinancesRow } from './income-resolvers.ts';
import type { ProjectNoticeRow, SanctionRow } from './project-entities.ts';
import type { LadderStepRow, ThresholdRow } from './threshold-entities.ts';

/** Which rows each section of the centres' record is made of. */
export interface WelfareRows {
  'welfare.income-support': IncomeSupportRow;
  'welfare.integration-project': EvaluatedProject;
  'welfare.application': ApplicationRow;
  'welfare.finances': FinancesRow;
  'welfare.sanctions': SanctionRow | ProjectNoticeRow;
  'welfare.needs': NeedRow | LadderStepRow;
  'welfare.health-needs': NeedRow;
  'welfare.activation': WorkedMeasure;
  'welfare.thresholds': ThresholdRow;
  'welfare.health-thresholds': ThresholdRow;
  'welfare.contact': ContactRow;
  'welfare.files': ClientFileRow;
  'welfare.history': ChangeRow;
}

export type Context = OwnerContext<WelfareRows>;
export type ClientSource = Client<WelfareRows>;
export type WelfareRecordSource = OwnerRecord<WelfareRows>;
