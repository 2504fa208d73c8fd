import type { QueryRunner } from 'typeorm';
import { addColumns, createRecordTable } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { confidentialNoteColumns, registrationCareerColumns, stepColumns } from '../career-entities.ts';

/** Steps to work, confidential notes, and the team and client number of a registration. */
export class PesCareer1796000000012 implements Migration {
  readonly name = 'PesCareer1796000000012';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'registration', Object.values(registrationCareerColumns));
    await createRecordTable(queryRunner, 'work_step', Object.values(stepColumns));
    await createRecordTable(queryRunner, 'confidential_note', Object.values(confidentialNoteColumns));
  }
}
