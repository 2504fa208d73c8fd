import type { Purpose, Role, Source } from '../../../shared/caller.ts';
import type { Decision } from '../../documents/decisions.ts';

/** What the reader looks for among the decisions; empty or null for everything. */
export interface Sought {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly role: Role | null;
  readonly purpose: Purpose | null;
}

export const EVERYTHING: Sought = { text: '', sources: [], role: null, purpose: null };

/** A decision with all of its words as the reader sees them, to be searched. */
export interface WordedDecision {
  readonly decision: Decision;
  readonly words: string;
}

/** The decisions that apply to the role and the purpose and in which every word that was typed stands, capitals and accents aside. */
export function soughtDecisions(all: readonly WordedDecision[], { text, sources, role, purpose }: Sought): Decision[] {
  const typed = plain(text).split(/\s+/).filter(Boolean);
  return all
    .filter(
      ({ decision, words }) =>
        (sources.length === 0 || sources.includes(decision.source)) &&
        (role === null || decision.roles.includes(role)) &&
        (purpose === null || decision.purposes.includes(purpose)) &&
        typed.every((word) => plain(words).includes(word)),
    )
    .map(({ decision }) => decision);
}

/** A text without capitals and accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
