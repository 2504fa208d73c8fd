import { date, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { AttestKind } from './generated/resolver-types.ts';

/** The attest that an indicering rests on: about health or care, so it has a section of its own. */
export interface AssessmentGroundRow extends RecordRow {
  /** Source id of the indicering, at the same holder. */
  assessmentSourceId: string;
  attestKind: AttestKind;
  recordedOn: string;
}

export const assessmentGroundColumns = {
  assessmentSourceId: text('assessment_source_id', 80),
  attestKind: text('attest_kind', 30),
  recordedOn: date('recorded_on'),
};
export const assessmentGroundEntity = recordEntity<AssessmentGroundRow>('assessment_ground', assessmentGroundColumns);

/** What an indicering has beside its first columns: null in what was written before they were. */
export const assessmentStepColumns = {
  requestedOn: optional(date('requested_on')),
  screeningOn: optional(date('screening_on')),
  reportOn: optional(date('report_on')),
  reviewOn: optional(date('review_on')),
  proposedBy: optional(text('proposed_by', 10)),
  decidedBy: optional(text('decided_by', 10)),
  refusedOn: optional(date('refused_on')),
  reconsiderationOn: optional(date('reconsideration_on')),
};
