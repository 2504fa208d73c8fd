import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerEvent } from '../../../shared/words/event-text.ts';
import type { ParticipationRow } from '../participation-entities.ts';

/** What happened on the ways of a client through partnerships, oldest first; of pauses the last one. */
export function participationJourney(rows: readonly ParticipationRow[]): OwnerEvent[] {
  return rows.flatMap(eventsOf).sort((one, other) => one.on.localeCompare(other.on));
}

function eventsOf(row: ParticipationRow): OwnerEvent[] {
  return [
    ...event('PARTICIPATION_CONTACTED', row.contactedOn, row.source),
    ...event('PARTICIPATION_ENROLLED', row.enrolledOn),
    ...event('PARTICIPATION_STARTED', row.activatedOn),
    ...event('PARTICIPATION_PAUSED', row.pausedOn),
    ...event('PARTICIPATION_RESUMED', row.resumedOn),
    ...event('PARTICIPATION_EXITED', row.exitedOn, row.exitReason),
    ...event('AFTERCARE_STARTED', row.aftercareOn),
    ...event('PARTICIPATION_CLOSED', row.closedOn),
  ];
}

function event(kind: string, on: LocalDate | null, detail: string | null = null): OwnerEvent[] {
  return on === null ? [] : [{ on, source: 'PARTNERSHIP', section: 'partnership.participation', kind, detail }];
}
