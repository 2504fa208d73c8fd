import type { Day } from '../../calendar.ts';
import type { Employment } from '../../life.ts';
import { lastDayOf, type Tell, type ToldEmployment } from './told.ts';

type Status = 'OPEN' | 'REACHED' | 'DROPPED';

/** What became of a goal. */
export interface GoalState {
  readonly status: Status;
  readonly decided_on: Day | null;
}

/** The day on which a plan was replaced by the next one of the employment; null for the last. */
export function replacedOn(plans: Employment['plans'], index: number): Day | null {
  const own = plans[index]?.updatedOn ?? 0;
  const later = plans.map(({ updatedOn }) => updatedOn).filter((day) => day > own);
  return later.length === 0 ? null : Math.min(...later);
}

/** The goals of each plan one by one; `told` says what became of them where a story does. */
export function deliverGoals(tell: Tell, employment: ToldEmployment, story: readonly (readonly GoalState[])[]): void {
  const { desk, row } = tell;
  const { plans } = employment.employment;
  for (const [index, { updatedOn, goals }] of plans.entries()) {
    const plan = employment.first + index + 1;
    for (const [number, goal] of goals.entries()) {
      const state = story[index]?.[number] ?? drawState(tell, employment, index);
      desk.deliver('social-economy/plan-goals', row.holder, {
        ...row,
        source_id: desk.sourceId('DOEL', plan * 100 + number + 1),
        plan_source_id: desk.sourceId('POP', plan),
        goal,
        ...state,
        changed_at: desk.changedAt(updatedOn, state.decided_on),
      });
    }
  }
}

// Of an earlier plan most is reached or dropped by the day of the next one; of the last one most is open.
function drawState({ random, today }: Tell, { employment }: ToldEmployment, index: number): GoalState {
  const plan = employment.plans[index];
  const replaced = replacedOn(employment.plans, index);
  const last = replaced ?? lastDayOf(employment, today);
  const from = plan?.updatedOn ?? last;
  const [reached, dropped] = replaced === null ? [0.25, 0.05] : [0.6, 0.2];
  const draw = random.next();
  if (draw > reached + dropped || last - from < 14) return { status: 'OPEN', decided_on: null };
  return { status: draw <= reached ? 'REACHED' : 'DROPPED', decided_on: random.int(from + 14, last) };
}
