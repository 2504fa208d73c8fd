import type { LocalDate } from '../../../shared/local-date.ts';
import type { DevelopmentPlanRow, EmploymentRow, MoveFromInstrument } from '../entities.ts';
import { firstPlanDueOn } from './first-plan.ts';
import { returnRightOf } from './return-right.ts';

/** A date by which an enterprise has to act. */
export interface SocialEconomyDeadline {
  readonly on: LocalDate;
  readonly source: 'SOCIAL_ECONOMY';
  readonly section: string;
  readonly kind: string;
  /** KBO number of the enterprise. */
  readonly actor: string;
}

export interface SocialEconomyDeadlineRows {
  readonly employments: readonly EmploymentRow[];
  readonly developmentPlans: readonly DevelopmentPlanRow[];
  readonly moves: readonly MoveFromInstrument[];
  /** KBO numbers of the enterprises whose plans are not among the rows; null when nobody's are (the section is withheld). */
  readonly withoutPlans: readonly string[] | null;
}

/**
 * What the enterprises have to do, earliest first. The end of a right of return stands while the right is open; a first
 * plan that is overdue stays until it is made.
 */
export function deadlinesOf(rows: SocialEconomyDeadlineRows, today: LocalDate): SocialEconomyDeadline[] {
  return [
    ...rows.moves.flatMap((move) => returnRightEnds(move, today)),
    ...rows.employments.flatMap((employment) => firstPlanDue(employment, rows, today)),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

function returnRightEnds(move: MoveFromInstrument, today: LocalDate): SocialEconomyDeadline[] {
  const right = returnRightOf(move, today);
  if (right?.status !== 'OPEN') return [];
  return deadline('social-economy.moves', 'RETURN_RIGHT_ENDS', right.until, move.holder);
}

function firstPlanDue(
  employment: EmploymentRow,
  { developmentPlans, withoutPlans }: SocialEconomyDeadlineRows,
  today: LocalDate,
): SocialEconomyDeadline[] {
  // A plan that the caller does not get, or that could not be read, is no missing plan.
  if (withoutPlans === null || withoutPlans.includes(employment.holder)) return [];
  const on = firstPlanDueOn(employment, developmentPlans, today);
  return on === null ? [] : deadline('social-economy.development-plan', 'POP_DUE', on, employment.holder);
}

function deadline(section: string, kind: string, on: LocalDate, actor: string): SocialEconomyDeadline[] {
  return [{ on, source: 'SOCIAL_ECONOMY', section, kind, actor }];
}
