import { addMonths, type Day } from '../../calendar.ts';
import type { Employment, Life, Move } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { createRandom, type Random } from '../../random.ts';
import { regularEmployerOf } from '../employers.ts';

/** What came of a move, in the columns of its extract. */
export interface MoveCourse {
  readonly evaluation_on: Day | null;
  readonly new_employer: string | null;
  readonly imw_started_on: Day | null;
  readonly failed_on: Day | null;
  readonly failure_cause: 'OWN_WILL' | 'BEYOND_OWN_WILL' | 'UNKNOWN' | null;
  readonly return_offered_on: Day | null;
  readonly return_answer: 'ACCEPTED' | 'DECLINED' | null;
  readonly return_answered_on: Day | null;
}

type Course = Pick<
  MoveCourse,
  'failed_on' | 'failure_cause' | 'return_offered_on' | 'return_answer' | 'return_answered_on'
>;

const NO_OFFER = { return_offered_on: null, return_answer: null, return_answered_on: null };
const WENT_WELL: Course = { failed_on: null, failure_cause: null, ...NO_OFFER };
/** The right of return lasts 18 months (INV-22). */
const MONTHS = 18;

/** Where the move led to, whether the new job failed, and whether the enterprise offered the worker to come back. */
export function courseOf(life: Life, holder: string, { instrument }: Employment, move: Move, today: Day): MoveCourse {
  const random = createRandom('records', 'social-economy', 'move', holder, life.index, move.movedOn);
  const { movedOn, destination, favourable } = move;
  const later = random.chance(0.7) ? 0 : random.int(1, 25);
  const imwFrom = movedOn + (life.index < PERSONA_COUNT ? 0 : later);
  return {
    evaluation_on: favourable || random.chance(0.6) ? movedOn - random.int(4, 45) : null,
    new_employer: life.index < PERSONA_COUNT || random.chance(0.9) ? regularEmployerOf(life.index) : null,
    imw_started_on: destination === 'NEC_IMW' && imwFrom <= today ? imwFrom : null,
    ...(move.returnedOn === null
      ? drawCourse(random, life, move, instrument === 'CMW' && favourable, today)
      : returned(random, movedOn, move.returnedOn)),
  };
}

// The new job ended a few days before the return, beyond the worker's will: else the return would be no right (INV-22).
function returned(random: Random, movedOn: Day, returnedOn: Day): Course {
  const failed_on = Math.max(movedOn, returnedOn - random.int(4, 12));
  const failed = { failed_on, failure_cause: 'BEYOND_OWN_WILL' } as const;
  if (!random.chance(0.8)) return { ...failed, ...NO_OFFER };
  const return_answered_on = Math.min(returnedOn, failed_on + random.int(2, 3));
  return { ...failed, return_offered_on: failed_on + 1, return_answer: 'ACCEPTED', return_answered_on };
}

// Who works in the social economy again later had lost the job; of the others one in six did. The cause goes by turns, so that
// each occurs.
function drawCourse(random: Random, life: Life, { movedOn }: Move, mayReturn: boolean, today: Day): Course {
  const next = life.enterprises.flatMap(({ employments }) => employments.map(({ from }) => from));
  const again = next.filter((from) => from > movedOn);
  const latest = again.length === 0 ? today : Math.min(...again) - 1;
  const fails = again.length > 0 || random.chance(0.18);
  if (life.index < PERSONA_COUNT || !fails || latest - movedOn < 40) return WENT_WELL;
  const failed_on = movedOn + random.int(30, Math.min(latest - movedOn, 500));
  const failure_cause = CAUSES[life.index % CAUSES.length] ?? 'UNKNOWN';
  const return_offered_on = failed_on + random.int(2, 20);
  const inTime = return_offered_on <= Math.min(latest, addMonths(movedOn, MONTHS));
  if (failure_cause === 'OWN_WILL' || !mayReturn || !inTime) return { failed_on, failure_cause, ...NO_OFFER };
  const return_answered_on = return_offered_on + random.int(1, 14);
  const answered = return_answered_on <= latest && (again.length > 0 || random.chance(0.8));
  const offered = { failed_on, failure_cause, return_offered_on };
  if (!answered) return { ...offered, return_answer: null, return_answered_on: null };
  return { ...offered, return_answer: 'DECLINED', return_answered_on };
}

const CAUSES = ['BEYOND_OWN_WILL', 'OWN_WILL', 'BEYOND_OWN_WILL', 'UNKNOWN'] as const;
