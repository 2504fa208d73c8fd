import type { QueryRunner } from 'typeorm';
import { addColumns, optional, whole } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** The temporary part of a contingent. */
export class SocialEconomyTemporaryContingent1796000000213 implements Migration {
  readonly name = 'SocialEconomyTemporaryContingent1796000000213';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'enterprise', [optional(whole('temporary_contingent_fte'))]);
  }
}
