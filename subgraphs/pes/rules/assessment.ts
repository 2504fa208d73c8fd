import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { AssessmentGroundRow } from '../assessment-entities.ts';
import type { AssessmentRow } from '../entities.ts';
import type { AdviceCode, AssessmentStatus } from '../generated/resolver-types.ts';
import type { AssessmentRule } from './assessment-rule-texts.ts';
import { inOrder, lastDayOfMonths } from './months.ts';

type Moved = AssessmentRow | Breach<AssessmentRule>;

/** What may follow on a state of an indicering; everything else is refused (domain 1.5). EXPIRED is never written by an act. */
export const ASSESSMENT_MOVES: Readonly<Record<AssessmentStatus, readonly AssessmentStatus[]>> = {
  REQUESTED: ['SCREENING'],
  SCREENING: ['REPORT_SUBMITTED'],
  REPORT_SUBMITTED: ['TOM_REVIEW'],
  TOM_REVIEW: ['GRANTED', 'REFUSED'],
  GRANTED: ['SUPERSEDED'],
  REFUSED: ['RECONSIDERATION'],
  RECONSIDERATION: ['GRANTED', 'REFUSED_FINAL'],
  EXPIRED: [],
  SUPERSEDED: [],
  REFUSED_FINAL: [],
};

const UNDECIDED: readonly AssessmentStatus[] = ['REQUESTED', 'SCREENING', 'REPORT_SUBMITTED', 'TOM_REVIEW'];
/** Advice that a partner may propose: collectief maatwerk and lokale diensteneconomie (INV-15). */
const PARTNER_ADVICES: readonly AdviceCode[] = ['PMAH', 'PSP', 'UK', 'PMP', 'LDE_ADV'];
const DAYS = ['requestedOn', 'screeningOn', 'reportOn', 'reviewOn', 'refusedOn', 'reconsiderationOn'] as const;

/** The indicering in its next state on a day; refused when ahead of today, before its last step, or not allowed from here. */
export function moveAssessment(
  row: AssessmentRow,
  status: AssessmentStatus,
  step: { readonly day: LocalDate; readonly field: string; readonly today: LocalDate },
  more: Partial<AssessmentRow>,
): Moved {
  if (!ASSESSMENT_MOVES[row.status].includes(status)) return breach('ASSESSMENT_STATE', 'status');
  if (step.day > step.today) return breach('DAY_AHEAD', step.field);
  if (DAYS.some((name) => (row[name] ?? '') > step.day)) return breach('ASSESSMENT_ORDER', step.field);
  return { ...row, ...more, status };
}

/** Last day on which an advice holds that is granted on a day: so many years, by its code (`advice-validity-years`). */
export function validityOf(advice: AdviceCode, grantedOn: LocalDate, values: PolicyValues): LocalDate {
  return lastDayOfMonths(grantedOn, 12 * values.on('advice-validity-years', grantedOn, advice));
}

/** The indicering, granted by team TOM from that day on (INV-15). */
export function grantAssessment(
  row: AssessmentRow,
  decidedOn: LocalDate,
  today: LocalDate,
  values: PolicyValues,
): Moved {
  const moved = moveAssessment(row, 'GRANTED', { day: decidedOn, field: 'decidedOn', today }, {});
  if ('rule' in moved) return moved;
  return { ...moved, issuedOn: decidedOn, validUntil: validityOf(row.advice, decidedOn, values), decidedBy: 'TOM' };
}

/** The indicering, refused by team TOM: a first time, or for good after reconsideration. */
export function refuseAssessment(row: AssessmentRow, decidedOn: LocalDate, today: LocalDate): Moved {
  const status = row.status === 'RECONSIDERATION' ? 'REFUSED_FINAL' : 'REFUSED';
  const refusedOn = row.refusedOn ?? decidedOn;
  const decided = { refusedOn, issuedOn: decidedOn, validUntil: decidedOn, decidedBy: 'TOM' } as const;
  return moveAssessment(row, status, { day: decidedOn, field: 'decidedOn', today }, decided);
}

/** Last day, inclusive, on which a refusal can be reconsidered: so many days after it (VDAB, page of 2018: mark M). */
export function reconsiderableUntil(
  row: Pick<AssessmentRow, 'status' | 'refusedOn' | 'issuedOn'>,
  values: PolicyValues,
): LocalDate | null {
  if (row.status !== 'REFUSED') return null;
  const refusedOn = row.refusedOn ?? row.issuedOn;
  const days = values.find('reconsideration-days', refusedOn);
  return days === null ? null : addDays(refusedOn, days);
}

/** The indicering, under reconsideration; refused after the last day. */
export function reconsider(row: AssessmentRow, requestedOn: LocalDate, today: LocalDate, values: PolicyValues): Moved {
  const last = reconsiderableUntil(row, values);
  if (last !== null && requestedOn > last) return breach('RECONSIDERATION_LATE', 'requestedOn');
  if (row.status === 'REFUSED' && requestedOn < row.issuedOn) return breach('ASSESSMENT_ORDER', 'requestedOn');
  const asked = { reconsiderationOn: requestedOn, refusedOn: row.refusedOn ?? row.issuedOn };
  return moveAssessment(row, 'RECONSIDERATION', { day: requestedOn, field: 'requestedOn', today }, asked);
}

/** Which advices stand beside each other: a new one replaces an earlier one of the same sort only (DESIGN). */
export function sortOfAdvice(advice: AdviceCode): string {
  if (advice.startsWith('BTOM_')) return advice;
  return advice.startsWith('IMW_') ? 'IMW' : 'WORK';
}

/** The earlier granted advices of the same holder that a newly granted one replaces, as they are from then on. */
export function supersededBy(granted: AssessmentRow, all: readonly AssessmentRow[]): AssessmentRow[] {
  return all
    .filter(({ id, holder, status, issuedOn, advice }) => {
      const isEarlier = id !== granted.id && holder === granted.holder && issuedOn <= granted.issuedOn;
      return isEarlier && status === 'GRANTED' && sortOfAdvice(advice) === sortOfAdvice(granted.advice);
    })
    .map((row) => ({ ...row, status: 'SUPERSEDED' }));
}

/** The state as it is shown: a granted advice is EXPIRED from the day after its last day on. */
export function shownAssessmentStatus(
  { status, validUntil }: Pick<AssessmentRow, 'status' | 'validUntil'>,
  today: LocalDate,
): AssessmentStatus {
  return status === 'GRANTED' && validUntil < today ? 'EXPIRED' : status;
}

/** What is wrong with an indicering, whatever wrote it: INV-15, and the order of its days. */
export function breachOfAssessment(row: AssessmentRow): Breach<AssessmentRule> | null {
  const { advice, proposedBy, decidedBy, status, requestedOn, issuedOn, validUntil } = row;
  if (validUntil < issuedOn) return breach('ASSESSMENT_ORDER', 'validUntil');
  if (decidedBy !== null && (decidedBy !== 'TOM' || UNDECIDED.includes(status))) return breach('INV-15', 'decidedBy');
  if (proposedBy !== null && proposedBy !== 'VDAB' && !PARTNER_ADVICES.includes(advice))
    return breach('INV-15', 'proposedBy');
  const decidedOn = UNDECIDED.includes(status) ? null : issuedOn;
  if (!inOrder([requestedOn, row.screeningOn, row.reportOn, row.reviewOn, row.refusedOn, row.reconsiderationOn]))
    return breach('ASSESSMENT_ORDER', 'requestedOn');
  if (!inOrder([row.reviewOn ?? row.reportOn ?? requestedOn, decidedOn])) return breach('ASSESSMENT_ORDER', 'issuedOn');
  return null;
}

/** What is wrong with an attest: it belongs to an indicering of which the ground is an attest. */
export function breachOfGround(
  row: AssessmentGroundRow,
  { assessments }: { readonly assessments: readonly AssessmentRow[] },
): Breach<AssessmentRule> | null {
  const assessment = assessments.find(
    ({ holder, sourceId }) => holder === row.holder && sourceId === row.assessmentSourceId,
  );
  if (assessment === undefined) return breach('GROUND_UNKNOWN', 'assessmentSourceId');
  return assessment.basis === 'ATTEST' ? null : breach('GROUND_BASIS', 'assessmentSourceId');
}
