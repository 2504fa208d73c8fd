import type { Province } from '../municipalities.ts';
import { PROVIDERS } from '../partners.ts';
import { addMonths, type Day, dayOf, newYear, yearOf } from './calendar.ts';
import type { Employment, Move, TransitionTrack } from './life.ts';
import { IMW_START } from './milestones.ts';
import type { Random } from './random.ts';

/** What a transition made of an employment. */
export interface Passage {
  readonly track: TransitionTrack | null;
  readonly move: Move | null;
  /** How the employment ended because of it; null when it did not. */
  readonly end: { readonly to: Day; readonly endReason: NonNullable<Employment['endReason']> } | null;
}

interface Facts {
  readonly random: Random;
  readonly today: Day;
  readonly origin: 'CMW' | 'LDE';
  readonly from: Day;
  /** Last day of the employment without any transition. */
  readonly leaveOn: Day;
  readonly province: Province;
}

/**
 * Tracks a year per worker of a year or more: more than one in ten workers then moves on in five years, as 3,500 of some
 * 26,000 would (domain 8.4).
 */
const TRACKS_PER_YEAR = 0.2;
/** The pandemic (domain 8.4, source 002). */
const YEAR_EFFECT: Record<number, number> = { 2020: 0.55, 2021: 0.75 };
/** Tracks that ran on this day were put on hold and extended (domain 2.5). */
const ON_HOLD = dayOf('2020-03-20');
const HOLD_DAYS = 91;
const NOTHING: Passage = { track: null, move: null, end: null };

/** Draws the transition of one employment, if there is one. It starts a year after the employment at the earliest. */
export function drawTrack(facts: Facts): Passage {
  const { random, today, leaveOn } = facts;
  const startOn = drawStart(facts);
  if (startOn !== null) return drawCourse(facts, startOn);
  if (leaveOn <= today || facts.from > today - 365 || !random.chance(0.012)) return NOTHING;
  const status = random.chance(0.5) ? 'PROPOSED' : 'REFERRED';
  return { ...NOTHING, track: waiting(facts, status) };
}

function waiting({ origin, province, random }: Facts, status: 'PROPOSED' | 'REFERRED'): TransitionTrack {
  const provider = drawProvider(random, province);
  return { origin, phase: 'VOORTRAJECT', status, startOn: null, plannedEndOn: null, outcome: null, provider };
}

function drawProvider(random: Random, province: Province): string {
  return random.pick(PROVIDERS.filter(({ provinces }) => provinces.includes(province))).kbo;
}

function drawStart({ random, from, leaveOn, today }: Facts): Day | null {
  const first = addMonths(from, 12);
  const last = Math.min(leaveOn - 1, today - 1);
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const [begin, end] = [Math.max(first, newYear(year)), Math.min(last, newYear(year + 1) - 1)];
    const probability = (TRACKS_PER_YEAR * (YEAR_EFFECT[year] ?? 1) * (end - begin + 1)) / 365;
    if (end >= begin && random.chance(probability)) return random.int(begin, end);
  }
  return null;
}

type Outcome = NonNullable<TransitionTrack['outcome']>;

function drawCourse(facts: Facts, startOn: Day): Passage {
  const outcome = drawOutcome(facts.random, startOn);
  const hold = startOn < ON_HOLD && startOn > ON_HOLD - 300 ? HOLD_DAYS : 0;
  const { movedOn, endOn } = drawDays(facts, startOn, outcome, hold);
  if (isHired(outcome) && endOn <= facts.today) {
    return moved(facts, completed(facts, startOn, endOn, outcome), movedOn, outcome);
  }
  // Somebody who resigns or falls ill during the track stops it.
  if (facts.leaveOn <= facts.today && facts.leaveOn < endOn) {
    return { ...NOTHING, track: completed(facts, startOn, Math.max(facts.leaveOn, startOn + 1), 'STOPPED') };
  }
  if (endOn > facts.today) return { ...NOTHING, track: running(facts, startOn) };
  const end = outcome === 'INTERNAL' ? ({ to: endOn, endReason: 'INTERNAL' } as const) : null;
  return { track: completed(facts, startOn, endOn, outcome), move: null, end };
}

function drawOutcome(random: Random, startOn: Day): Outcome {
  const hired = startOn >= IMW_START && random.chance(0.5) ? 'HIRED_NEC_IMW' : 'HIRED_NEC';
  return random.weighted<Outcome>([
    [hired, 0.5],
    ['INTERNAL', 0.09],
    ['NOT_HIRED_BEYOND_WILL', 0.11],
    ['NOT_HIRED_OWN_WILL', 0.15],
    ['STOPPED', 0.15],
  ]);
}

function isHired(outcome: Outcome): outcome is 'HIRED_NEC' | 'HIRED_NEC_IMW' {
  return outcome === 'HIRED_NEC' || outcome === 'HIRED_NEC_IMW';
}

// One month, three, three and three of aftercare at most (INV-20); what was on hold shifts the end. A track that is
// past its internship and not yet over by today is taken to have ended without a job, since aftercare needs a new one.
function drawDays({ random, today }: Facts, startOn: Day, outcome: Outcome, hold: number) {
  const movedOn = startOn + random.int(60, 205) + hold;
  if (isHired(outcome) && addMonths(movedOn, 3) <= today) return { movedOn, endOn: addMonths(movedOn, 3) };
  const endOn = startOn + random.int(outcome === 'STOPPED' ? 20 : 60, 210) + hold;
  return { movedOn, endOn: isHired(outcome) ? Number.POSITIVE_INFINITY : endOn };
}

function running({ random, today, origin, province }: Facts, startOn: Day): TransitionTrack {
  const elapsed = today - startOn;
  const provider = drawProvider(random, province);
  if (elapsed > 215) {
    const outcome = 'NOT_HIRED_BEYOND_WILL';
    return { origin, phase: 'STAGE', status: 'COMPLETED', startOn, plannedEndOn: startOn + 212, outcome, provider };
  }
  const phase = elapsed <= 30 ? 'VOORTRAJECT' : elapsed <= 120 ? 'JOBMATCHING' : 'STAGE';
  const suspended = random.chance(0.06);
  const plannedEndOn = addMonths(startOn, 10) + (suspended ? 60 : 0);
  const status = suspended ? 'SUSPENDED' : 'RUNNING';
  return { origin, phase, status, startOn, plannedEndOn, outcome: null, provider };
}

function completed({ random, origin, province }: Facts, startOn: Day, endOn: Day, outcome: Outcome): TransitionTrack {
  const provider = drawProvider(random, province);
  const status = outcome === 'STOPPED' ? 'STOPPED' : 'COMPLETED';
  const phase = isHired(outcome) ? 'NAZORG' : endOn - startOn > 60 ? 'STAGE' : 'JOBMATCHING';
  return { origin, phase, status, startOn, plannedEndOn: endOn, outcome, provider };
}

// The right of return: only from CMW, after a favourable evaluation, when individueel maatwerk fails, 18 months (INV-22).
function moved(facts: Facts, track: TransitionTrack, movedOn: Day, outcome: 'HIRED_NEC' | 'HIRED_NEC_IMW'): Passage {
  const { random, today, origin } = facts;
  const favourable = random.chance(origin === 'CMW' ? 0.92 : 0.5);
  const destination = outcome === 'HIRED_NEC' ? 'NEC' : 'NEC_IMW';
  const back = movedOn + random.int(100, 540);
  const mayReturn = origin === 'CMW' && favourable && destination === 'NEC_IMW';
  const returns = mayReturn && random.chance(0.3) && back < today - 5;
  const move: Move = { movedOn, destination, favourable, returnedOn: returns ? back : null };
  return { track, move, end: { to: movedOn - 1, endReason: 'MOVED_TO_REGULAR_WORK' } };
}
