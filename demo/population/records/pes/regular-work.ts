import { addMonths, type Day } from '../../calendar.ts';
import type { Move } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Random } from '../../random.ts';
import { regularEmployerOf } from '../employers.ts';
import { courseOf } from '../social-economy/moves.ts';
import { drawEmployer } from './employers.ts';
import { streamOf, type ToldTrack } from './told-tracks.ts';
import type { TellPes } from './track-parts.ts';

interface Work {
  readonly from: Day;
  readonly to: Day | null;
  readonly employer: string;
  readonly contract_type: 'PERMANENT' | 'FIXED_TERM' | 'INTERIM' | 'OTHER';
  readonly imw: boolean;
  readonly track_source_id: string | null;
}

/** Moments at which VDAB looks whether somebody still works (domain 2.7). */
const MOMENTS = [3, 6, 12, 18];

/** Regular work that a track led to, what came after it, and the follow-up of the first. */
export function deliverRegularWork(tell: TellPes, told: ToldTrack): void {
  const move = told.employment?.move ?? null;
  const { outcome } = told.track;
  if (move === null || (outcome !== 'HIRED_NEC' && outcome !== 'HIRED_NEC_IMW')) return;
  const random = streamOf(tell.life, told.running, 'regular work');
  const works = worksOf(tell, told, move, random);
  for (const [index, work] of works.entries()) {
    tell.desk.deliver('pes/nec-employments', tell.row.holder, {
      ...tell.row,
      source_id: sourceIdOf(tell, told, index),
      ...work,
      changed_at: tell.desk.changedAt(work.from, work.to),
    });
  }
  deliverFollowUps(tell, told, works, random);
}

function sourceIdOf({ desk }: TellPes, { running }: ToldTrack, index: number): string {
  return desk.sourceId('NEC', running * 10 + index);
}

function worksOf(tell: TellPes, told: ToldTrack, move: Move, random: Random): Work[] {
  const employer = regularEmployerOf(tell.life.index);
  const { movedOn, destination } = move;
  const imw = destination === 'NEC_IMW';
  const track_source_id = tell.desk.sourceId('DST', told.running);
  const contract_type = contractOf(tell, random);
  const until = untilOf(tell, told, move);
  const base = { from: movedOn, employer, contract_type, imw, track_source_id };
  // A contract that ends, and another employer that takes the worker on after it.
  const ends = addMonths(movedOn, random.pick([6, 12])) - 1;
  const changes = contract_type !== 'PERMANENT' && tell.life.index >= PERSONA_COUNT && ends + 40 < until;
  if (!changes) return [{ ...base, to: until < tell.today ? until : null }];
  const next = ends + random.int(1, 25);
  const second = { from: next, employer: drawEmployer(random), contract_type: 'PERMANENT', imw: false } as const;
  return [
    { ...base, to: ends },
    { ...second, to: until < tell.today ? until : null, track_source_id: null },
  ];
}

// Until the job failed, as the enterprise says, or a new one began in the social economy; else it goes on.
function untilOf({ life, today }: TellPes, { employment, employer }: ToldTrack, move: Move): Day {
  const { movedOn, returnedOn } = move;
  const next = life.enterprises.flatMap(({ employments }) => employments.map(({ from }) => from));
  const ends = [returnedOn, ...next].filter((day): day is Day => day !== null && day > movedOn).map((day) => day - 1);
  const isKnown = employment !== null && employment.instrument !== 'AMA_SE' && employer !== null;
  const failed = isKnown ? courseOf(life, employer, employment, move, today).failed_on : null;
  return Math.min(today, ...ends, ...(failed === null ? [] : [failed]));
}

function contractOf({ life }: TellPes, random: Random): Work['contract_type'] {
  if (life.index < PERSONA_COUNT) return 'PERMANENT';
  return random.weighted<Work['contract_type']>([
    ['PERMANENT', 0.52],
    ['FIXED_TERM', 0.27],
    ['INTERIM', 0.13],
    ['OTHER', 0.08],
  ]);
}

function deliverFollowUps(tell: TellPes, told: ToldTrack, works: readonly Work[], random: Random): void {
  const { row, desk, today, life } = tell;
  const from = works[0]?.from ?? today;
  for (const [index, month_after] of MOMENTS.entries()) {
    // One in twelve is looked at more than a month late; nobody looks before the day.
    const late = life.index >= PERSONA_COUNT && random.chance(0.08) ? random.int(31, 60) : random.int(0, 20);
    const observed_on = addMonths(from, month_after) + late;
    if (observed_on > today) return;
    const employed = works.some((work) => work.from <= observed_on && (work.to === null || work.to >= observed_on));
    desk.deliver('pes/follow-ups', row.holder, {
      ...row,
      source_id: desk.sourceId('OPV', told.running * 10 + index),
      employment_source_id: sourceIdOf(tell, told, 0),
      ...{ month_after, observed_on, employed },
      changed_at: desk.changedAt(observed_on),
    });
    if (!employed) return;
  }
}
