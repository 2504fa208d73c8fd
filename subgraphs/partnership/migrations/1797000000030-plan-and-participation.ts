import type { QueryRunner } from 'typeorm';
import { type Column, createRecordTable, date, optional, text, whole } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

const TABLES: Readonly<Record<string, Column[]>> = {
  plan_goal: [
    text('life_domain', 40),
    text('statement', 1000),
    date('added_on'),
    text('status', 20),
    optional(date('ended_on')),
    optional(text('drop_reason', 40)),
  ],
  plan_action: [
    text('goal_id', 36),
    text('life_domain', 40),
    text('description', 1000),
    text('status', 20),
    optional(text('recipient', 10)),
    optional(text('proposed_by', 10)),
    date('added_on'),
    optional(date('due_on')),
    optional(date('started_on')),
    optional(date('ended_on')),
    optional(text('reason', 40)),
    whole('effort_minutes'),
  ],
  participation: [
    text('partnership_id', 36),
    text('status', 20),
    text('source', 20),
    text('profile', 20),
    date('contacted_on'),
    optional(date('enrolled_on')),
    optional(date('activated_on')),
    optional(date('paused_on')),
    optional(date('resumed_on')),
    optional(date('exited_on')),
    optional(text('exit_reason', 20)),
    optional(date('aftercare_on')),
    optional(date('closed_on')),
  ],
};

/** The shared plan, owned in parts, and the way of participants through a partnership. */
export class PlanAndParticipation1797000000030 implements Migration {
  readonly name = 'PlanAndParticipation1797000000030';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) await createRecordTable(queryRunner, table, columns);
  }
}
