import type { ClientSource as Client, OwnerContext } from '../../shared/owner-context.ts';
import type { OwnerRecord } from '../../shared/owner-record.ts';
import type { ContactRow, EvaluatedProject, IncomeSupportRow, NeedRow } from './entities.ts';

/** Which rows each section of the centres' record is made of. */
export interface WelfareRows {
  'welfare.income-support': IncomeSupportRow;
  'welfare.integration-project': EvaluatedProject;
  'welfare.needs': NeedRow;
  'welfare.health-needs': NeedRow;
  'welfare.contact': ContactRow;
}

export type Context = OwnerContext<WelfareRows>;
export type ClientSource = Client<WelfareRows>;
export type WelfareRecordSource = OwnerRecord<WelfareRows>;
