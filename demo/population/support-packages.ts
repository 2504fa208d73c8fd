import { addMonths, type Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { SupportPackage } from './life.ts';
import { IMW_START } from './milestones.ts';
import type { Random } from './random.ts';
import type { Job } from './work.ts';

type Level = Pick<SupportPackage, 'percentage' | 'guidance'>;

/** Longest package: five years, two for who is uiterst kwetsbaar (INV-17, domain 1.2). */
function months(advice: 'PMAH' | 'PSP' | 'UK'): number {
  return advice === 'UK' ? 24 : 60;
}

/** The packages (WOP) of every employment, in order; AMA, which is unpaid, has none. */
export function packagesOf({ random, today }: Client, jobs: readonly Job[], advice: 'PMAH' | 'PSP' | 'UK') {
  return jobs.flatMap((job) => {
    if (job.instrument === 'LDE') return runOff(job, today);
    if (job.instrument === 'AMA_SE') return [];
    return packagesOfJob(random, today, job, advice);
  });
}

// Lokale diensteneconomie has no package of its own; when it ran off, who still worked in it got 40 laag (domain 1.3).
function runOff({ from, to }: Job, today: Day): SupportPackage[] {
  const start = Math.max(from, IMW_START);
  if (today < start || (to !== null && to < start)) return [];
  const end = to ?? Math.max(addMonths(from, 60) - 1, today);
  return [{ percentage: 40, guidance: 'LAAG', reason: 'LDE_RUNOFF', from: start, to: end }];
}

function packagesOfJob(random: Random, today: Day, job: Job, advice: 'PMAH' | 'PSP' | 'UK'): SupportPackage[] {
  const start = drawStart(random, advice, job);
  const changes: Change[] = [{ on: job.from, reason: job.isReturn ? 'RETURN' : 'START', level: start }];
  const evaluated = drawEvaluation(random, start, job);
  const last = job.to ?? today;
  if (evaluated !== null && evaluated.on < last) changes.push(evaluated);
  const waiting = waitsForNewTrack(job);
  if (waiting !== null && waiting.on < last) {
    return renew([...changes.filter(({ on }) => on < waiting.on), waiting], job.to, today, months(advice));
  }
  return renew(changes, job.to, today, months(advice));
}

interface Change {
  readonly on: Day;
  readonly reason: SupportPackage['reason'];
  readonly level: Level;
}

// A start package is 45 or 60 (INV-16): 60 hoog on a strong attest, 45 midden otherwise, 45 on a return (domain 1.3).
function drawStart(random: Random, advice: 'PMAH' | 'PSP' | 'UK', { isReturn, instrument }: Job): Level {
  if (!isReturn && instrument === 'CMW' && advice === 'PMAH' && random.chance(0.43)) {
    return { percentage: 60, guidance: 'HOOG' };
  }
  return { percentage: 45, guidance: !isReturn && random.chance(0.16) ? 'LAAG' : 'MIDDEN' };
}

// Any other percentage needs an evaluation by VDAB (INV-16).
function drawEvaluation(random: Random, start: Level, { from }: Job): Change | null {
  const high = start.percentage === 60;
  if (start.guidance === 'LAAG' || !random.chance(high ? 0.6 : 0.42)) return null;
  const level: Level = high
    ? { percentage: random.pick([65, 70, 75]), guidance: 'HOOG' }
    : { percentage: random.pick([50, 55]), guidance: 'MIDDEN' };
  return { on: from + random.int(240, 1100), reason: 'EVALUATION', level };
}

// Not hired for reasons beyond own will: 40 laag while waiting for a new track (domain 1.3).
function waitsForNewTrack({ track }: Job): Change | null {
  if (track?.outcome !== 'NOT_HIRED_BEYOND_WILL' || track.plannedEndOn === null) return null;
  return { on: track.plannedEndOn + 1, reason: 'WAIT_NEW_TRACK', level: { percentage: 40, guidance: 'LAAG' } };
}

// A package ends when the next one begins, when its longest term is over (then it is renewed) or with the employment.
function renew(changes: readonly Change[], jobEnd: Day | null, today: Day, term: number): SupportPackage[] {
  const packages: SupportPackage[] = [];
  for (const [index, { on, reason, level }] of changes.entries()) {
    const next = changes[index + 1]?.on ?? Number.POSITIVE_INFINITY;
    let from = on;
    let why = reason;
    for (;;) {
      const longest = addMonths(from, term) - 1;
      const to = Math.min(longest, next - 1, jobEnd ?? Number.POSITIVE_INFINITY);
      packages.push({ ...level, reason: why, from, to });
      if (to !== longest || to + 1 >= next || to >= (jobEnd ?? today)) break;
      from = to + 1;
      why = 'EVALUATION';
    }
  }
  return packages;
}
