import type { Day } from '../../calendar.ts';
import type { Employment, Life } from '../../life.ts';
import type { Random } from '../../random.ts';
import { regularEmployerOf } from '../employers.ts';
import { withPlanAfterInternship } from '../social-economy/internships.ts';
import { drawEmployer } from './employers.ts';
import type { ToldTrack } from './told-tracks.ts';
import type { Course } from './track-course.ts';

/** An internship as VDAB has it on record. */
export interface Internship {
  readonly from: Day;
  readonly to: Day | null;
  readonly host: string;
  readonly job_offer_ref: string;
  readonly competent_code: string | null;
  readonly result: 'HIRED' | 'NOT_HIRED' | 'STOPPED_HOST' | 'STOPPED_WORKER' | null;
  readonly pop_updated: boolean | null;
}

interface Facts {
  readonly life: Life;
  readonly today: Day;
  readonly random: Random;
}

/** Occupations in Competent that somebody from the social economy is hired in. */
const OCCUPATIONS = ['K220401', 'N110301', 'G160501', 'A120301', 'D150701', 'H330201', 'D110201', 'K130101'] as const;

const SINGLE_MOTHER = 5;
const BAKERY = 'D110201';

/** The internships in the phase STAGE: one, or two when there was time for a second. */
export function internshipsOf(told: ToldTrack, { phases }: Course, { life, today, random }: Facts): Internship[] {
  const stage = phases.find(({ phase }) => phase === 'STAGE');
  if (stage === undefined) return [];
  const { index } = life;
  const plans = plansOf(life, told, today);
  const result = resultOf(told);
  const from = stage.from + (stage.to === null ? 0 : Math.min(random.int(0, 5), stage.to - stage.from));
  if (stage.to === null || stage.to - from < 45 || !random.chance(0.3)) {
    return [internshipOf({ from, to: stage.to, result, plans, random, index })];
  }
  const until = from + random.int(12, 20);
  return [
    internshipOf({ from, to: until, result: random.pick(['NOT_HIRED', 'STOPPED_HOST']), plans, random, index }),
    internshipOf({ from: until + random.int(2, 9), to: stage.to, result, plans, random, index }),
  ];
}

// STOPPED by whose will the track was; not hired, or kept by the own enterprise, is no result of the host's.
function resultOf({ track: { outcome }, ending }: ToldTrack): Internship['result'] {
  if (outcome === null) return null;
  if (outcome === 'HIRED_NEC' || outcome === 'HIRED_NEC_IMW') return 'HIRED';
  if (outcome !== 'STOPPED') return 'NOT_HIRED';
  return ending.outcome_cause === 'OWN_WILL' ? 'STOPPED_WORKER' : 'STOPPED_HOST';
}

type Drawn = Pick<Internship, 'from' | 'to' | 'result'> & {
  readonly random: Random;
  readonly index: number;
  readonly plans: Employment['plans'];
};

// The single mother among the personas learnt the trade of the bakery that hired her.
function occupationOf(index: number, random: Random): string {
  const drawn = random.pick(OCCUPATIONS);
  return index === SINGLE_MOTHER ? BAKERY : drawn;
}

// As the enterprise has them, with the one that an internship without a job asks for.
function plansOf(life: Life, { employment, employer }: ToldTrack, today: Day): Employment['plans'] {
  if (employment === null || employer === null) return [];
  return withPlanAfterInternship(life, employer, employment, today).plans;
}

function internshipOf({ from, to, result, random, index, plans }: Drawn): Internship {
  // The enterprise updates the plan around the end of an internship.
  const pop_updated = to === null ? null : plans.some(({ updatedOn }) => updatedOn >= to - 14 && updatedOn <= to + 31);
  // Who hired is the employer that the enterprise knows of.
  const host = result === 'HIRED' ? regularEmployerOf(index) : drawEmployer(random);
  const job_offer_ref = `VAC-${random.int(60_000_000, 79_999_999)}`;
  return { from, to, host, job_offer_ref, competent_code: occupationOf(index, random), result, pop_updated };
}
