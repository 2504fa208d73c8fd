import { addMonths, type Day } from '../../calendar.ts';
import { IMW_START } from '../../milestones.ts';
import type { LdeExtension } from './earlier.ts';
import { lastDayOf, type Tell, type ToldEmployment } from './told.ts';

type Outcome = 'WOP_STILL_NEEDED' | 'INTERNAL_DOORSTROOM' | 'DOORSTROOM_TRACK' | 'NOT_READY';
type RunOff = 'COMPENSATION' | 'WOP_40_LOW';

interface Evaluated {
  readonly evaluated_on: Day | null;
  readonly outcome: Outcome | null;
  readonly run_off: RunOff | null;
}

const NOT_EVALUATED: Evaluated = { evaluated_on: null, outcome: null, run_off: null };
const REASONS: readonly LdeExtension[] = ['TRANSITION_NEAR', 'TRAINING', 'PERSONAL'];

/** The inschakelingstraject of an employment in lokale diensteneconomie: five years, six by exception (INV-23). */
export function deliverLdeTrack(tell: Tell, told: ToldEmployment): void {
  const { desk, row, today } = tell;
  const { employment, source_id, first } = told;
  const { instrument, from, to } = employment;
  if (instrument !== 'LDE') return;
  const extension_reason = extensionOf(tell, told);
  const planned_end = addMonths(from, extension_reason === null ? 60 : 72) - 1;
  const ended_on = to !== null ? Math.min(to, planned_end) : planned_end < today ? planned_end : null;
  const evaluated = evaluationOf(tell, told, ended_on);
  desk.deliver('social-economy/lde-tracks', row.holder, {
    ...row,
    source_id: desk.sourceId('LDE', first + 1),
    employment_source_id: source_id,
    from,
    planned_end,
    extension_reason,
    ...evaluated,
    ended_on,
    changed_at: desk.changedAt(from, evaluated.evaluated_on, ended_on),
  });
}

// Extended: who stayed longer than five years, and half of those who come near it.
function extensionOf({ random, today }: Tell, { employment }: ToldEmployment): LdeExtension | null {
  if ('extension' in employment && employment.extension !== null) return employment.extension;
  const last = lastDayOf(employment, today);
  const stayed = last >= addMonths(employment.from, 60);
  const comesNear = employment.to === null && last >= addMonths(employment.from, 51) && random.chance(0.5);
  return stayed || comesNear ? random.pick(REASONS) : null;
}

function evaluationOf(tell: Tell, { employment }: ToldEmployment, ended_on: Day | null): Evaluated {
  const { random, today } = tell;
  const last = ended_on ?? lastDayOf(employment, today);
  const outcome = outcomeOf(tell, employment);
  // When the measure was repealed, whoever was still in a track was evaluated, for what remained of it (domain 1.3).
  if (last >= IMW_START) {
    const evaluated_on = Math.max(IMW_START, employment.from) + random.int(0, 300);
    if (evaluated_on > last || !random.chance(0.65)) return NOT_EVALUATED;
    if (outcome === 'NOT_READY') return { evaluated_on, outcome, run_off: null };
    const run_off = random.weighted<RunOff | null>([
      ['WOP_40_LOW', 0.5],
      ['COMPENSATION', 0.2],
      // Nothing remains to be bridged: evaluated just before the end.
      [null, 0.3],
    ]);
    return { evaluated_on, outcome, run_off };
  }
  if (LEFT.includes(employment.endReason)) return NOT_EVALUATED;
  const evaluated_on = Math.max(employment.from, last - random.int(-5, 40));
  return { evaluated_on: Math.min(evaluated_on, today), outcome, run_off: null };
}

/** Who leaves in the middle of a track is not evaluated. */
const LEFT: readonly ToldEmployment['employment']['endReason'][] = ['RESIGNED', 'DISMISSED', 'ILLNESS'];

function outcomeOf({ random }: Tell, { endReason, move }: ToldEmployment['employment']): Outcome {
  if (move !== null) return 'DOORSTROOM_TRACK';
  if (endReason === 'INTERNAL') return 'INTERNAL_DOORSTROOM';
  return random.weighted<Outcome>([
    ['WOP_STILL_NEEDED', 0.55],
    ['NOT_READY', 0.2],
    ['DOORSTROOM_TRACK', 0.15],
    ['INTERNAL_DOORSTROOM', 0.1],
  ]);
}
