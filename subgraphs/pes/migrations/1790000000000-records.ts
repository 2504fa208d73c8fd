import type { QueryRunner } from 'typeorm';
import { createClientFileTable } from '../../../shared/client-file.ts';
import { createRecordTable, date, optional, text, whole } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** VDAB's records: client files, registration, assessment, support package, transition track, contact points. */
export class PesRecords1790000000000 implements Migration {
  readonly name = 'PesRecords1790000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createClientFileTable(queryRunner);
    await createRecordTable(queryRunner, 'registration', [
      text('category', 10),
      text('mediation_status', 40),
      date('registered_on'),
      optional(date('ended_on')),
      optional(text('mediator', 120)),
    ]);
    await createRecordTable(queryRunner, 'assessment', [
      text('advice', 40),
      text('basis', 40),
      date('issued_on'),
      date('valid_until'),
      text('status', 40),
    ]);
    await createRecordTable(queryRunner, 'support_package', [
      whole('wage_premium_percentage'),
      text('guidance', 10),
      text('reason', 40),
      date('from_date'),
      optional(date('to_date')),
    ]);
    await createRecordTable(queryRunner, 'transition_track', [
      text('origin', 10),
      text('phase', 20),
      text('status', 20),
      optional(date('start_on')),
      optional(date('planned_end_on')),
      optional(text('outcome', 40)),
      optional(text('provider', 10)),
    ]);
    await createRecordTable(queryRunner, 'contact_point', [
      text('contact_kind', 10),
      text('contact_value', 200),
      optional(date('since')),
    ]);
  }
}
