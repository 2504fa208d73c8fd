import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { OrganisationKind } from '../../../shared/caller.ts';
import type { ResponsibilityAct } from '../generated/resolver-types.ts';

/** Every member of a kind, or one member by its KBO number. */
export type Party = { readonly kind: OrganisationKind } | { readonly organisation: string };

/** Who does what for one kind of act. */
export interface ResponsibilityRow {
  readonly act: ResponsibilityAct;
  readonly leads: Party;
  readonly does: readonly Party[];
  readonly consulted: readonly Party[];
  readonly informed: readonly Party[];
}

/** A party as it is given: exactly one of the two is right. */
export interface GivenParty {
  readonly kind?: OrganisationKind | null | undefined;
  readonly organisation?: string | null | undefined;
}

/** A row of the matrix as it is given. */
export interface GivenRow {
  readonly act: ResponsibilityAct;
  readonly leads: GivenParty;
  readonly does: readonly GivenParty[];
  readonly consulted?: readonly GivenParty[] | null | undefined;
  readonly informed?: readonly GivenParty[] | null | undefined;
}

/** A member, as far as the matrix needs it. */
export interface Member {
  readonly kboNumber: string;
  readonly kind: OrganisationKind;
}

/**
 * What is wrong with a responsibility matrix; null when nothing is. Each kind of act stands in it once, with somebody who does
 * it; whoever it names is a member, or a kind that has a member (domain 3.6: afgebakende rollen, heldere afspraken).
 */
export function matrixBreach(rows: readonly GivenRow[], members: readonly Member[]): Breach | null {
  if (rows.length === 0 || new Set(rows.map(({ act }) => act)).size !== rows.length) {
    return breach('AGREEMENT_ACT_ONCE', 'matrix');
  }
  if (rows.some(({ does }) => does.length === 0)) return breach('AGREEMENT_NOBODY_DOES', 'matrix');
  const parties = rows.flatMap((row) => [row.leads, ...row.does, ...(row.consulted ?? []), ...(row.informed ?? [])]);
  if (parties.some(({ kind, organisation }) => (kind == null) === (organisation == null))) {
    return breach('AGREEMENT_KIND_OR_ONE', 'matrix');
  }
  return parties.every((party) => isThere(party, members)) ? null : breach('AGREEMENT_NOT_A_MEMBER', 'matrix');
}

function isThere({ kind, organisation }: GivenParty, members: readonly Member[]): boolean {
  return members.some((member) => member.kind === kind || member.kboNumber === organisation);
}

/** The matrix as it is kept, of rows without a breach. */
export function keptMatrix(rows: readonly GivenRow[]): ResponsibilityRow[] {
  return rows.map(({ act, leads, does, consulted, informed }) => {
    const all = (parties: GivenRow['consulted']) => (parties ?? []).map(kept);
    return { act, leads: kept(leads), does: all(does), consulted: all(consulted), informed: all(informed) };
  });
}

function kept({ kind, organisation }: GivenParty): Party {
  return kind == null ? { organisation: organisation ?? '' } : { kind };
}
