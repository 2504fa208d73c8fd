import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { isGivenOn } from '../../../shared/words/code-list.ts';
import { adviceCodes } from '../codes/assessment-codes.ts';
import type {
  AdviceBasis,
  AdviceCode,
  AdviceProposer,
  AttestKind,
  ReconsiderationDecision,
} from '../generated/resolver-types.ts';
import { grantAssessment, moveAssessment, reconsider, refuseAssessment, supersededBy } from '../rules/assessment.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();
type On<Field extends string> = RecordActInput & { readonly [Name in Field]: LocalDate };

/** Who said what the advice should be does not decide on it. */
const PROPOSING = ['assessmentRequest', 'assessmentReportSubmit'] as const;

interface Requesting extends FileActInput {
  readonly advice: AdviceCode;
  readonly basis: AdviceBasis;
  readonly requestedOn: LocalDate;
}

const assessmentRequest = acts.onFile({
  name: 'assessmentRequest',
  decide: ({ advice, basis, requestedOn }: Requesting, { today, newRecord }) => {
    if (requestedOn > today) return refused(breach('DAY_AHEAD', 'requestedOn'));
    if (!isGivenOn(adviceCodes, advice, requestedOn)) return refused(breach('ADVICE_NOT_GIVEN', 'advice'));
    const steps = { screeningOn: null, reportOn: null, reviewOn: null, refusedOn: null, reconsiderationOn: null };
    const asked = { advice, basis, requestedOn, issuedOn: requestedOn, validUntil: requestedOn } as const;
    const row = { ...newRecord('assessments'), ...steps, ...asked, proposedBy: null, decidedBy: null };
    return { write: { assessments: [{ ...row, status: 'REQUESTED' }] } };
  },
});

const assessmentScreeningStart = acts.onRecord({
  name: 'assessmentScreeningStart',
  on: 'assessments',
  decide: (row, { startedOn }: On<'startedOn'>, { today }) => {
    const step = { day: startedOn, field: 'startedOn', today };
    const next = moveAssessment(row, 'SCREENING', step, { screeningOn: startedOn });
    return 'rule' in next ? refused(next) : { write: { assessments: [next] } };
  },
});

interface Reporting extends On<'submittedOn'> {
  readonly proposedBy: AdviceProposer;
  readonly advice: AdviceCode;
  readonly basis: AdviceBasis;
  readonly attest?: AttestKind | null;
}

const assessmentReportSubmit = acts.onRecord({
  name: 'assessmentReportSubmit',
  on: 'assessments',
  decide: (row, input: Reporting, { today, newRecord }) => {
    const { proposedBy, advice, basis, attest = null, submittedOn } = input;
    if (!isGivenOn(adviceCodes, advice, submittedOn)) return refused(breach('ADVICE_NOT_GIVEN', 'advice'));
    if ((basis === 'ATTEST') !== (attest !== null)) return refused(breach('ATTEST_BASIS', 'attest'));
    const step = { day: submittedOn, field: 'submittedOn', today };
    const said = { proposedBy, advice, basis, reportOn: submittedOn };
    const next = moveAssessment(row, 'REPORT_SUBMITTED', step, said);
    if ('rule' in next) return refused(next);
    if (attest === null) return { write: { assessments: [next] } };
    const ground = { assessmentSourceId: row.sourceId, attestKind: attest, recordedOn: submittedOn };
    return { write: { assessments: [next], assessmentGrounds: [{ ...newRecord('assessmentGrounds'), ...ground }] } };
  },
});

const assessmentReviewStart = acts.onRecord({
  name: 'assessmentReviewStart',
  on: 'assessments',
  decide: (row, { startedOn }: On<'startedOn'>, { today }) => {
    const step = { day: startedOn, field: 'startedOn', today };
    const next = moveAssessment(row, 'TOM_REVIEW', step, { reviewOn: startedOn });
    return 'rule' in next ? refused(next) : { write: { assessments: [next] } };
  },
});

const assessmentGrant = acts.onRecord({
  name: 'assessmentGrant',
  on: 'assessments',
  notBy: PROPOSING,
  decide: (row, { decidedOn }: On<'decidedOn'>, { today, values, dossier }) => {
    if (row.status !== 'TOM_REVIEW') return refused(breach('ASSESSMENT_STATE', 'status'));
    const next = grantAssessment(row, decidedOn, today, values);
    if ('rule' in next) return refused(next);
    return { write: { assessments: [next, ...supersededBy(next, dossier.assessments)] } };
  },
});

const assessmentRefuse = acts.onRecord({
  name: 'assessmentRefuse',
  on: 'assessments',
  notBy: PROPOSING,
  decide: (row, { decidedOn }: On<'decidedOn'>, { today }) => {
    if (row.status !== 'TOM_REVIEW') return refused(breach('ASSESSMENT_STATE', 'status'));
    const next = refuseAssessment(row, decidedOn, today);
    return 'rule' in next ? refused(next) : { write: { assessments: [next] } };
  },
});

const assessmentReconsider = acts.onRecord({
  name: 'assessmentReconsider',
  on: 'assessments',
  decide: (row, { requestedOn }: On<'requestedOn'>, { today, values }) => {
    const next = reconsider(row, requestedOn, today, values);
    return 'rule' in next ? refused(next) : { write: { assessments: [next] } };
  },
});

const assessmentReconsiderationDecide = acts.onRecord({
  name: 'assessmentReconsiderationDecide',
  on: 'assessments',
  decide: (
    row,
    { decision, decidedOn }: On<'decidedOn'> & { readonly decision: ReconsiderationDecision },
    { today, values, dossier },
  ) => {
    if (row.status !== 'RECONSIDERATION') return refused(breach('ASSESSMENT_STATE', 'status'));
    const isGrant = decision === 'GRANTED';
    const next = isGrant ? grantAssessment(row, decidedOn, today, values) : refuseAssessment(row, decidedOn, today);
    if ('rule' in next) return refused(next);
    const earlier = isGrant ? supersededBy(next, dossier.assessments) : [];
    return { write: { assessments: [next, ...earlier] } };
  },
});

/** From the request for an advice to the decision, and its reconsideration. */
export const assessmentActs = [
  ...[assessmentRequest, assessmentScreeningStart, assessmentReportSubmit, assessmentReviewStart],
  ...[assessmentGrant, assessmentRefuse, assessmentReconsider, assessmentReconsiderationDecide],
];
