import { addMonths, type Day, dayOf } from '../../calendar.ts';
import type { Employment } from '../../life.ts';
import { CMW_START, IMW_START } from '../../milestones.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { isFullTerm } from './package-terms.ts';
import { beforeMeasures, screeningDayOf } from './screening-day.ts';
import type { ToldTrack } from './told-tracks.ts';
import type { TellPes } from './track-parts.ts';

type Outcome = 'WOP_STILL_NEEDED' | 'INTERNAL_DOORSTROOM' | 'DOORSTROOM_TRACK' | 'NOT_READY';

/** VDAB's evaluation whether somebody can move on; planned only while the outcome is null. */
interface Screening {
  readonly screening_kind: 'SHOP_FLOOR' | 'CMW_TERM' | 'LDE_END';
  readonly planned_on: Day;
  readonly outcome: Outcome | null;
  readonly screened_employment: 'CMW' | 'LDE' | 'IMW' | 'SW' | 'BW';
  readonly fictitious_start_on?: Day;
}

const CORONA = { from: dayOf('2020-03-20'), to: dayOf('2020-06-30') };

/** Delivers the evaluations before tracks, of packages, at the end of a term, and of who moved on; and those planned. */
export function deliverScreenings(tell: TellPes, tracks: readonly ToldTrack[]): void {
  const { desk, row, random, today } = tell;
  const employments = tell.life.enterprises.flatMap((part) => part.employments);
  const all = [
    ...tracks.map((told) => beforeTrack(tell, told)),
    ...ofPackages(tell, employments),
    ...employments.flatMap((employment) => ofEmployment(tell, employment)),
  ].filter(({ planned_on, outcome }) => outcome === null || planned_on <= today);
  const evaluator = `evaluator-${tell.life.person.municipality.nis.slice(0, 2)}-${random.int(1, 4)}`;
  for (const [index, { outcome, fictitious_start_on, ...screening }] of all.entries()) {
    // Some are held later than planned; that is on record and never hidden.
    const isOfTrack = index < tracks.length;
    const later = !isOfTrack && random.chance(0.2) ? random.int(1, 9) : 0;
    const screened_on = outcome === null ? null : Math.min(screening.planned_on + later, today);
    desk.deliver('pes/readiness-screenings', row.holder, {
      ...row,
      source_id: desk.sourceId('EVAL', index + 1),
      ...{ ...screening, outcome, screened_on },
      favourable: outcome === null ? null : outcome === 'DOORSTROOM_TRACK' || outcome === 'INTERNAL_DOORSTROOM',
      evaluator: outcome === null && random.chance(0.5) ? null : evaluator,
      fictitious_start_on: fictitious_start_on ?? null,
      changed_at: desk.changedAt(screened_on),
    });
  }
}

// While the corona measures held no evaluation was planned; the letter of one from before names a start all the same.
function beforeTrack({ life }: TellPes, told: ToldTrack): Screening {
  const { track, isEvaluatedFavourably } = told;
  const screened_employment = track.origin;
  const screening_kind = track.origin === 'LDE' ? 'LDE_END' : 'SHOP_FLOOR';
  const outcome = isEvaluatedFavourably ? 'DOORSTROOM_TRACK' : 'NOT_READY';
  const planned_on = screeningDayOf(life, told);
  const base = { screening_kind, planned_on, outcome, screened_employment } as const;
  const isHeldUp = outcome === 'DOORSTROOM_TRACK' && track.startOn !== null && isAround(planned_on, track.startOn);
  return isHeldUp
    ? { ...base, fictitious_start_on: Math.min(Math.max(CORONA.from, planned_on + 14), CORONA.to) }
    : base;
}

function isAround(screenedOn: Day, startOn: Day): boolean {
  return screenedOn <= CORONA.from && startOn > CORONA.from;
}

// A package of another percentage, or one more term, comes from an evaluation (INV-16).
function ofPackages({ part, random }: TellPes, employments: readonly Employment[]): Screening[] {
  return part.packages.flatMap(({ reason, from }, index): Screening[] => {
    if (reason !== 'EVALUATION') return [];
    const worked = employments.find((each) => each.from <= from && (each.to === null || each.to >= from));
    const previous = part.packages[index - 1];
    // What ended with its longest term was renewed.
    const isTerm = previous !== undefined && isFullTerm(part, previous, from);
    const screened_employment = worked?.instrument === 'IMW' ? 'IMW' : 'CMW';
    const screening_kind = isTerm ? 'CMW_TERM' : 'SHOP_FLOOR';
    const planned_on = beforeMeasures(from - random.int(15, 60));
    return [{ screening_kind, planned_on, outcome: 'WOP_STILL_NEEDED', screened_employment }];
  });
}

function ofEmployment(tell: TellPes, employment: Employment): Screening[] {
  if (tell.life.index < PERSONA_COUNT) return plannedAhead(tell, employment);
  return [
    ...fromWorkshop(tell, employment),
    ...atEndOfLde(tell, employment),
    ...ofIndividual(tell, employment),
    ...plannedAhead(tell, employment),
  ];
}

// Who started on the first day of collectief maatwerk came from a workshop: one in three was evaluated there before.
function fromWorkshop({ life, part, random }: TellPes, { from, instrument }: Employment): Screening[] {
  const planned_on = from - random.int(40, 160);
  if (instrument !== 'CMW' || from !== CMW_START || life.index % 3 !== 0 || planned_on < part.file.from) return [];
  const screened_employment = life.index % 2 === 0 ? 'BW' : 'SW';
  const outcome = random.chance(0.7) ? 'WOP_STILL_NEEDED' : 'NOT_READY';
  return [{ screening_kind: 'SHOP_FLOOR', planned_on, outcome, screened_employment }];
}

function atEndOfLde({ random, part }: TellPes, { from, to, instrument, endReason }: Employment): Screening[] {
  if (instrument !== 'LDE') return [];
  const ranOff = part.packages.find((each) => each.reason === 'LDE_RUNOFF' && each.from >= from);
  const end = to !== null && (endReason === 'END_OF_TERM' || endReason === 'INTERNAL') ? to : ranOff?.from;
  if (end === undefined || end - from < 200) return [];
  const outcome =
    endReason === 'INTERNAL'
      ? 'INTERNAL_DOORSTROOM'
      : random.pick(['WOP_STILL_NEEDED', 'WOP_STILL_NEEDED', 'INTERNAL_DOORSTROOM', 'NOT_READY'] as const);
  const planned_on = beforeMeasures(end - random.int(30, 90));
  return [{ screening_kind: 'LDE_END', planned_on, outcome, screened_employment: 'LDE' }];
}

// Individueel maatwerk is looked at a year after it began.
function ofIndividual({ random, today }: TellPes, { from, to, instrument, move }: Employment): Screening[] {
  const began = instrument === 'IMW' ? from : move?.destination === 'NEC_IMW' ? move.movedOn : null;
  if (began === null || began < IMW_START) return [];
  const planned_on = addMonths(began, 12) + random.int(-10, 10);
  const until = (instrument === 'IMW' ? to : move?.returnedOn) ?? today;
  if (planned_on > until || !random.chance(0.6)) return [];
  const outcome = random.pick(['WOP_STILL_NEEDED', 'WOP_STILL_NEEDED', 'NOT_READY'] as const);
  return [{ screening_kind: 'SHOP_FLOOR', planned_on, outcome, screened_employment: 'IMW' }];
}

// One running employment in nine has its next evaluation planned: of the term where a package ends soon.
function plannedAhead({ life, part, random, today }: TellPes, { from, to, instrument }: Employment): Screening[] {
  const isOne = life.index < PERSONA_COUNT ? instrument === 'CMW' : life.index % 9 === 4;
  if (to !== null || !isOne || (instrument !== 'CMW' && instrument !== 'IMW') || today - from < 120) return [];
  const ends = part.packages.find((each) => each.from <= today && each.to > today)?.to ?? today + 400;
  const isTerm = ends - today < 300;
  const planned_on = isTerm ? Math.max(today + 1, ends - random.int(20, 60)) : today + random.int(5, 120);
  const screening_kind = isTerm ? 'CMW_TERM' : 'SHOP_FLOOR';
  return [{ screening_kind, planned_on, outcome: null, screened_employment: instrument }];
}
