import { ENTERPRISES } from '../../../enterprises.ts';
import { addMonths, clamp, type Day, dayOf } from '../../calendar.ts';
import type { Employment, EnterprisePart, Instrument, Life } from '../../life.ts';
import { AMA_START, CMW_START, IMW_START, WORKSHOPS_END } from '../../milestones.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import { createRandom, type Random } from '../../random.ts';
import { isMaatwerkafdeling } from './recognitions.ts';

export type LdeExtension = 'TRANSITION_NEAR' | 'TRAINING' | 'PERSONAL';

/** An employment from before the first one of the life, at the same enterprise: the archive of the enterprise has it. */
export interface EarlierEmployment extends Omit<Employment, 'instrument' | 'to'> {
  readonly instrument: Instrument | 'MWA' | 'AZ' | 'SE_EXP';
  readonly to: Day;
  /** Of a track in lokale diensteneconomie that lasted a sixth year. */
  readonly extension: LdeExtension | null;
}

interface Facts {
  readonly random: Random;
  readonly adultOn: Day;
  /** First day of the first employment that the life names. */
  readonly before: Day;
  readonly enterprise: { readonly running: number; readonly offersLde: boolean; readonly offersAma: boolean };
}

interface Past {
  readonly instrument: EarlierEmployment['instrument'];
  readonly extension?: LdeExtension;
  /** The instrument was given out between these days, and the employment lies between them. */
  readonly since: Day;
  readonly until: Day;
  readonly isOffered?: (enterprise: Facts['enterprise']) => boolean;
}

const LDE_START = dayOf('2015-04-01');
const SIX_YEARS_OF_LDE = {
  instrument: 'LDE',
  since: LDE_START,
  until: IMW_START - 1,
  isOffered: ({ offersLde }) => offersLde,
} as const satisfies Past;

// The measures that are no more, and maatwerkafdelingen, which gave way to individueel maatwerk (domain 1.1).
const PASTS: readonly Past[] = [
  { instrument: 'BW', since: dayOf('1998-01-01'), until: WORKSHOPS_END },
  { instrument: 'MWA', since: CMW_START, until: IMW_START - 1, isOffered: isMaatwerkafdeling },
  { instrument: 'SW', since: dayOf('2000-01-01'), until: WORKSHOPS_END },
  { ...SIX_YEARS_OF_LDE, extension: 'TRANSITION_NEAR' },
  { instrument: 'AZ', since: dayOf('2010-01-01'), until: AMA_START - 1 },
  { instrument: 'SINE', since: dayOf('2005-01-01'), until: WORKSHOPS_END },
  { instrument: 'SE_EXP', since: dayOf('2007-01-01'), until: dayOf('2008-12-31') },
  { ...SIX_YEARS_OF_LDE, extension: 'TRAINING' },
  { instrument: 'VOP', since: dayOf('2009-01-01'), until: WORKSHOPS_END },
  { instrument: 'INV', since: dayOf('2005-01-01'), until: WORKSHOPS_END },
  { ...SIX_YEARS_OF_LDE, extension: 'PERSONAL' },
];

/** One worker in six was there before, under another measure: by a rule, so that each measure occurs. Null for the others. */
export function earlierEmploymentOf(
  { index, person, enterprises }: Life,
  part: EnterprisePart,
): EarlierEmployment | null {
  const first = part.employments[0];
  if (index < PERSONA_COUNT || index % 6 !== 0 || part !== enterprises[0] || first === undefined) return null;
  const enterprise = ENTERPRISES.find(({ kbo }) => kbo === part.holder);
  if (person.birth === null || first.from < CMW_START || enterprise === undefined) return null;
  const random = createRandom('records', 'social-economy', 'earlier', part.holder, index);
  const facts = { random, adultOn: addMonths(person.birth, 12 * 18), before: first.from, enterprise };
  const possible = PASTS.filter((past) => isPossible(past, facts));
  const turn = Math.floor(index / 6);
  // Few enterprises had a maatwerkafdeling: theirs come first.
  const rare = turn % 2 === 0 ? possible.find(({ instrument }) => instrument === 'MWA') : undefined;
  const past = rare ?? possible[turn % possible.length];
  return past === undefined ? null : employmentOf(past, facts);
}

function isPossible(past: Past, { adultOn, before, enterprise }: Facts): boolean {
  const days = Math.min(past.until, before - 1) - Math.max(past.since, adultOn);
  const least = past.extension === undefined ? 150 : 73 * 31;
  return days >= least && (past.isOffered?.(enterprise) ?? true);
}

function employmentOf(
  { instrument, extension, since, until }: Past,
  { random, adultOn, before }: Facts,
): EarlierEmployment {
  const [earliest, latest] = [Math.max(since, adultOn), Math.min(until, before - 1)];
  const none = { plans: [], move: null, hours: random.pick([100, 80, 50]), extension: extension ?? null };
  const jobTitle = instrument === 'AZ' ? null : extension === undefined ? 'Productiemedewerker montage' : 'Klusjesman';
  if (extension !== undefined) {
    const from = random.int(earliest, addMonths(latest, -72) - 1);
    const to = addMonths(from, random.int(65, 72)) - 1;
    return { ...none, instrument, jobTitle, from, to, endReason: 'END_OF_TERM' };
  }
  const from = random.int(earliest, clamp(latest - 120, earliest, latest));
  // What began late ran until the measure itself ended.
  const ran = from + 100 + Math.floor(random.exponential(1200));
  const to = Math.min(ran, latest);
  const endReason = to === until ? 'END_OF_TERM' : random.pick(['RESIGNED', 'DISMISSED', 'ILLNESS'] as const);
  return { ...none, instrument, jobTitle, from, to, endReason };
}
