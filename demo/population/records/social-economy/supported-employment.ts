import { type Day, dayOf } from '../../calendar.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { createRandom, type Random } from '../../random.ts';
import { regularEmployerOf } from '../employers.ts';
import { deliverSessions } from './guidance.ts';
import { lastDayOf, type Tell, type ToldEmployment } from './told.ts';

interface Course {
  readonly programme: 'EXPERIMENT_2007' | 'GENERAL';
  readonly placed_on: Day;
  readonly training_on: Day | null;
  readonly fading_on: Day | null;
  readonly independent_on: Day | null;
  readonly stopped_on: Day | null;
}

const EXPERIMENT = { from: dayOf('2007-01-01'), to: dayOf('2008-12-31') };
const GENERAL_START = EXPERIMENT.to + 1;
const PLACED_AT_HOSTS = ['CMW', 'BW', 'SW'];
const GOALS = [
  'Zelfstandig werken aan de kassa',
  'Het tempo van de ploeg volgen',
  'Alleen naar het werk reizen',
] as const;

/** One worker in twelve is, or was, placed at a regular employer with support; who was there in 2007, in the experiment. */
export function deliverSupportedEmployment(tell: Tell, told: ToldEmployment): void {
  const { life, row, desk, today } = tell;
  const random = createRandom('records', 'social-economy', 'supported', row.holder, told.source_id);
  const course = courseOf(random, life.index, told, today);
  if (course === null) return;
  const { employment, source_id, first } = told;
  const supported = desk.sourceId('SE', first + 1);
  desk.deliver('social-economy/supported-employments', row.holder, {
    ...row,
    source_id: supported,
    employment_source_id: source_id,
    host: regularEmployerOf(life.index),
    goals: random.pick(GOALS),
    ...course,
    changed_at: desk.changedAt(employment.from, course.placed_on, course.stopped_on ?? course.independent_on),
  });
  for (const [index, { from, hours_per_week }] of agreementsOf(course, today).entries()) {
    desk.deliver('social-economy/support-agreements', row.holder, {
      ...row,
      source_id: desk.sourceId('SEU', first * 10 + index + 1),
      supported_employment_source_id: supported,
      from,
      hours_per_week,
      changed_at: desk.changedAt(from),
    });
  }
  deliverSessions(tell, told, visitsOf(random, course, supported, today), first + 500);
}

function courseOf(random: Random, index: number, { employment }: ToldEmployment, today: Day): Course | null {
  if (index < PERSONA_COUNT || !PLACED_AT_HOSTS.includes(employment.instrument)) return null;
  const last = lastDayOf(employment, today);
  const inExperiment = employment.from <= EXPERIMENT.to - 30 && last >= EXPERIMENT.from + 60;
  const isOld = employment.instrument !== 'CMW';
  if (isOld ? !inExperiment && index % 12 !== 0 : index % 12 !== 0) return null;
  const placed_on = inExperiment
    ? Math.max(employment.from, EXPERIMENT.from) + random.int(0, 30)
    : Math.max(employment.from + 60, GENERAL_START, last - random.int(30, 700));
  if (placed_on > last) return null;
  const until = (day: Day, before: Day | null) => (before === null || day > last ? null : day);
  const reached = Math.floor(index / 12) % 5;
  const training_on = reached === 0 ? null : until(placed_on + random.int(10, 40), placed_on);
  const fading_on = reached <= 1 ? null : until(placed_on + random.int(60, 150), training_on);
  const independent_on = reached <= 2 ? null : until(placed_on + random.int(200, 300), fading_on);
  const phases = { training_on, fading_on };
  const programme = inExperiment ? 'EXPERIMENT_2007' : 'GENERAL';
  const stops = employment.to !== null || reached === 4;
  const stopped_on = independent_on === null && stops ? last : null;
  return { programme, placed_on, ...phases, independent_on, stopped_on };
}

function agreementsOf({ placed_on, training_on, fading_on, ...course }: Course, today: Day) {
  const end = course.independent_on ?? course.stopped_on ?? today;
  const agreed = [{ from: placed_on, hours_per_week: 8 }];
  if (training_on !== null) agreed.push({ from: training_on, hours_per_week: 12 });
  if (fading_on !== null) agreed.push({ from: fading_on, hours_per_week: 6 });
  if (fading_on !== null && fading_on + 45 <= end) agreed.push({ from: fading_on + 45, hours_per_week: 2 });
  return agreed;
}

function visitsOf(random: Random, course: Course, supported_employment_source_id: string, today: Day) {
  const end = course.independent_on ?? course.stopped_on ?? today;
  return [2, 16, 44, 90].flatMap((after) => {
    const session_on = course.placed_on + after + random.int(0, 5);
    if (session_on > end) return [];
    const minutes = random.pick([45, 60, 90]);
    const visit = { session_kind: 'SUPPORTED_EMPLOYMENT_VISIT', place: 'HOST' } as const;
    return [{ ...visit, session_on, minutes, supported_employment_source_id }];
  });
}
