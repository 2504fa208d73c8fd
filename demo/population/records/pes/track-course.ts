import { type Day, dayOf } from '../../calendar.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Random } from '../../random.ts';
import type { ToldTrack } from './told-tracks.ts';

/** First and last day; null while it runs. */
export interface Part {
  readonly from: Day;
  readonly to: Day | null;
}

export interface PhasePart extends Part {
  readonly phase: 'VOORTRAJECT' | 'JOBMATCHING' | 'STAGE' | 'NAZORG';
}

export interface HoldPart extends Part {
  readonly suspension_reason: 'CORONA' | 'ILLNESS' | 'OTHER';
}

/** What happened in a track, by day. */
export interface Course {
  readonly phases: readonly PhasePart[];
  readonly holds: readonly HoldPart[];
}

interface Facts {
  readonly random: Random;
  readonly index: number;
  readonly today: Day;
}

// The measures held from the first to the last of these days (domain 2.5).
const CORONA = { from: dayOf('2020-03-20'), to: dayOf('2020-06-30') };
/** Days, net of those on hold, that fit in each phase whatever months it falls in (INV-20: one, three and three months). */
const MOST = { preparation: 28, matching: 89, internship: 89 };

/** The phases and suspensions of a track that started; nothing of one that did not. */
export function courseOf(told: ToldTrack, { random, index, today }: Facts): Course {
  const { startOn, status, plannedEndOn } = told.track;
  if (startOn === null) return { phases: [], holds: [] };
  const isOver = status === 'COMPLETED' || status === 'STOPPED';
  const end = isOver ? plannedEndOn : null;
  const movedOn = told.track.phase === 'NAZORG' ? (told.employment?.move?.movedOn ?? null) : null;
  // Last day before aftercare, or the last day there is.
  const last = movedOn === null ? (end ?? today) : movedOn - 1;
  const holds = holdsOf(told, { startOn, last, random, index, today });
  const before = phasesUpTo(told.track.phase, { startOn, last, holds, isOpen: end === null, random });
  const aftercare: PhasePart[] = movedOn === null ? [] : [{ phase: 'NAZORG', from: movedOn, to: end }];
  return { phases: [...before, ...aftercare], holds };
}

function holdsOf(
  { track: { status } }: ToldTrack,
  { startOn, last, random, index, today }: Facts & { readonly startOn: Day; readonly last: Day },
): HoldPart[] {
  if (status === 'SUSPENDED') {
    const from = Math.max(startOn + 31, today - random.int(4, 50));
    return [{ suspension_reason: random.pick(['ILLNESS', 'ILLNESS', 'OTHER']), from: Math.min(from, today), to: null }];
  }
  if (startOn < CORONA.from && last > CORONA.from) {
    const to = last > CORONA.to + 10 ? CORONA.to : Math.max(CORONA.from, last - 12);
    return [{ suspension_reason: 'CORONA', from: CORONA.from, to }];
  }
  // Of a track that runs the planned end says that it was never on hold. One in seven of the others was.
  if (status === 'RUNNING' || index < PERSONA_COUNT || index % 7 !== 0 || last - startOn < 110) return [];
  const from = startOn + random.int(35, 60);
  return [{ suspension_reason: random.pick(['ILLNESS', 'OTHER']), from, to: from + random.int(9, 32) }];
}

interface Layout {
  readonly startOn: Day;
  readonly last: Day;
  readonly holds: readonly Part[];
  readonly isOpen: boolean;
  readonly random: Random;
}

// Lengths are counted in days that were not on hold, and then laid out beside the holds.
function phasesUpTo(phase: PhasePart['phase'], { startOn, last, holds, isOpen, random }: Layout): PhasePart[] {
  const days = activeDays(startOn, last, holds);
  const end = isOpen ? null : last;
  if (phase === 'VOORTRAJECT') return [{ phase, from: startOn, to: end }];
  const preparation = Math.max(1, Math.min(MOST.preparation, Math.floor(days / (phase === 'JOBMATCHING' ? 3 : 5))));
  const first: PhasePart = { phase: 'VOORTRAJECT', from: startOn, to: afterDays(startOn, preparation - 1, holds) };
  if (phase === 'JOBMATCHING') {
    return [first, { phase, from: afterDays(startOn, Math.min(preparation, days - 1), holds), to: end }];
  }
  const left = days - preparation;
  const wanted = Math.floor(left * (0.35 + random.next() * 0.25));
  const internship = Math.min(MOST.internship, Math.max(left - MOST.matching, wanted, 1));
  const stageFrom = afterDays(startOn, days - internship, holds);
  // A few days between preparation and matching, where seven months are not enough.
  const matching = Math.min(MOST.matching, left - internship);
  const matchingFrom = afterDays(startOn, days - internship - matching, holds);
  return [
    first,
    { phase: 'JOBMATCHING', from: matchingFrom, to: stageFrom - 1 },
    { phase: 'STAGE', from: stageFrom, to: end },
  ];
}

function isHeld(day: Day, holds: readonly Part[]): boolean {
  return holds.some(({ from, to }) => day >= from && (to === null || day <= to));
}

function activeDays(from: Day, to: Day, holds: readonly Part[]): number {
  let days = 0;
  for (let day = from; day <= to; day++) if (!isHeld(day, holds)) days++;
  return days;
}

/** The day that many days later, not counting days on hold. */
function afterDays(from: Day, days: number, holds: readonly Part[]): Day {
  let day = from;
  for (let left = days; left > 0; ) {
    day++;
    if (!isHeld(day, holds)) left--;
  }
  return day;
}
