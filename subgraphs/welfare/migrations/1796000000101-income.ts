import type { QueryRunner } from 'typeorm';
import { createRegisterTable } from '../../../shared/acts/register.ts';
import {
  addColumns,
  createRecordTable,
  date,
  flag,
  longText,
  optional,
  text,
  version,
  whole,
} from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

const OLD_TABLES = [
  ...['income_support', 'integration_project', 'project_evaluation', 'life_domain_need', 'contact_point'],
];

/** Application to decision, means, the whole of a GPMI, sanctions, and the register of centres. */
export class WelfareIncome1796000000101 implements Migration {
  readonly name = 'WelfareIncome1796000000101';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of OLD_TABLES) await addColumns(queryRunner, table, [version]);
    await createRegisterTable(queryRunner, 'centre', [
      ...[text('nis_code', 5), text('name', 120), date('from_date'), optional(date('to_date'))],
    ]);
    await createApplications(queryRunner);
    await createProjectParts(queryRunner);
  }
}

async function createApplications(queryRunner: QueryRunner): Promise<void> {
  await createRecordTable(queryRunner, 'application', [
    ...[text('status', 20), text('support_kind', 20), text('nis_code', 5), date('received_on'), flag('own_initiative')],
    ...[optional(date('receipt_on')), optional(date('investigation_on')), optional(date('heard_on'))],
    ...[optional(text('decision', 10)), optional(date('decided_on')), optional(text('form_code', 1))],
    ...[optional(date('notified_on')), optional(date('appealed_on')), optional(text('support_source_id', 80))],
  ]);
  await createRecordTable(queryRunner, 'means', [
    ...[text('means_kind', 20), whole('monthly_cents'), date('from_date'), optional(date('to_date'))],
  ]);
}

async function createProjectParts(queryRunner: QueryRunner): Promise<void> {
  await addColumns(queryRunner, 'integration_project', [
    ...[optional(flag('mandatory')), optional(date('start_on')), optional(longText('domains'))],
    ...[optional(longText('client_steps')), optional(longText('centre_steps')), optional(longText('third_parties'))],
  ]);
  await addColumns(queryRunner, 'project_evaluation', [optional(text('result', 20))]);
  await createRecordTable(queryRunner, 'project_notice', [
    ...[text('project_source_id', 80), date('given_on'), text('reason', 40), optional(date('lifted_on'))],
  ]);
  await createRecordTable(queryRunner, 'project_amendment', [
    ...[text('project_source_id', 80), date('amended_on'), text('requested_by', 10)],
  ]);
  await createRecordTable(queryRunner, 'sanction', [
    ...[text('ground', 30), text('extent', 10), flag('fraudulent_intent'), date('fact_on'), date('decided_on')],
    ...[date('from_date'), date('to_date'), text('status', 10), text('deferral', 10)],
    ...[optional(text('project_source_id', 80)), optional(text('notice_source_id', 80))],
  ]);
}
