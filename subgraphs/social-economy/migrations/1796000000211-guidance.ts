import type { QueryRunner } from 'typeorm';
import { addColumns, date, optional, text } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** What became of a move to regular work, and of the right of return. */
export class SocialEconomyGuidance1796000000211 implements Migration {
  readonly name = 'SocialEconomyGuidance1796000000211';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'regular_work_move', [
      optional(date('evaluation_on')),
      optional(text('new_employer', 10)),
      optional(date('imw_started_on')),
      optional(date('failed_on')),
      optional(text('failure_cause', 20)),
      optional(date('return_offered_on')),
      optional(text('return_answer', 10)),
      optional(date('return_answered_on')),
      optional(text('returned_to_employment', 80)),
    ]);
  }
}
