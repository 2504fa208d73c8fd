import type { QueryRunner } from 'typeorm';
import { createRecordTable } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { urgentAccessColumns } from '../urgent-access-entities.ts';

/** Who looked without a relation because it could not wait. */
export class UrgentAccess1797000000080 implements Migration {
  readonly name = 'UrgentAccess1797000000080';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'urgent_access', Object.values(urgentAccessColumns));
  }
}
