import type { QueryRunner } from 'typeorm';
import { createRecordTable, date, longText, optional, text, whole } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';

/** Guidance on the shop floor and at a host, supported employment, and the hours of support that were agreed. */
export class SocialEconomyGuidanceSessions1796000000212 implements Migration {
  readonly name = 'SocialEconomyGuidanceSessions1796000000212';

  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'supported_employment', [
      text('employment_source_id', 80),
      text('host', 10),
      longText('goals'),
      text('programme', 20),
      date('placed_on'),
      optional(date('training_on')),
      optional(date('fading_on')),
      optional(date('independent_on')),
      optional(date('stopped_on')),
    ]);
    await createRecordTable(queryRunner, 'support_agreement', [
      text('supported_employment_source_id', 80),
      date('from_date'),
      whole('hours_per_week'),
    ]);
    await createRecordTable(queryRunner, 'guidance_session', [
      text('employment_source_id', 80),
      text('session_kind', 30),
      date('session_on'),
      text('coach_staff', 120),
      whole('minutes'),
      text('place', 20),
      optional(text('supported_employment_source_id', 80)),
    ]);
  }
}
