import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type {
  AbsenceEndInput,
  AbsenceRecordInput,
  InternalEvaluationHoldInput,
  InternalEvaluationPlanInput,
} from '../generated/resolver-types.ts';
import { endAbsence } from '../rules/absence.ts';
import { holdEvaluation } from '../rules/internal-evaluation.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';

const { onRecord } = actsOf<SocialEconomyTables, SocialEconomyRegisters>();

/** An internal evaluation is planned. */
export const internalEvaluationPlan = onRecord({
  name: 'internalEvaluationPlan',
  on: 'employments',
  decide: ({ sourceId }, { kind, dueOn }: InternalEvaluationPlanInput & RecordActInput, { newRecord }) => {
    const planned = { ...newRecord('internalEvaluations'), employmentSourceId: sourceId, kind, dueOn };
    return { write: { internalEvaluations: [{ ...planned, heldOn: null, result: null, followUp: null }] } };
  },
});

/** An internal evaluation was held. */
export const internalEvaluationHold = onRecord({
  name: 'internalEvaluationHold',
  on: 'internalEvaluations',
  decide: (row, { on, result, followUp }: InternalEvaluationHoldInput & RecordActInput, { today }) => {
    const held = holdEvaluation(row, { heldOn: on, result, followUp }, today);
    return 'rule' in held ? refused(held) : { write: { internalEvaluations: [held] } };
  },
});

/** The worker is absent. */
export const absenceRecord = onRecord({
  name: 'absenceRecord',
  on: 'employments',
  decide: ({ sourceId }, { kind, from, to }: AbsenceRecordInput & RecordActInput, { newRecord }) => {
    const absence = { ...newRecord('absences'), employmentSourceId: sourceId, kind, from, to: to ?? null };
    return { write: { absences: [absence] } };
  },
});

/** The last day of an absence is known. */
export const absenceEnd = onRecord({
  name: 'absenceEnd',
  on: 'absences',
  decide: (row, { to }: AbsenceEndInput & RecordActInput, { today }) => {
    const ended = endAbsence(row, to, today);
    return 'rule' in ended ? refused(ended) : { write: { absences: [ended] } };
  },
});
