import { bool, code, date, kboNumber, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { moveEntity } from '../entities.ts';
import { ownerRules } from '../owner-rules.ts';

/** Moves to regular work, with what became of them. */
export const moves = recordKind({
  name: 'moves',
  judgedBy: { rules: ownerRules, table: 'moves' },
  entity: moveEntity,
  columns: {
    employment_source_id: text(80),
    moved_on: date(),
    destination: code(['NEC', 'NEC_IMW']),
    favourable_evaluation: bool(),
    evaluation_on: date().optional(),
    new_employer: kboNumber().optional(),
    imw_started_on: date().optional(),
    failed_on: date().optional(),
    failure_cause: code(['OWN_WILL', 'BEYOND_OWN_WILL', 'UNKNOWN']).optional(),
    return_offered_on: date().optional(),
    return_answer: code(['ACCEPTED', 'DECLINED']).optional(),
    return_answered_on: date().optional(),
    returned_on: date().optional(),
    returned_to_employment: text(80).optional(),
  },
  requiresFileAt: true,
  references: [{ column: 'employment_source_id', kind: 'employments', table: 'employment' }],
  toRow: ({ employmentSourceId, movedOn, destination, favourableEvaluation, evaluationOn, newEmployer, ...row }) => {
    const { imwStartedOn, failedOn, failureCause, returnOfferedOn, returnAnswer, returnAnsweredOn } = row;
    return {
      ...{ employmentSourceId, movedOn, destination, favourableEvaluation, evaluationOn, newEmployer, imwStartedOn },
      ...{ failedOn, failureCause, returnOfferedOn, returnAnswer, returnAnsweredOn },
      ...{ returnedOn: row.returnedOn, returnedToEmployment: row.returnedToEmployment },
    };
  },
});
