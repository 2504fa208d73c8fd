import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { SavedFilterRow } from '../saved-filter-entities.ts';
import { hasPersonNumber } from './case-text.ts';

/** The most that one staff member keeps. Source: DESIGN, a list that still fits on a screen. */
export const MOST_FILTERS = 20;

const LONGEST_NAME = 60;

/** What a staff member wants to see of the list of today. */
export interface WantedFilter {
  readonly name: string;
  readonly onlyMine: boolean;
  readonly attention: readonly string[];
  readonly urgency: readonly string[];
}

type Content = Pick<SavedFilterRow, 'name' | 'onlyMine' | 'attention' | 'urgency'>;

/**
 * A filter as it is kept, or why not: with a name of 1 to 60 characters that holds no national number and that no other filter of
 * this staff member has, capitals aside; at most 20. `others` are those beside the one that is written. Source: acceptance A5.
 */
export function filterContent(wanted: WantedFilter, others: readonly Pick<SavedFilterRow, 'name'>[]): Content | Breach {
  const name = wanted.name.trim();
  if (name === '' || name.length > LONGEST_NAME || hasPersonNumber(name)) return breach('FILTER_NAME', 'name');
  if (others.length >= MOST_FILTERS) return breach('FILTER_MANY', 'name');
  const taken = others.some((other) => other.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  if (taken) return breach('FILTER_NAME_TAKEN', 'name');
  const { onlyMine, attention, urgency } = wanted;
  return { name, onlyMine, attention: lines(attention), urgency: lines(urgency) };
}

function lines(codes: readonly string[]): string {
  return [...new Set(codes)].sort().join('\n');
}
