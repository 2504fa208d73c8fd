import { PROVIDERS } from '../../../partners.ts';
import { addMonths, clamp, type Day } from '../../calendar.ts';
import type { Employment, Life, PesPart, TransitionTrack } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { createRandom, type Random } from '../../random.ts';
import { endingOf, THRESHOLDS, type TrackEnding } from './track-endings.ts';

/** Columns of how a track came about and what was spent on it. */
export interface TrackSteps {
  readonly proposed_on: Day;
  readonly referred_on: Day | null;
  readonly referral_source: 'VDAB_EVALUATION' | 'ENTERPRISE' | 'WORKER' | 'WELFARE_CENTRE';
  readonly hours_budget: number;
  readonly hours_used: number;
}

/** A track as VDAB has it on record, with the employment that it comes from. */
export interface ToldTrack {
  readonly track: TransitionTrack;
  /** Running number in its source id. */
  readonly running: number;
  /** False for a proposal that was declined: the life does not name it. */
  readonly isOfLife: boolean;
  readonly employment: Employment | null;
  /** KBO number of the enterprise that employs the worker. */
  readonly employer: string | null;
  readonly steps: TrackSteps;
  readonly ending: TrackEnding;
  /** Whether VDAB found before it that the worker can move on. */
  readonly isEvaluatedFavourably: boolean;
}

/** Hours of guidance of a track, on average (domain 2.1). */
const HOURS = 140;

/** The tracks of a life, and a proposal that the worker declined; the same whoever asks. */
export function toldTracksOf(life: Life, part: PesPart, today: Day): ToldTrack[] {
  const told = part.tracks.map((each, index) => {
    const track = onHold(each, life.index);
    const random = streamOf(life, index + 1);
    const worked = employmentOf(life, track, today);
    const employment = worked?.employment ?? null;
    const isEvaluatedFavourably = employment?.move?.favourable ?? (isPersona(life) || random.chance(0.7));
    const facts = { life, track, random, today, isEvaluatedFavourably };
    const ending = endingOf(track, employment, life.index, random);
    const base = { track, running: index + 1, isOfLife: true, isEvaluatedFavourably, ending };
    return { ...base, employment, employer: worked?.employer ?? null, steps: stepsOf(facts) };
  });
  const declined = part.tracks.length === 0 ? declinedTrackOf(life, today) : null;
  return declined === null ? told : [...told, declined];
}

/** The draws of one track. */
export function streamOf({ index }: Life, running: number, what = 'track'): Random {
  return createRandom('records', 'pes', what, index, running);
}

function isPersona({ index }: Life): boolean {
  return index < PERSONA_COUNT;
}

// One in six of those that run: the end moves along with the days on hold.
function onHold(track: TransitionTrack, index: number): TransitionTrack {
  const { status, phase, plannedEndOn } = track;
  const isHeld = index >= PERSONA_COUNT && index % 6 === 1 && phase !== 'VOORTRAJECT' && status === 'RUNNING';
  if (!isHeld || plannedEndOn === null) return track;
  return { ...track, status: 'SUSPENDED', plannedEndOn: plannedEndOn + 60 };
}

/** The employment that a track comes from: a year or more before it, under its instrument. */
function employmentOf({ enterprises }: Life, { origin, startOn }: TransitionTrack, today: Day) {
  const all = enterprises.flatMap(({ holder, employments }) =>
    employments.map((employment) => ({ employer: holder, employment })),
  );
  return all.find(({ employment: { instrument, from, to } }) => {
    if (instrument !== origin) return false;
    if (startOn === null) return to === null || to > today;
    return addMonths(from, 12) <= startOn && (to === null || startOn <= to);
  });
}

interface Facts {
  readonly life: Life;
  readonly track: TransitionTrack;
  readonly random: Random;
  readonly today: Day;
  readonly isEvaluatedFavourably: boolean;
}

function stepsOf({ life, track, random, today, isEvaluatedFavourably }: Facts): TrackSteps {
  const { startOn, plannedEndOn, outcome, status } = track;
  // Who waits was proposed or referred in the last weeks; the waiting time of the others is what the HIVA evaluation asks.
  const referred = startOn === null ? today - random.int(2, 25) : startOn - random.int(4, 45);
  const proposed_on = referred - random.int(5, 35);
  const end = outcome === null ? today : (plannedEndOn ?? today);
  const share = startOn === null ? 0 : Math.min(1, (end - startOn) / 290);
  return {
    proposed_on,
    referred_on: status === 'PROPOSED' ? null : referred,
    referral_source: sourceOf(life, isEvaluatedFavourably, random),
    hours_budget: HOURS,
    hours_used: Math.round(HOURS * share * (0.7 + random.next() * 0.6)),
  };
}

function sourceOf({ welfare }: Life, isEvaluatedFavourably: boolean, random: Random): TrackSteps['referral_source'] {
  if (isEvaluatedFavourably && random.chance(0.55)) return 'VDAB_EVALUATION';
  const others = ['ENTERPRISE', 'WORKER', 'ENTERPRISE'] as const;
  return random.pick(welfare.length > 0 ? ([...others, 'WELFARE_CENTRE'] as const) : others);
}

// One worker in eleven without a track was proposed one and did not want it (the thresholds of the HIVA evaluation).
function declinedTrackOf(life: Life, today: Day): ToldTrack | null {
  if (isPersona(life) || life.index % 11 !== 3) return null;
  const random = streamOf(life, 1);
  for (const { holder, employments } of life.enterprises) {
    for (const employment of employments) {
      const { instrument, from, to } = employment;
      const [earliest, latest] = [addMonths(from, 12), Math.min(to ?? today, today) - 40];
      if ((instrument === 'CMW' || instrument === 'LDE') && earliest <= latest) {
        const proposed = random.int(earliest, latest);
        return declinedOn(life, { employment, employer: holder, origin: instrument, proposed, random });
      }
    }
  }
  return null;
}

interface Declined {
  readonly employment: Employment;
  readonly employer: string;
  readonly origin: 'CMW' | 'LDE';
  readonly proposed: Day;
  readonly random: Random;
}

function declinedOn(life: Life, { employment, employer, origin, proposed, random }: Declined): ToldTrack {
  const near = PROVIDERS.filter(({ provinces }) => provinces.includes(life.person.municipality.province));
  const none = { startOn: null, plannedEndOn: null, outcome: 'STOPPED' } as const;
  const outcome_on = proposed + clamp(random.exponential(14), 3, 38);
  const reason = THRESHOLDS[Math.floor(life.index / 11) % THRESHOLDS.length] ?? 'OTHER';
  return {
    track: { origin, phase: 'VOORTRAJECT', status: 'STOPPED', ...none, provider: random.pick(near).kbo },
    ...{ running: 1, isOfLife: false, employment, employer, isEvaluatedFavourably: true },
    steps: {
      proposed_on: proposed,
      referred_on: null,
      referral_source: 'VDAB_EVALUATION',
      ...{ hours_budget: HOURS, hours_used: 0 },
    },
    ending: { outcome_on, outcome_cause: 'OWN_WILL', declined_reason: reason },
  };
}
