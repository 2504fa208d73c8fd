import type { QueryRunner } from 'typeorm';
import { createTable, date, longText, optional, recordColumns, text } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** Referrals: found by client, by what an organisation sent or received, and by who was asked about whom. */
export class Referrals1797000000020 implements Migration {
  readonly name = 'Referrals1797000000020';

  async up(queryRunner: QueryRunner): Promise<void> {
    const columns = [
      ...Object.values(recordColumns),
      text('recipient', 10),
      text('kind', 40),
      optional(longText('question')),
      longText('shared_sections'),
      text('status', 20),
      date('drafted_on'),
      ...['sent_on', 'answer_due_on', 'answered_on', 'started_on'].map((name) => optional(date(name))),
      ...['internship_from', 'internship_to', 'ended_on'].map((name) => optional(date(name))),
      optional(text('refusal_reason', 40)),
      optional(text('stop_reason', 40)),
      text('sender_staff_member', 120),
      optional(text('recipient_staff_member', 120)),
    ];
    await createTable(queryRunner, 'referral', columns, [
      { name: 'referral_source', columnNames: ['holder', 'source_id'], isUnique: true },
      { name: 'referral_client', columnNames: ['client_key', 'holder'] },
      { name: 'referral_sent', columnNames: ['holder', 'status'] },
      { name: 'referral_received', columnNames: ['recipient', 'status'] },
      { name: 'referral_parties', columnNames: ['client_key', 'recipient'] },
    ]);
  }
}
