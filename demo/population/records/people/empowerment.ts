import { DEMO } from '../../../organisations.ts';
import { addMonths, type Day } from '../../calendar.ts';
import type { Random } from '../../random.ts';
import type { ToldParticipation } from './participation.ts';
import type { PeopleTelling } from './people-telling.ts';

/** A sitting as it is told; the one that runs has no day of completion. */
export interface ToldSitting {
  readonly takenOn: Day;
  readonly completedOn?: Day;
  /** Statement and answer, 1 to 5. */
  readonly answers: readonly (readonly [item: string, value: number])[];
}

/** The statements of the instrument that the partnership ships: ten, nine and nine per dimension. */
const DIMENSIONS = [
  [1, 10],
  [11, 19],
  [20, 28],
] as const;

/** Two in three of those who enrolled were asked how strong they feel, most of them again half a year later. */
export function drawSittings(
  { enrolledOn, exitedOn }: ToldParticipation,
  { today, random, caseFile }: PeopleTelling,
): ToldSitting[] {
  if (enrolledOn === undefined || !random.chance(0.65)) return [];
  const last = Math.min(today, exitedOn ?? today, caseFile.closedOn ?? today);
  const levels = DIMENSIONS.map(() => 2.6 + random.normal() * 0.6);
  const sittings: ToldSitting[] = [];
  for (const moment of [0, 1, 2]) {
    const takenOn = addMonths(enrolledOn, 6 * moment) + random.int(0, 20);
    if (takenOn > last || (moment > 0 && !random.chance(0.7))) break;
    const isOpen = random.chance(0.08);
    const answers = drawAnswers(
      levels.map((level) => level + moment * 0.35),
      { random, share: isOpen ? 0.4 : random.chance(0.1) ? 0.75 : 1 },
    );
    sittings.push(isOpen ? { takenOn, answers } : { takenOn, completedOn: takenOn, answers });
    if (isOpen) break;
  }
  return sittings;
}

interface Drawing {
  readonly random: Random;
  /** The part of the statements that is answered. */
  readonly share: number;
}

/** Answers around a level per dimension: 1 to 5. */
export function drawAnswers(levels: readonly number[], { random, share }: Drawing): ToldSitting['answers'] {
  const answered = DIMENSIONS.flatMap(([first, last], dimension) =>
    Array.from({ length: last - first + 1 }, (_, at): [string, number] => {
      const drawn = Math.round((levels[dimension] ?? 3) + random.normal() * 0.7);
      return [`S${String(first + at).padStart(2, '0')}`, Math.max(1, Math.min(5, drawn))];
    }),
  );
  const some = share === 1 ? answered : answered.filter(() => random.chance(share));
  return some.length === 0 ? answered.slice(0, 1) : some;
}

/** Delivers sittings, T0 first: by the centre, or VDAB where it leads. */
export function deliverSittings(
  sittings: readonly ToldSitting[],
  { life, caseFile, partnership, desk }: PeopleTelling,
): void {
  for (const [moment, { takenOn, completedOn, answers }] of sittings.entries()) {
    desk.deliver('partnership/empowerment-sittings', null, {
      national_number: life.person.nationalNumber,
      holder: life.welfare.length === 0 ? DEMO.pes : caseFile.lead,
      source_id: desk.sourceId('METING', moment + 1),
      partnership_source_id: partnership,
      instrument: 'supes-structure',
      instrument_version: 1,
      moment,
      taken_on: takenOn,
      completed_on: completedOn ?? null,
      answers: answers.map(([item, value]) => `${item}=${value}`).join('\n'),
      changed_at: desk.changedAt(takenOn, completedOn ?? null),
    });
  }
}
