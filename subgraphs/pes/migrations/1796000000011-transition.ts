import type { QueryRunner } from 'typeorm';
import { createRegisterTable } from '../../../shared/acts/register.ts';
import { addColumns, createRecordTable, date, optional, text, whole, wholeFrom } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import {
  internshipColumns,
  providerColumns,
  trackPhaseColumns,
  trackSuspensionColumns,
} from '../transition-entities.ts';
import {
  followUpColumns,
  necEmploymentColumns,
  readinessScreeningColumns,
  workplaceLearningColumns,
} from '../work-entities.ts';

/** Tracks with their parts, providers, screenings, workplace learning, and work in the regular economy with its follow-up. */
export class PesTransition1796000000011 implements Migration {
  readonly name = 'PesTransition1796000000011';

  async up(queryRunner: QueryRunner): Promise<void> {
    await addColumns(queryRunner, 'transition_track', [
      optional(date('proposed_on')),
      optional(date('referred_on')),
      optional(text('referral_source', 20)),
      optional(whole('hours_budget')),
      wholeFrom('hours_used', 0),
      optional(date('outcome_on')),
      optional(text('outcome_cause', 20)),
      optional(text('source_employer', 10)),
      optional(text('declined_reason', 30)),
    ]);
    await createRegisterTable(queryRunner, 'provider', Object.values(providerColumns));
    const tables = {
      track_phase: trackPhaseColumns,
      track_suspension: trackSuspensionColumns,
      internship: internshipColumns,
      readiness_screening: readinessScreeningColumns,
      workplace_learning: workplaceLearningColumns,
      nec_employment: necEmploymentColumns,
      follow_up: followUpColumns,
    };
    for (const [table, columns] of Object.entries(tables))
      await createRecordTable(queryRunner, table, Object.values(columns));
  }
}
