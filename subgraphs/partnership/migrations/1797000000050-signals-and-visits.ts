import type { QueryRunner } from 'typeorm';
import { createRecordTable } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { signalColumns, visitColumns } from '../signal-entities.ts';

/** Signals to the owner of a part; the last visit of each staff member to each client. */
export class SignalsAndVisits1797000000050 implements Migration {
  readonly name = 'SignalsAndVisits1797000000050';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'signal', Object.values(signalColumns));
    await createRecordTable(queryRunner, 'visit', Object.values(visitColumns));
  }
}
