import type { Day } from './calendar.ts';

/** What exists only because organisations work together: the case they share, and what the client agreed to. */
export interface CaseFile {
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly lead: string;
  readonly members: readonly CaseMember[];
}

export interface CaseMember {
  readonly organisation: string;
  readonly staffMember: string | null;
  readonly responsibility: 'INCOME_AND_PROJECT' | 'MEDIATION' | 'EMPLOYMENT' | 'TRANSITION' | 'SUPPORT';
  readonly since: Day;
  readonly until: Day | null;
}

export interface SharingDecision {
  readonly section: SharedSection;
  readonly recipient: string;
  readonly status: 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'UNKNOWN';
  readonly decidedOn: Day;
}

export type SharedSection =
  | 'welfare.needs'
  | 'welfare.integration-project'
  | 'partnership.identity'
  | 'pes.assessment'
  | 'social-economy.development-plan';
