import { code, column, date, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { assessmentGroundEntity } from '../assessment-entities.ts';
import { assessmentEntity, registrationEntity } from '../entities.ts';
import { ownerRules } from '../owner-rules.ts';

/** VDAB's own number of a client: 1 to 20 digits. A report of refused rows hides all of it. */
function clientNumber() {
  return column((cell) => (/^\d{1,20}$/.test(cell) ? { value: cell } : { reason: 'is not 1 to 20 digits' }), true);
}

const registrations = recordKind({
  name: 'registrations',
  judgedBy: { rules: ownerRules, table: 'registrations' },
  entity: registrationEntity,
  columns: {
    category: code(['00', '02', '03', '05', '06', '07', '10', '11', '14', '80', '82', '93']),
    mediation_status: code(['IN_BEMIDDELING', 'IN_OPLEIDING_OF_VOORTRAJECT', 'NIET_INZETBAAR_OP_LANGE_TERMIJN']),
    registered_on: date(),
    ended_on: date().optional(),
    mediator: text(120).optional(),
    confirmed_on: date().optional(),
    team: text(60).optional(),
    client_number: clientNumber().optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

const assessments = recordKind({
  name: 'assessments',
  judgedBy: { rules: ownerRules, table: 'assessments' },
  entity: assessmentEntity,
  columns: {
    advice: code([
      ...(['PMAH', 'PSP', 'UK', 'LDE_ADV', 'AMA_ADV', 'ADV_WELZIJN', 'NIET_TOELEIDBAAR', 'PMP', 'AZ_ADV'] as const),
      ...(['IMW_LP', 'IMW_LP_PLUS', 'IMW_BP'] as const),
      ...(['BTOM_ADAPTATION', 'BTOM_TRAVEL', 'BTOM_INTERPRETER', 'BTOM_VOP', 'BTOM_WORKSHOP'] as const),
    ]),
    basis: code(['ATTEST', 'ICF', 'LONG_TERM_INACTIVE']),
    issued_on: date(),
    valid_until: date(),
    status: code([
      ...(['REQUESTED', 'SCREENING', 'REPORT_SUBMITTED', 'TOM_REVIEW', 'GRANTED', 'REFUSED'] as const),
      ...(['EXPIRED', 'SUPERSEDED', 'RECONSIDERATION', 'REFUSED_FINAL'] as const),
    ]),
    requested_on: date().optional(),
    screening_on: date().optional(),
    report_on: date().optional(),
    review_on: date().optional(),
    proposed_by: code(['VDAB', 'GTB', 'CAD', 'OCMW']).optional(),
    decided_by: code(['TOM']).optional(),
    refused_on: date().optional(),
    reconsideration_on: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

const grounds = recordKind({
  name: 'assessment-grounds',
  judgedBy: { rules: ownerRules, table: 'assessmentGrounds' },
  entity: assessmentGroundEntity,
  columns: {
    assessment_source_id: text(80),
    attest_kind: code([
      ...(['VAPH', 'BUSO', 'IVT_IT', 'INCAPACITY_DECISION', 'CHILD_BENEFIT', 'INVALIDITY'] as const),
      'RECOGNISED_SERVICE',
    ]),
    recorded_on: date(),
  },
  requiresFileAt: true,
  references: [{ column: 'assessment_source_id', kind: 'assessments', table: 'assessment' }],
  toRow: ({ assessmentSourceId, attestKind, recordedOn }) => ({ assessmentSourceId, attestKind, recordedOn }),
});

/** Registration, indicering and the attests it rests on. */
export const assessmentKinds = [registrations, assessments, grounds];
