import type { LocalDate } from '../../../shared/local-date.ts';

interface Told {
  readonly on: LocalDate;
  readonly kind: string;
}

/** Events or deadlines of several rules together, by day and then by kind. */
export function inOrder<Each extends Told>(told: readonly Each[]): Each[] {
  return told.toSorted((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind));
}
