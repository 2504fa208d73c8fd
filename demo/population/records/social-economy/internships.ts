import type { Day } from '../../calendar.ts';
import type { Employment, Life } from '../../life.ts';
import { createRandom } from '../../random.ts';
import type { Tell, ToldEmployment } from './told.ts';

/** Internships that came to their end, as the enterprise learnt it: before a move, or of a track that led to no job. */
export function deliverInternships({ desk, row, life, today }: Tell, told: ToldEmployment): void {
  const internship_ended_on = internshipEndOf(life, told.employment, today);
  if (internship_ended_on === null) return;
  desk.deliver('social-economy/internship-reports', row.holder, {
    ...row,
    source_id: desk.sourceId('STAGE', told.first + 1),
    employment_source_id: told.source_id,
    internship_ended_on,
    changed_at: desk.changedAt(internship_ended_on),
  });
}

function internshipEndOf(life: Life, { from, to, move }: ToldEmployment['employment'], today: Day): Day | null {
  if (move !== null) return move.movedOn - 1;
  const track = life.pes?.tracks.find(
    ({ phase, status, startOn, plannedEndOn }) =>
      phase === 'STAGE' &&
      status === 'COMPLETED' &&
      startOn !== null &&
      startOn >= from &&
      plannedEndOn !== null &&
      plannedEndOn <= (to ?? today),
  );
  return track?.plannedEndOn ?? null;
}

/** The employment with the plan that an internship without a job asks for (domain 1.4): four in five have one, in time. */
export function withPlanAfterInternship(life: Life, holder: string, employment: Employment, today: Day): Employment {
  const ended = employment.to === null ? internshipEndOf(life, employment, today) : null;
  if (ended === null || employment.plans.some(({ updatedOn }) => updatedOn >= ended)) return employment;
  const random = createRandom('records', 'social-economy', 'internship', holder, life.index, employment.from);
  const updatedOn = ended + random.int(3, 30);
  if (updatedOn > today || !random.chance(0.8)) return employment;
  return { ...employment, plans: [...employment.plans, { updatedOn, goals: [random.pick(FIRST), random.pick(NEXT)] }] };
}

const FIRST = ['Bespreken wat op stage goed ging en wat niet', 'Sneller hulp vragen als het werk stilvalt'] as const;
const NEXT = ['Een andere sector verkennen', 'Het tempo van de stageplaats volgen', 'Solliciteren oefenen'] as const;
