import type { Day } from '../../calendar.ts';
import type { IntegrationProject, WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Telling } from '../telling.ts';
import { startOf } from './project-details.ts';

type Tell = Telling<WelfarePart>;

const REASONS = ['APPOINTMENTS', 'STEPS_NOT_TAKEN', 'TRAINING_ABANDONED', 'WORK_REFUSED'] as const;
/** So long at most as the shortest month: a first sanction for a GPMI lasts a month (INV-13). */
const MONTH = 28;

/**
 * The notice behind a project with a notice or a sanction and the sanction after it; of a few projects that are or were under
 * way a notice that was lifted, sometimes after a sanction. And some sanctions for means that were not declared.
 */
export function deliverSanctions(tell: Tell): void {
  const course = openCourse(tell);
  for (const [index, project] of tell.part.projects.entries()) tellProject(tell, course, project, index);
  undeclaredMeans(tell, course);
}

interface Course {
  notice(projectId: string, givenOn: Day, liftedOn: Day | null, reason?: (typeof REASONS)[number]): string;
  sanction(sanction: Sanction): void;
}

interface Sanction {
  readonly ground: 'UNDECLARED_MEANS' | 'PROJECT_NOT_RESPECTED';
  readonly fraud?: boolean;
  readonly factOn: Day;
  readonly decidedOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly projectId?: string;
  readonly noticeId?: string;
}

function openCourse({ desk, row, random, today }: Tell): Course {
  let [notices, sanctions] = [0, 0];
  return {
    notice(projectId, givenOn, liftedOn, reason = random.pick(REASONS)) {
      notices += 1;
      const source_id = desk.sourceId('INGEBR', notices);
      const changed_at = desk.changedAt(givenOn, liftedOn);
      const cells = { ...row, source_id, project_source_id: projectId, given_on: givenOn, lifted_on: liftedOn };
      desk.deliver('welfare/project-notices', row.holder, { ...cells, reason, changed_at });
      return source_id;
    },
    sanction({ ground, fraud = false, factOn, decidedOn, from, to, projectId = null, noticeId = null }) {
      sanctions += 1;
      const deferral = random.weighted([['NONE', 0.6] as const, ['PARTIAL', 0.2] as const, ['FULL', 0.2] as const]);
      const status = to < today ? 'ENDED' : deferral === 'NONE' ? 'IMPOSED' : 'DEFERRED';
      desk.deliver('welfare/sanctions', row.holder, {
        ...row,
        source_id: desk.sourceId('SANC', sanctions),
        ground,
        extent: random.chance(0.3) ? 'FULL' : 'PARTIAL',
        fraudulent_intent: fraud,
        fact_on: factOn,
        decided_on: decidedOn,
        from,
        to,
        status,
        deferral,
        project_source_id: projectId,
        notice_source_id: noticeId,
        changed_at: desk.changedAt(decidedOn, status === 'ENDED' ? to : null),
      });
    },
  };
}

function tellProject(tell: Tell, course: Course, project: IntegrationProject, index: number): void {
  const { today, random, desk, life } = tell;
  const began = startOf(project);
  if (began === null) return;
  const projectId = desk.sourceId('GPMI', index + 1);
  if (project.status === 'NOTICE') {
    course.notice(projectId, Math.max(began + 1, today - random.int(3, 40)), null);
  } else if (project.status === 'SANCTIONED') {
    const givenOn = Math.max(began + 1, today - random.int(25, 60));
    sanctionAfter(course, projectId, givenOn, Math.min(today, givenOn + random.int(7, 24)), today - random.int(0, 6));
  } else pastNotice(tell, course, { project, projectId, began, isPersona: life.index < PERSONA_COUNT });
}

function sanctionAfter(course: Course, projectId: string, givenOn: Day, decidedOn: Day, from: Day): Day {
  const noticeId = course.notice(projectId, givenOn, null);
  const first = Math.max(decidedOn, from);
  const days = { factOn: givenOn, decidedOn, from: first, to: first + MONTH - 1 };
  course.sanction({ ground: 'PROJECT_NOT_RESPECTED', ...days, projectId, noticeId });
  return days.to;
}

interface Past {
  readonly project: IntegrationProject;
  readonly projectId: string;
  readonly began: Day;
  readonly isPersona: boolean;
}

// Six in a hundred projects of some length had a notice that was lifted; a third of those a sanction first.
function pastNotice(
  { today, random, life }: Tell,
  course: Course,
  { project, projectId, began, isPersona }: Past,
): void {
  const last = (project.endedOn ?? today) - 90;
  if (last < began + 30) return;
  const givenOn = random.int(began + 30, last);
  const draw = random.next();
  // The ex-detainee missed the appointments of his first months, and kept the later ones.
  if (isPersona) {
    if (life.index === EX_DETAINEE) course.notice(projectId, began + 35, began + 63, 'APPOINTMENTS');
  } else if (draw < 0.02) {
    const decidedOn = givenOn + random.int(8, 25);
    const to = decidedOn + random.int(7, MONTH - 1);
    const noticeId = course.notice(projectId, givenOn, to + 1);
    const days = { factOn: givenOn, decidedOn, from: decidedOn + 1, to };
    course.sanction({ ground: 'PROJECT_NOT_RESPECTED', ...days, projectId, noticeId });
  } else if (draw < 0.06) course.notice(projectId, givenOn, givenOn + random.int(14, 60));
}

const EX_DETAINEE = 2;

// Up to six months, and with intent up to twelve (INV-13).
function undeclaredMeans({ life, part, today, random }: Tell, course: Course): void {
  const right = part.rights.at(-1);
  if (right === undefined || life.index < PERSONA_COUNT || !random.chance(0.02)) return;
  const last = (right.to ?? today) - 60;
  if (last < right.from + 30) return;
  const factOn = random.int(right.from + 10, last);
  const decidedOn = Math.min(factOn + random.int(20, 200), last + 20);
  const fraud = random.chance(0.4);
  const from = decidedOn + random.int(1, 15);
  const to = from + random.int(28, fraud ? 300 : 150);
  course.sanction({ ground: 'UNDECLARED_MEANS', fraud, factOn, decidedOn, from, to: Math.min(to, right.to ?? to) });
}
