import type { QueryRunner } from 'typeorm';
import { createClientFileTable } from '../../../shared/client-file.ts';
import { createRecordTable, date, flag, longText, optional, text, whole } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** The enterprises' files and records: employments, development plans, moves to regular work, contact points. */
export class SocialEconomyRecords1790000000000 implements Migration {
  readonly name = 'SocialEconomyRecords1790000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createClientFileTable(queryRunner);
    await createRecordTable(queryRunner, 'employment', [
      text('instrument', 10),
      optional(text('job_title', 120)),
      whole('hours_fraction'),
      date('from_date'),
      optional(date('to_date')),
      optional(text('end_reason', 40)),
    ]);
    await createRecordTable(queryRunner, 'development_plan', [
      text('employment_source_id', 80),
      date('updated_on'),
      longText('goals'),
    ]);
    await createRecordTable(queryRunner, 'regular_work_move', [
      text('employment_source_id', 80),
      date('moved_on'),
      text('destination', 10),
      flag('favourable_evaluation'),
      optional(date('returned_on')),
    ]);
    await createRecordTable(queryRunner, 'contact_point', [
      text('contact_kind', 10),
      text('contact_value', 200),
      optional(date('since')),
    ]);
  }
}
