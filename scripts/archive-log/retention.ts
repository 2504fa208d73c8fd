import type { Owner } from '../../shared/caller.ts';
import { addMonths, type LocalDate } from '../../shared/local-date.ts';
import { loadPolicyValues } from '../../shared/policy-values.ts';

const TABLES: Readonly<Record<Owner, URL>> = {
  partnership: new URL('../../subgraphs/partnership/reference/policy-values.csv', import.meta.url),
  pes: new URL('../../subgraphs/pes/reference/policy-values.csv', import.meta.url),
  welfare: new URL('../../subgraphs/welfare/reference/policy-values.csv', import.meta.url),
  'social-economy': new URL('../../subgraphs/social-economy/reference/policy-values.csv', import.meta.url),
};

/** Whole years that an owner keeps the lines of its disclosure log at hand: its policy value `log-retention-years`. Throws RangeError. */
export function retentionYears(owner: Owner, day: LocalDate): number {
  return loadPolicyValues(TABLES[owner]).on('log-retention-years', day);
}

/** The first day whose lines stay in the log: what was logged before it may go to an archive. */
export function keptFrom(years: number, day: LocalDate): LocalDate {
  return addMonths(day, -12 * years);
}
