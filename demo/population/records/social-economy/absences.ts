import type { Day } from '../../calendar.ts';
import type { Random } from '../../random.ts';
import { isFollowed, lastDayOf, type Tell, type ToldEmployment } from './told.ts';

type Kind = 'ILLNESS' | 'WORK_ACCIDENT' | 'HOLIDAY' | 'LEAVE' | 'TEMPORARY_UNEMPLOYMENT' | 'UNJUSTIFIED';

export interface Absence {
  readonly absence_kind: Kind;
  readonly from: Day;
  readonly to: Day | null;
}

/** Days, from the shortest to the longest. */
const LENGTH: Readonly<Record<Kind, readonly [number, number]>> = {
  ILLNESS: [2, 45],
  WORK_ACCIDENT: [5, 60],
  HOLIDAY: [5, 16],
  LEAVE: [1, 5],
  TEMPORARY_UNEMPLOYMENT: [3, 20],
  UNJUSTIFIED: [1, 2],
};

const OF_WORKERS = [
  ...([
    ['ILLNESS', 0.38],
    ['HOLIDAY', 0.34],
    ['LEAVE', 0.11],
    ['TEMPORARY_UNEMPLOYMENT', 0.08],
    ['UNJUSTIFIED', 0.05],
    ['WORK_ACCIDENT', 0.04],
  ] as const),
];
const OF_UNPAID = [['ILLNESS', 0.5] as const, ['HOLIDAY', 0.5] as const];
const OPEN: readonly Kind[] = ['ILLNESS', 'WORK_ACCIDENT'];

/** The absences of the last year and a half, one after the other: of who is ill today nobody knows the last day. */
export function absencesOf({ random, today }: Tell, { employment }: ToldEmployment): Absence[] {
  if (!isFollowed(employment)) return [];
  const last = lastDayOf(employment, today);
  const sick = employment.endReason === 'ILLNESS' ? Math.max(employment.from, last - random.int(30, 150)) : null;
  const end = sick === null ? last : sick - 1;
  const absences: Absence[] = [];
  let from = Math.max(employment.from, last - 540) + random.int(5, 120);
  while (from <= end && absences.length < 4) {
    const absence = drawAbsence(random, employment, from, end);
    absences.push(absence);
    from = (absence.to ?? end) + random.int(30, 240);
  }
  return sick === null ? absences : [...absences, { absence_kind: 'ILLNESS', from: sick, to: last }];
}

function drawAbsence(random: Random, { instrument, to }: ToldEmployment['employment'], from: Day, end: Day): Absence {
  const absence_kind = random.weighted<Kind>(instrument === 'AMA_SE' ? OF_UNPAID : OF_WORKERS);
  const [shortest, longest] = LENGTH[absence_kind];
  const over = from + random.int(shortest, longest) - 1;
  if (to === null && over > end) return { absence_kind, from, to: OPEN.includes(absence_kind) ? null : over };
  return { absence_kind, from, to: Math.min(over, end) };
}

export function deliverAbsences({ desk, row }: Tell, told: ToldEmployment, absences: readonly Absence[]): void {
  for (const [index, absence] of absences.entries()) {
    desk.deliver('social-economy/absences', row.holder, {
      ...row,
      source_id: desk.sourceId('AFW', told.first + index + 1),
      employment_source_id: told.source_id,
      ...absence,
      changed_at: desk.changedAt(absence.from, absence.to),
    });
  }
}
