import type { QueryRunner } from 'typeorm';
import { createClientFileTable } from '../../../shared/client-file.ts';
import { createRecordTable, date, flag, optional, text, whole } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** The centres' files and records: income support, projects and their evaluations, needs, contact points. */
export class WelfareRecords1790000000000 implements Migration {
  readonly name = 'WelfareRecords1790000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createClientFileTable(queryRunner);
    await createRecordTable(queryRunner, 'income_support', [
      text('category', 20),
      text('support_kind', 20),
      date('from_date'),
      optional(date('to_date')),
    ]);
    await createRecordTable(queryRunner, 'integration_project', [
      text('project_kind', 40),
      optional(text('exemption', 20)),
      date('granted_on'),
      optional(date('signed_on')),
      optional(date('ended_on')),
      text('status', 20),
    ]);
    await createRecordTable(queryRunner, 'project_evaluation', [
      text('project_source_id', 80),
      date('evaluated_on'),
      flag('in_person'),
    ]);
    await createRecordTable(queryRunner, 'life_domain_need', [
      text('life_domain', 40),
      whole('score'),
      date('assessed_on'),
    ]);
    await createRecordTable(queryRunner, 'contact_point', [
      text('contact_kind', 10),
      text('contact_value', 200),
      optional(date('since')),
    ]);
  }
}
