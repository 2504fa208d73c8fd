import type { Day } from '../../calendar.ts';
import type { WelfarePart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import type { Measure } from './measure.ts';

type Tell = Telling<WelfarePart>;

/** The step on the participation ladder on each day on which needs were assessed. */
export function deliverLadderSteps(tell: Tell, measures: readonly Measure[]): void {
  const { desk, row, part } = tell;
  const days = [...new Set(part.needs.map(({ assessedOn }) => assessedOn))].sort((one, other) => one - other);
  for (const [index, assessed_on] of days.entries()) {
    const step = stepOn(tell, measures, assessed_on);
    const source_id = desk.sourceId('TREDE', index + 1);
    const changed_at = desk.changedAt(assessed_on);
    desk.deliver('welfare/ladder-steps', row.holder, { ...row, source_id, step, assessed_on, changed_at });
  }
}

// 1 isolated, 2 contacts outside the home, 3 organised activities, 4 unpaid work, 5 paid work with support, 6 paid work
// (domain 3.5). What runs on the day tells most; without a home or a network there is little else.
function stepOn({ life, part, random }: Tell, measures: readonly Measure[], day: Day): number {
  const runs = ({ from, to }: { readonly from: Day; readonly to: Day | null }) =>
    from <= day && (to === null || day <= to);
  const jobs = life.enterprises.flatMap(({ employments }) => employments);
  if (jobs.some(({ move }) => move !== null && move.movedOn <= day && move.returnedOn === null)) return 6;
  const job = jobs.find(runs);
  if (job !== undefined) return job.instrument === 'AMA_SE' ? 4 : 5;
  const measure = measures.find((one) => runs(one) && one.status !== 'PLANNED' && one.status !== 'CANCELLED');
  if (measure !== undefined) return STEP[measure.instrument];
  const ended = part.rights.every(({ to }) => to !== null && to < day);
  if (ended) return random.int(5, 6);
  if (part.needs.some(({ domain, score, assessedOn }) => domain === 'WONEN' && score === 1 && assessedOn === day))
    return 1;
  const network = part.needs.find(({ domain, assessedOn }) => domain === 'SOCIAAL_NETWERK' && assessedOn <= day);
  if (network !== undefined) return network.score <= 2 ? network.score : 3;
  return random.int(1, 3);
}

const STEP: Readonly<Record<Measure['instrument'], number>> = {
  ART60: 5,
  ART61: 5,
  TWE_OCMW: 5,
  WIJKW: 4,
  GEM_DIENST: 4,
  AMA: 4,
  ACT_TRACK: 3,
  SOC_ACT: 3,
  ONTHAAL: 2,
};
