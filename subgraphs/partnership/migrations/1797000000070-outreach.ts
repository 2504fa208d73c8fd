import type { QueryRunner } from 'typeorm';
import { createTable } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { outreachColumns } from '../outreach-entities.ts';

/** People whom partners met and whose number is asked of the source register. */
export class Outreach1797000000070 implements Migration {
  readonly name = 'Outreach1797000000070';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createTable(queryRunner, 'outreach_request', Object.values(outreachColumns), [
      { name: 'outreach_request_holder', columnNames: ['holder', 'partnership_id'] },
      { name: 'outreach_request_status', columnNames: ['status', 'expires_on'] },
    ]);
  }
}
