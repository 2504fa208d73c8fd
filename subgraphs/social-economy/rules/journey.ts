import { addDays, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { DevelopmentPlanRow, EmploymentRow, MoveFromInstrument } from '../entities.ts';
import { type FollowUpRows, followUpEvents } from './follow-up-journey.ts';
import { returnRightOf } from './return-right.ts';

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
  readonly moves: readonly MoveFromInstrument[];
  readonly followUp: FollowUpRows;
}

/** What happened up to and including `today`, oldest first, from the rows of the sections that are disclosed. */
export function journeyOf(
  rows: SocialEconomyJourneyRows,
  today: LocalDate,
  values: PolicyValues,
): SocialEconomyEvent[] {
  return [
    ...rows.employments.flatMap(employmentEvents),
    ...rows.developmentPlans.flatMap(({ updatedOn }) =>
      event('social-economy.development-plan', 'POP_UPDATED', updatedOn, null),
    ),
    ...rows.moves.flatMap((move) => moveEvents(move, today, values)),
    ...followUpEvents(rows.followUp),
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

// Not why the new job failed: that is for the enterprise, VDAB and the client.
function moveEvents(row: MoveFromInstrument, today: LocalDate, values: PolicyValues): SocialEconomyEvent[] {
  const right = returnRightOf(row, today, values);
  const until = right?.status === 'LAPSED' ? right.until : null;
  return [
    ...event('social-economy.moves', 'MOVED_TO_REGULAR_WORK', row.movedOn, row.destination),
    ...event('social-economy.moves', 'MOVE_FAILED', row.failedOn, null),
    ...event('social-economy.moves', 'RETURN_OFFERED', row.returnOfferedOn, null),
    ...event('social-economy.moves', 'RETURN_RIGHT_LAPSED', until === null ? null : addDays(until, 1), null),
    ...event('social-economy.moves', 'RETURNED', row.returnedOn, null),
  ];
}
