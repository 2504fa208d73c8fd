import type { LocalDate } from '../../../shared/local-date.ts';
import type { DevelopmentPlanRow, EmploymentRow, MoveRow } from '../entities.ts';

/** Something that happened, as an enterprise tells it: codes and dates only, never free text. */
export interface SocialEconomyEvent {
  readonly on: LocalDate;
  readonly source: 'SOCIAL_ECONOMY';
  readonly section: string;
  readonly kind: string;
  readonly detail: string | null;
}

export interface SocialEconomyJourneyRows {
  readonly employments: readonly EmploymentRow[];
  readonly developmentPlans: readonly DevelopmentPlanRow[];
  readonly moves: readonly MoveRow[];
}

/** What happened up to and including `today`, oldest first, from the rows of the sections that are disclosed. */
export function journeyOf(rows: SocialEconomyJourneyRows, today: LocalDate): SocialEconomyEvent[] {
  return [
    ...rows.employments.flatMap(employmentEvents),
    ...rows.developmentPlans.flatMap(({ updatedOn }) =>
      event('social-economy.development-plan', 'POP_UPDATED', updatedOn, null),
    ),
    ...rows.moves.flatMap(moveEvents),
  ]
    .filter((each) => each.on <= today)
    .sort((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}

function event(section: string, kind: string, on: LocalDate | null, detail: string | null): SocialEconomyEvent[] {
  return on === null ? [] : [{ on, source: 'SOCIAL_ECONOMY', section, kind, detail }];
}

// Not why it ended: illness is one of the reasons.
function employmentEvents(row: EmploymentRow): SocialEconomyEvent[] {
  return [
    ...event('social-economy.employment', 'EMPLOYMENT_STARTED', row.from, row.instrument),
    ...event('social-economy.employment', 'EMPLOYMENT_ENDED', row.to, row.instrument),
  ];
}

function moveEvents(row: MoveRow): SocialEconomyEvent[] {
  return [
    ...event('social-economy.moves', 'MOVED_TO_REGULAR_WORK', row.movedOn, row.destination),
    ...event('social-economy.moves', 'RETURNED', row.returnedOn, null),
  ];
}
