import { addMonths, type Day } from '../../calendar.ts';
import type { Random } from '../../random.ts';
import { isFollowed, lastDayOf, type Tell, type ToldEmployment } from './told.ts';

type Result = 'FAVOURABLE' | 'TO_IMPROVE' | 'UNFAVOURABLE';
type FollowUp = 'NONE' | 'PLAN_UPDATE' | 'MORE_GUIDANCE' | 'OTHER_WORK' | 'ASK_VDAB';

export interface Evaluation {
  readonly evaluation_kind: 'INTERIM' | 'YEARLY' | 'END_OF_TERM';
  readonly due_on: Day;
  readonly held_on: Day | null;
  readonly result: Result | null;
  readonly follow_up: FollowUp | null;
}

type Due = Pick<Evaluation, 'evaluation_kind' | 'due_on'>;

/** The enterprise keeps those of the last three years. */
const KEPT_DAYS = 1100;
const NOT_HELD = { held_on: null, result: null, follow_up: null };

/** After half a year, then every year, and at the end of a term; the next one is planned. Some are late, some overdue. */
export function evaluationsOf({ random, today }: Tell, { employment }: ToldEmployment): Evaluation[] {
  if (!isFollowed(employment)) return [];
  const last = lastDayOf(employment, today);
  const due = daysDue(employment, last).filter(({ due_on }) => due_on >= last - KEPT_DAYS);
  return due.flatMap((one): Evaluation[] => {
    const planned = { ...one, ...NOT_HELD };
    const held_on = drawHeld(random, one.due_on);
    if (held_on <= last) return [{ ...one, held_on, ...drawOutcome(random) }];
    return employment.to === null ? [planned] : [];
  });
}

function daysDue({ from, to, endReason }: ToldEmployment['employment'], last: Day): Due[] {
  const due: Due[] = [{ evaluation_kind: 'INTERIM', due_on: addMonths(from, 6) }];
  let next = addMonths(from, 12);
  for (let year = 2; next <= last; year++) {
    due.push({ evaluation_kind: 'YEARLY', due_on: next });
    next = addMonths(from, 12 * year);
  }
  if (to === null) due.push({ evaluation_kind: 'YEARLY', due_on: next });
  if (endReason === 'END_OF_TERM') due.push({ evaluation_kind: 'END_OF_TERM', due_on: last - 10 });
  return due.filter(({ due_on }) => due_on >= from);
}

function drawHeld(random: Random, due: Day): Day {
  return random.chance(0.14) ? due + random.int(1, 70) : due - random.int(0, 18);
}

function drawOutcome(random: Random): { readonly result: Result; readonly follow_up: FollowUp } {
  const result = random.weighted<Result>([
    ['FAVOURABLE', 0.62],
    ['TO_IMPROVE', 0.3],
    ['UNFAVOURABLE', 0.08],
  ]);
  return { result, follow_up: random.weighted(FOLLOW_UPS[result]) };
}

const FOLLOW_UPS: Readonly<Record<Result, readonly (readonly [FollowUp, number])[]>> = {
  FAVOURABLE: [
    ['NONE', 0.5],
    ['PLAN_UPDATE', 0.4],
    ['ASK_VDAB', 0.1],
  ],
  TO_IMPROVE: [
    ['PLAN_UPDATE', 0.5],
    ['MORE_GUIDANCE', 0.35],
    ['OTHER_WORK', 0.15],
  ],
  UNFAVOURABLE: [
    ['MORE_GUIDANCE', 0.4],
    ['OTHER_WORK', 0.3],
    ['ASK_VDAB', 0.3],
  ],
};

export function deliverEvaluations(
  { desk, row }: Tell,
  told: ToldEmployment,
  evaluations: readonly Evaluation[],
): void {
  for (const [index, evaluation] of evaluations.entries()) {
    desk.deliver('social-economy/internal-evaluations', row.holder, {
      ...row,
      source_id: desk.sourceId('EVAL', told.first + index + 1),
      employment_source_id: told.source_id,
      ...evaluation,
      changed_at: desk.changedAt(told.employment.from, evaluation.held_on),
    });
  }
}
