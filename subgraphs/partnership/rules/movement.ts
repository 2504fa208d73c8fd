import type { Source } from '../../../shared/caller.ts';
import { daysBetween, type LocalDate } from '../../../shared/local-date.ts';

/** Days without an event after which a file does not move. Source: acceptance A5, "files without movement for 60 days". */
export const STALE_DAYS = 60;

/** Day of the latest event until today; null where none is told. What is planned for a later day is no movement yet. */
export function lastMovementOf(events: readonly { readonly on: LocalDate }[], today: LocalDate): LocalDate | null {
  const days = events.map(({ on }) => on).filter((on) => on <= today);
  return days.reduce<LocalDate | null>((last, on) => (last === null || on > last ? on : last), null);
}

/**
 * Whether nothing happened for 60 days: from the 60th day after the last event on. Null where no event is told, or where an
 * owner could not be reached: what it holds may have moved.
 */
export function isStale(lastMovement: LocalDate | null, missing: readonly Source[], today: LocalDate): boolean | null {
  if (lastMovement === null || missing.length > 0) return null;
  return daysBetween(lastMovement, today) >= STALE_DAYS;
}

/** An owner that disclosed something, and when it last changed. */
export interface SourceChange {
  readonly source: Source;
  readonly asOf: Date | null;
  /** Null where the caller never recorded a visit. */
  readonly changedSinceVisit: boolean | null;
}

/** Which owners changed after a visit; a change at its very moment is taken for seen. */
export function changesSince(
  sources: readonly { readonly source: Source; readonly asOf: Date | null }[],
  visitedAt: Date | null,
): SourceChange[] {
  return sources.map(({ source, asOf }) => {
    const changedSinceVisit = visitedAt === null ? null : asOf !== null && asOf > visitedAt;
    return { source, asOf, changedSinceVisit };
  });
}
