import type { QueryRunner } from 'typeorm';
import { addColumns, createRecordTable, date, optional, text } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** Why a case was closed and a member left; requests for access; hand-overs. */
export class Cases1797000000010 implements Migration {
  readonly name = 'Cases1797000000010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'case_file', [optional(text('close_reason', 40))]);
    await addColumns(queryRunner, 'case_member', [optional(text('leave_reason', 40))]);
    await createRecordTable(queryRunner, 'case_access_request', [
      text('asked_by', 120),
      date('asked_on'),
      text('purpose', 30),
      text('reason', 40),
      text('explanation', 300),
      date('answer_by'),
      optional(text('answer', 10)),
      optional(date('answered_on')),
      optional(text('answered_by', 10)),
      optional(text('refusal', 40)),
    ]);
    await createRecordTable(queryRunner, 'case_handover', [
      text('case_id', 36),
      text('member_id', 36),
      text('recipient', 10),
      text('receiving_staff', 120),
      text('scope', 20),
      text('responsibility', 40),
      text('what', 500),
      date('talk_on'),
      text('state', 20),
      date('proposed_on'),
      optional(date('ended_on')),
      optional(text('decline', 40)),
    ]);
    const known = (await queryRunner.getTable('case_handover'))?.indices ?? [];
    // A migration that was cut off halfway has it already.
    if (known.some(({ name }) => name === 'case_handover_recipient')) return;
    await queryRunner.query('CREATE INDEX case_handover_recipient ON case_handover (recipient)');
  }
}
