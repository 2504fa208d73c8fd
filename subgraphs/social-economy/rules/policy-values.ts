import type { LocalDate } from '../../../shared/local-date.ts';

/** A figure that policy sets, from the day it holds until the next one in its table. */
export interface PolicyValue {
  readonly from: LocalDate;
  readonly value: number;
  readonly source: string;
}

/** Months of the right of return (terugvalpositie, INV-22). */
export const RETURN_RIGHT_MONTHS: readonly PolicyValue[] = [
  {
    // The answer names no date of entry: taken from the start of collectief maatwerk, of which the right is a part.
    from: '2019-01-01',
    value: 18,
    source: 'Antwoord van de Vlaamse minister op de vraag over doorstroom uit de sociale economie, punt 5',
  },
];

/** Months after hiring within which the first personal development plan (POP) is made. */
export const FIRST_PLAN_MONTHS: readonly PolicyValue[] = [
  {
    // From the start of lokale diensteneconomie, the oldest of the instruments that it is asked for.
    from: '2015-04-01',
    value: 1,
    source: 'Afspraak in de sector: een POP binnen een maand na aanwerving; een rechtsgrond is nog niet gevonden',
  },
];

/** The value that holds on a day; null before the first. `table` oldest first. */
export function policyValueOn(table: readonly PolicyValue[], day: LocalDate): number | null {
  return table.findLast(({ from }) => from <= day)?.value ?? null;
}
