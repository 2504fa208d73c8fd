import type { Day } from '../../calendar.ts';
import type { Advice, Assessment, Life, PesPart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Random } from '../../random.ts';
import type { OtherAdvice } from './other-assessments.ts';
import { streamOf } from './told-tracks.ts';

/** Columns of the way to a decision, as far as it went. */
export interface AssessmentSteps {
  readonly requested_on: Day;
  readonly screening_on: Day | null;
  readonly report_on: Day | null;
  readonly review_on: Day | null;
  readonly proposed_by: 'VDAB' | 'GTB' | 'CAD' | 'OCMW' | null;
  readonly decided_by: 'TOM' | null;
  readonly refused_on: Day | null;
  readonly reconsideration_on: Day | null;
}

type Told = Omit<Assessment, 'advice'> & { readonly advice: Advice | OtherAdvice };

/** Advice that a partner may propose (INV-15); everything else VDAB proposes itself. */
const OF_PARTNERS: readonly Told['advice'][] = ['PMAH', 'PSP', 'UK', 'PMP', 'LDE_ADV'];
/** How many of the four steps were made in each state that is not decided. */
const UNDECIDED: Partial<Record<Assessment['status'], number>> = {
  REQUESTED: 1,
  SCREENING: 2,
  REPORT_SUBMITTED: 3,
  TOM_REVIEW: 4,
};

/** The steps of an indicering, in order: before the decision, or from the request to today. */
export function stepsOf(life: Life, part: PesPart, told: Told, running: number, today: Day): AssessmentSteps {
  const random = streamOf(life, running, 'assessment');
  const made = UNDECIDED[told.status];
  const reached = made ?? 4;
  const decidedOn = told.status === 'REFUSED_FINAL' ? Math.max(told.issuedOn - 60, part.file.from) : told.issuedOn;
  // The day of an indicering that is not decided yet is the one of its request.
  // From VDAB's archive there is what was before the client was registered as they are now.
  const earliest = decidedOn < part.file.from ? Number.NEGATIVE_INFINITY : part.file.from;
  const first = made === undefined ? Math.max(earliest, decidedOn - random.int(45, 150)) : told.issuedOn;
  const last = made === undefined ? decidedOn : today;
  const day = (step: 1 | 2 | 3) =>
    step < reached ? first + Math.floor(((last - first) * (SHARES[step - 1] ?? 100)) / 100) : null;
  return {
    requested_on: first,
    screening_on: day(1),
    report_on: day(2),
    review_on: day(3),
    proposed_by: reached < 3 ? null : proposerOf(life, told, random),
    decided_by: made === undefined ? 'TOM' : null,
    ...refusalOf(told, { decidedOn, today, random }),
  };
}

// Of the time between request and decision: the screening, the report, and the review by team TOM.
const SHARES = [30, 70, 88] as const;

function proposerOf(life: Life, { advice }: Told, random: Random): AssessmentSteps['proposed_by'] {
  if (!OF_PARTNERS.includes(advice) || life.index < PERSONA_COUNT) return 'VDAB';
  return random.weighted<'VDAB' | 'GTB' | 'CAD' | 'OCMW'>([
    ['VDAB', 0.5],
    ['GTB', 0.3],
    ['CAD', 0.08],
    [life.welfare.length > 0 ? 'OCMW' : 'GTB', 0.12],
  ]);
}

interface Facts {
  readonly decidedOn: Day;
  readonly today: Day;
  readonly random: Random;
}

// Reconsideration is asked within 45 days of the refusal (domain 1.5).
function refusalOf({ status, issuedOn }: Told, { decidedOn, today, random }: Facts) {
  if (status === 'REFUSED') return { refused_on: issuedOn, reconsideration_on: null };
  if (status === 'RECONSIDERATION') {
    return { refused_on: issuedOn, reconsideration_on: Math.min(today, issuedOn + random.int(6, 44)) };
  }
  if (status !== 'REFUSED_FINAL') return { refused_on: null, reconsideration_on: null };
  return { refused_on: decidedOn, reconsideration_on: Math.min(issuedOn, decidedOn + random.int(6, 44)) };
}
