import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { DevelopmentPlanRow, EmploymentRow, MoveFromInstrument } from '../entities.ts';
import { type FollowUpRows, followUpDeadlines } from './follow-up-journey.ts';
import { plansDueOn } from './plan-due.ts';
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
  readonly followUp: FollowUpRows;
  /** KBO numbers of the enterprises whose plans are not among the rows; null when nobody's are (the section is withheld). */
  readonly withoutPlans: readonly string[] | null;
}

/**
 * What the enterprises have to do, earliest first. The end of a right of return stands while the right is open or offered; a first
 * plan that is overdue stays until it is made.
 */
export function deadlinesOf(
  rows: SocialEconomyDeadlineRows,
  today: LocalDate,
  values: PolicyValues,
): SocialEconomyDeadline[] {
  return [
    ...rows.moves.flatMap((move) => returnRightEnds(move, today, values)),
    ...rows.employments.flatMap((employment) => plansDue(employment, rows, today, values)),
    ...followUpDeadlines(rows.followUp, today, values),
  ].sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

function returnRightEnds(move: MoveFromInstrument, today: LocalDate, values: PolicyValues): SocialEconomyDeadline[] {
  const right = returnRightOf(move, today, values);
  if (right === null || right.until === null || !['OPEN', 'OFFERED'].includes(right.status)) return [];
  return deadline('social-economy.moves', 'RETURN_RIGHT_ENDS', right.until, move.holder);
}

function plansDue(
  employment: EmploymentRow,
  { developmentPlans, withoutPlans, followUp }: SocialEconomyDeadlineRows,
  today: LocalDate,
  values: PolicyValues,
): SocialEconomyDeadline[] {
  // A plan that the caller does not get, or that could not be read, is no missing plan.
  if (withoutPlans === null || withoutPlans.includes(employment.holder)) return [];
  return plansDueOn(employment, developmentPlans, followUp.internships, today, values).flatMap((on) =>
    deadline('social-economy.development-plan', 'POP_DUE', on, employment.holder),
  );
}

function deadline(section: string, kind: string, on: LocalDate, actor: string): SocialEconomyDeadline[] {
  return [{ on, source: 'SOCIAL_ECONOMY', section, kind, actor }];
}
