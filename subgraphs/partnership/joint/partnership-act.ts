import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { Seal } from '../../../shared/seal.ts';
import type { OrganisationRow } from '../entities.ts';
import type { PartnershipRow } from '../partnership-entities.ts';
import type { PartnershipChanges, PartnershipDossier, PartnershipTables } from '../partnership-tables.ts';
import type { JointInput, SharedActInput } from './joint-act.ts';

/** An act that begins something about a partnership. */
export interface PartnershipActInput extends JointInput {
  /** Opaque id of the partnership. */
  readonly partnership: string;
}

/** What an act on a partnership may look at; it is about no client, and sees none. */
export interface PartnershipFacts {
  readonly today: LocalDate;
  readonly now: Date;
  readonly caller: Caller;
  readonly partnership: PartnershipRow;
  /** The organisations in the partnership, as far as they are known. */
  readonly members: readonly OrganisationRow[];
  /** What the partnership has agreed and decided until now. */
  readonly dossier: PartnershipDossier;
  /** How the partnership keeps a national number. */
  readonly seal: Pick<Seal, 'index' | 'seal'>;
  /** The common columns of a new record of the partnership. */
  newRecord(): { id: string; partnershipId: string; changedAt: Date; version: number };
}

/** What an act comes to: rows to write, of which the first is what the receipt names, or the rule that refuses it. */
export type PartnershipOutcome = { readonly write: PartnershipChanges } | { readonly refused: Breach };

/** An act that begins something about a partnership. */
export interface PartnershipAct<Input extends PartnershipActInput> {
  readonly about: 'partnership';
  readonly on: null;
  /** The mutation field. */
  readonly name: string;
  readonly decide: (input: Input, facts: PartnershipFacts) => PartnershipOutcome;
}

/** An act on a record of a partnership: `on` names its table. */
export interface PartnershipRecordAct<Name extends keyof PartnershipTables, Input extends SharedActInput> {
  readonly about: 'partnership';
  readonly on: Name;
  /** The mutation field. */
  readonly name: string;
  readonly decide: (record: PartnershipTables[Name], input: Input, facts: PartnershipFacts) => PartnershipOutcome;
}

/** Declares an act that begins something about a partnership; the policy asks for PROMOTOR or PARTNER, relation NONE. */
export function onPartnership<Input extends PartnershipActInput>(
  act: Omit<PartnershipAct<Input>, 'on' | 'about'>,
): PartnershipAct<Input> {
  return { ...act, on: null, about: 'partnership' };
}

/** Declares an act on a record of a partnership. */
export function onPartnershipRecord<Name extends keyof PartnershipTables, Input extends SharedActInput>(
  act: Omit<PartnershipRecordAct<Name, Input>, 'about'>,
): PartnershipRecordAct<Name, Input> {
  return { ...act, about: 'partnership' };
}
