import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { SavedFilterRow } from '../saved-filter-entities.ts';
import type { JointInput, SharedActInput } from './joint-act.ts';

/** What an act on what a staff member keeps for themselves may look at: it is about no client and no partnership. */
export interface ViewerFacts {
  readonly today: LocalDate;
  readonly now: Date;
  readonly caller: Caller;
  /** The filters that they have. */
  readonly filters: readonly SavedFilterRow[];
}

/** What an act comes to: the row to write, or the rule that refuses it. */
export type ViewerOutcome =
  | { readonly write: { readonly filters: readonly SavedFilterRow[] } }
  | { readonly refused: Breach };

/** An act that begins something of the staff member's own. */
export interface ViewerAct<Input extends JointInput> {
  readonly about: 'viewer';
  readonly on: null;
  /** The mutation field. */
  readonly name: string;
  readonly decide: (input: Input, facts: ViewerFacts) => ViewerOutcome;
}

/** An act on a filter of the staff member's own. */
export interface OwnFilterAct<Input extends SharedActInput> {
  readonly about: 'viewer';
  readonly on: 'filters';
  /** The mutation field. */
  readonly name: string;
  readonly decide: (filter: SavedFilterRow, input: Input, facts: ViewerFacts) => ViewerOutcome;
}

/** Declares an act that begins something of the staff member's own; the policy asks for relation NONE. */
export function onViewer<Input extends JointInput>(act: Omit<ViewerAct<Input>, 'on' | 'about'>): ViewerAct<Input> {
  return { ...act, on: null, about: 'viewer' };
}

/** Declares an act on a filter; the policy asks for OWNER, which nobody is of another's. */
export function onOwnFilter<Input extends SharedActInput>(
  act: Omit<OwnFilterAct<Input>, 'on' | 'about'>,
): OwnFilterAct<Input> {
  return { ...act, on: 'filters', about: 'viewer' };
}
