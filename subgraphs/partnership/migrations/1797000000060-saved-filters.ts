import type { QueryRunner } from 'typeorm';
import { createTable } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { savedFilterColumns } from '../saved-filter-entities.ts';

/** Filters of the list of today, each of one staff member. */
export class SavedFilters1797000000060 implements Migration {
  readonly name = 'SavedFilters1797000000060';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTable(queryRunner, 'saved_filter', Object.values(savedFilterColumns), [
      { name: 'saved_filter_owner', columnNames: ['staff_member', 'organisation'] },
    ]);
  }
}
