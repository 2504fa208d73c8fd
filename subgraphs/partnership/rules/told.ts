import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { CaseMemberRow } from '../entities.ts';
import { isMemberOn } from './case.ts';

/**
 * What another system tells of something that ran there is taken in step by step, by the rules of the acts, each step on its own
 * day. This compares what the steps come to with what was told: TOLD_STATE at the first of these properties that differs, such
 * as an end of what is still open.
 */
export function differenceBreach<Row extends object>(
  told: Row,
  taken: Row,
  properties: readonly (keyof Row & string)[],
): Breach | null {
  const differs = properties.find((each) => told[each] !== taken[each]);
  return differs === undefined ? null : breach('TOLD_STATE', differs);
}

/** A day that a state needs: TOLD_STATE where it is not told, TOLD_AHEAD after today. */
export function dayBreach(day: LocalDate | null, field: string, today: LocalDate): Breach | null {
  if (day === null) return breach('TOLD_STATE', field);
  return day > today ? breach('TOLD_AHEAD', field) : null;
}

/** Whether an organisation was in a case of the client on a day, by the memberships that are known; as it can be told later. */
export function wasInCase(members: readonly CaseMemberRow[], organisation: string | null, day: LocalDate): boolean {
  return members.some((each) => each.organisation === organisation && isMemberOn(each, day));
}
