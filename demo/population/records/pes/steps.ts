import { DEMO } from '../../../organisations.ts';
import { PROVIDERS } from '../../../partners.ts';
import { addMonths, type Day } from '../../calendar.ts';
import type { Registration } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { TellPes } from './track-parts.ts';

const KINDS = [
  ...(['TIBB', 'APPLICATION', 'TRAINING', 'ORIENTATION', 'WIJ', 'LANGUAGE'] as const),
  ...(['TIW', 'GUIDANCE', 'WORK_EXPERIENCE', 'OTHER'] as const),
] as const;
type Kind = (typeof KINDS)[number];
const TENDERED: readonly Kind[] = ['TIBB', 'TIW', 'WIJ'];

interface Planned {
  readonly step_kind: Kind;
  readonly planned_from: Day;
  readonly planned_to: Day | null;
}

/** What became of a planned step by today. */
interface Course {
  readonly status: 'PLANNED' | 'RUNNING' | 'DONE' | 'STOPPED' | 'CANCELLED';
  readonly started_on: Day | null;
  readonly ended_on: Day | null;
  readonly result: 'WORK' | 'NEXT_STEP' | 'GOAL_REACHED' | 'GOAL_NOT_REACHED' | null;
}

/** One registered client in three has one to three steps to work, one after the other (domain 4.2). */
export function deliverSteps(tell: TellPes): void {
  const { life, part, desk, row, today } = tell;
  const registration = part.registrations.at(-1);
  if (life.index < PERSONA_COUNT || life.index % 3 !== 1 || registration === undefined) return;
  const all = plannedSteps(tell, registration);
  for (const [index, step] of all.entries()) {
    const course = courseOf(tell, step, registration, index === all.length - 1);
    desk.deliver('pes/steps', row.holder, {
      ...row,
      source_id: desk.sourceId('STAP', index + 1),
      executor: executorOf(tell, step.step_kind),
      ...step,
      ...course,
      changed_at: desk.changedAt(Math.min(step.planned_from, today), course.started_on, course.ended_on),
    });
  }
}

// The last one may still lie ahead, while the registration runs.
function plannedSteps({ life, random, today }: TellPes, { from, to }: Registration): Planned[] {
  const until = to ?? today + 75;
  const steps: Planned[] = [];
  let next = from + random.int(7, 60);
  for (let at = 0; at < 1 + (life.index % 2) * 2 && next <= until - 20; at += 1) {
    const last = Math.min(next + random.int(28, 190), to ?? Number.POSITIVE_INFINITY);
    const step_kind = kindOf(life.person.birth, next, Math.floor(life.index / 3) + at);
    steps.push({ step_kind, planned_from: next, planned_to: random.chance(0.1) ? null : last });
    next = last + random.int(10, 60);
  }
  return steps;
}

// Work experience of the tender WIJ is for young people.
function kindOf(birth: Day | null, from: Day, at: number): Kind {
  const kind = KINDS[at % KINDS.length] ?? 'OTHER';
  return kind === 'WIJ' && (birth === null || addMonths(birth, 26 * 12) < from) ? 'GUIDANCE' : kind;
}

function courseOf({ random, today }: TellPes, step: Planned, registration: Registration, isLast: boolean): Course {
  const open = { started_on: null, ended_on: null, result: null };
  const { planned_from, planned_to } = step;
  const until = Math.min(registration.to ?? today, today);
  const cancelledOn = planned_from - random.int(0, 6);
  if (random.chance(0.08) && cancelledOn <= today) return { ...open, status: 'CANCELLED', ended_on: cancelledOn };
  const started_on = Math.min(planned_from + random.int(0, 9), registration.to ?? Number.POSITIVE_INFINITY);
  if (started_on > today) return { ...open, status: 'PLANNED' };
  const last = Math.max(started_on, (planned_to ?? started_on + 60) + random.int(-6, 4));
  const isStopped = random.chance(0.25);
  const ended_on = isStopped ? random.int(started_on, last) : Math.min(last, registration.to ?? last);
  if (ended_on > until) return { ...open, status: 'RUNNING', started_on };
  const works = isLast && registration.to !== null;
  if (!isStopped) {
    const goal = random.chance(0.75) ? 'GOAL_REACHED' : 'GOAL_NOT_REACHED';
    return { status: 'DONE', started_on, ended_on, result: works ? 'WORK' : isLast ? goal : 'NEXT_STEP' };
  }
  const result = works ? 'WORK' : random.pick(['GOAL_NOT_REACHED', 'NEXT_STEP', null] as const);
  return { status: 'STOPPED', started_on, ended_on, result };
}

// A tender is carried out by an invented partner of the province; the rest by VDAB itself.
function executorOf({ life, random }: TellPes, kind: Kind): string {
  const { province } = life.person.municipality;
  const near = PROVIDERS.filter(({ provinces }) => provinces.includes(province));
  return TENDERED.includes(kind) ? random.pick(near.length === 0 ? PROVIDERS : near).kbo : DEMO.pes;
}
