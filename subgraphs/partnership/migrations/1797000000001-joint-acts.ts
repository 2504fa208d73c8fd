import type { QueryRunner } from 'typeorm';
import { createActTables } from '../../../shared/acts/act-migrations.ts';
import { addColumns, instant, optional, text, version } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** History and receipts of acts; versions of cases, members and decisions on sharing; how a decision is known. */
export class JointActs1797000000001 implements Migration {
  readonly name = 'JointActs1797000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createActTables(queryRunner);
    await addColumns(queryRunner, 'case_file', [version]);
    await addColumns(queryRunner, 'case_member', [version]);
    // MariaDB and SQLite take no column that may not be null without a default: a moment has none that is right.
    await addColumns(queryRunner, 'sharing_decision', [
      optional(text('evidence', 20)),
      optional(instant('changed_at')),
      version,
    ]);
    await queryRunner.query('UPDATE sharing_decision SET changed_at = decided_on WHERE changed_at IS NULL');
  }
}
