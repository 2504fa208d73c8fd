import { bool, code, date, integer, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import { ownerRules } from '../owner-rules.ts';
import {
  followUpEntity,
  necEmploymentEntity,
  readinessScreeningEntity,
  workplaceLearningEntity,
} from '../work-entities.ts';

const readinessScreenings = recordKind({
  name: 'readiness-screenings',
  judgedBy: { rules: ownerRules, table: 'readinessScreenings' },
  entity: readinessScreeningEntity,
  columns: {
    screening_kind: code(['SHOP_FLOOR', 'CMW_TERM', 'LDE_END']),
    planned_on: date(),
    screened_on: date().optional(),
    outcome: code(['WOP_STILL_NEEDED', 'INTERNAL_DOORSTROOM', 'DOORSTROOM_TRACK', 'NOT_READY']).optional(),
    favourable: bool().optional(),
    screened_employment: code(['CMW', 'LDE', 'IMW', 'SW', 'BW']),
    evaluator: text(120).optional(),
    fictitious_start_on: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

const workplaceLearnings = recordKind({
  name: 'workplace-learnings',
  judgedBy: { rules: ownerRules, table: 'workplaceLearnings' },
  entity: workplaceLearningEntity,
  columns: {
    learning_form: code([
      ...(['IBO', 'IBO_PLUS', 'GIBO', 'K_IBO', 'BIS', 'BVS', 'GBVS'] as const),
      ...(['ACT_STAGE', 'WES', 'OPL_STAGE', 'TBS'] as const),
    ]),
    from: date(),
    to: date().optional(),
    host: kboNumber().optional(),
    hours: integer(0, 10_000).optional(),
    result: code(['HIRED', 'COMPLETED', 'STOPPED']).optional(),
  },
  requiresFileAt: true,
  toRow: ({ learningForm: form, from, to, host, hours, result }) => ({ form, from, to, host, hours, result }),
});

const necEmployments = recordKind({
  name: 'nec-employments',
  judgedBy: { rules: ownerRules, table: 'necEmployments' },
  entity: necEmploymentEntity,
  columns: {
    from: date(),
    to: date().optional(),
    employer: kboNumber(),
    contract_type: code(['PERMANENT', 'FIXED_TERM', 'INTERIM', 'OTHER']),
    imw: bool(),
    track_source_id: text(80).optional(),
  },
  requiresFileAt: true,
  references: [{ column: 'track_source_id', kind: 'transitions', table: 'transition_track' }],
  toRow: ({ from, to, employer, contractType, imw, trackSourceId }) => {
    return { from, to, employer, contractType, imw, trackSourceId };
  },
});

const followUps = recordKind({
  name: 'follow-ups',
  judgedBy: { rules: ownerRules, table: 'followUps' },
  entity: followUpEntity,
  columns: { employment_source_id: text(80), month_after: integer(1, 60), observed_on: date(), employed: bool() },
  requiresFileAt: true,
  references: [{ column: 'employment_source_id', kind: 'nec-employments', table: 'nec_employment' }],
  toRow: ({ employmentSourceId, monthAfter: month, observedOn, employed }) => {
    return { employmentSourceId, month, observedOn, employed };
  },
});

/** Evaluations, workplace learning, and work in the regular economy with its follow-up. */
export const workKinds: readonly ExtractKind[] = [readinessScreenings, workplaceLearnings, necEmployments, followUps];
