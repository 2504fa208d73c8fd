import type { QueryRunner } from 'typeorm';
import {
  addColumns,
  type Column,
  createRecordTable,
  date,
  flag,
  optional,
  text,
  whole,
} from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

const TABLES: Readonly<Record<string, Column[]>> = {
  activation_measure: [
    text('instrument', 20),
    text('status', 20),
    date('from_date'),
    optional(date('to_date')),
    optional(text('workplace_kbo', 10)),
    optional(text('employer_kbo', 10)),
    optional(date('terms_signed_on')),
    optional(date('rights_reached_on')),
    optional(whole('hours_percent')),
    optional(date('training_from')),
    optional(date('training_to')),
    optional(date('vdab_start_decision_on')),
    flag('work_manager'),
    flag('care_manager'),
    optional(date('benefit_permission_on')),
    optional(date('agreement_sheet_on')),
    optional(date('extended_on')),
    optional(text('stop_reason', 30)),
  ],
  activity_hours: [text('measure_source_id', 80), date('month_start'), whole('hours'), whole('pay_cents')],
  threshold: [
    text('threshold_kind', 30),
    whole('severity'),
    text('remediable', 10),
    optional(text('owner_kbo', 10)),
    date('since'),
    optional(date('resolved_on')),
  ],
  ladder_step: [whole('step'), date('assessed_on')],
  debt_mediation: [text('mediation_kind', 30), date('from_date'), optional(date('to_date'))],
};

/** Activation measures with their hours, thresholds, ladder steps, debt mediation; contact points that end. */
export class Activation1796000000111 implements Migration {
  readonly name = 'Activation1796000000111';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await createRecordTable(queryRunner, table, columns);
    await addColumns(queryRunner, 'contact_point', [optional(date('ended_on'))]);
  }
}
