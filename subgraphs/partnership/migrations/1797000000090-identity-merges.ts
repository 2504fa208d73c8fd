import type { QueryRunner } from 'typeorm';
import { createTable, recordColumns } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { identityMergeColumns, movedRowColumns } from '../identity-merge-entities.ts';

/** That two files are of one person, and which rows went from one into the other. */
export class IdentityMerges1797000000090 implements Migration {
  readonly name = 'IdentityMerges1797000000090';

  async up(queryRunner: QueryRunner): Promise<void> {
    const columns = [...Object.values(recordColumns), ...Object.values(identityMergeColumns)];
    await createTable(queryRunner, 'identity_merge', columns, [
      { name: 'identity_merge_source', columnNames: ['holder', 'source_id'], isUnique: true },
      { name: 'identity_merge_client', columnNames: ['client_key', 'holder'] },
      { name: 'identity_merge_duplicate', columnNames: ['duplicate_id', 'state'] },
      { name: 'identity_merge_recipient', columnNames: ['recipient', 'state'] },
    ]);
    await createTable(queryRunner, 'identity_merge_row', Object.values(movedRowColumns), [
      { name: 'identity_merge_row_key', columnNames: ['row_key'] },
    ]);
  }
}
