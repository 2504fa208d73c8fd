import type { QueryRunner } from 'typeorm';
import { createRegisterTable } from '../../../shared/acts/register.ts';
import {
  addColumns,
  createRecordTable,
  date,
  longText,
  optional,
  text,
  version,
  whole,
} from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

const OLD_TABLES = ['employment', 'development_plan', 'regular_work_move', 'contact_point'];

/** Versions of the records that were there; enterprises, terms of employment, goals, evaluations, absences, LDE tracks. */
export class SocialEconomyEmployment1796000000201 implements Migration {
  readonly name = 'SocialEconomyEmployment1796000000201';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of OLD_TABLES) await addColumns(queryRunner, table, [version]);
    await addColumns(queryRunner, 'employment', [
      optional(text('competent_code', 20)),
      optional(text('contract_type', 20)),
      optional(text('coach_staff', 120)),
    ]);
    await addColumns(queryRunner, 'development_plan', [optional(date('replaced_on'))]);
    await createRegisterTable(queryRunner, 'enterprise', [
      text('name', 120),
      text('enterprise_kind', 20),
      date('recognised_from'),
      optional(date('recognised_to')),
      optional(whole('contingent_fte')),
      optional(whole('share_target_group')),
      optional(whole('fte_target_group')),
      optional(text('nis', 5)),
      optional(whole('coaching_heads')),
    ]);
    await employmentParts(queryRunner);
    await planParts(queryRunner);
  }
}

const employmentSourceId = text('employment_source_id', 80);
const period = [date('from_date'), optional(date('to_date'))];

async function employmentParts(queryRunner: QueryRunner): Promise<void> {
  await createRecordTable(queryRunner, 'employment_hours', [
    employmentSourceId,
    date('from_date'),
    whole('hours_fraction'),
  ]);
  await createRecordTable(queryRunner, 'applied_package', [
    employmentSourceId,
    whole('percentage'),
    text('guidance_level', 10),
    ...period,
  ]);
  await createRecordTable(queryRunner, 'internship_report', [employmentSourceId, date('internship_ended_on')]);
  await createRecordTable(queryRunner, 'internal_evaluation', [
    employmentSourceId,
    text('evaluation_kind', 20),
    date('due_on'),
    optional(date('held_on')),
    optional(text('result', 20)),
    optional(text('follow_up', 20)),
  ]);
  await createRecordTable(queryRunner, 'absence', [employmentSourceId, text('absence_kind', 30), ...period]);
}

async function planParts(queryRunner: QueryRunner): Promise<void> {
  await createRecordTable(queryRunner, 'plan_goal', [
    text('plan_source_id', 80),
    longText('goal'),
    text('status', 10),
    optional(date('decided_on')),
  ]);
  await createRecordTable(queryRunner, 'lde_track', [
    employmentSourceId,
    date('from_date'),
    date('planned_end'),
    optional(text('extension_reason', 20)),
    optional(date('evaluated_on')),
    optional(text('outcome', 20)),
    optional(text('run_off', 20)),
    optional(date('ended_on')),
  ]);
}
