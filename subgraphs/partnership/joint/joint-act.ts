import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { GrantFacts } from '../../../shared/grant.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { OrganisationRow } from '../entities.ts';
import type { OtherFile } from '../rules/identity-merge.ts';
import type { SharedPartnership } from '../rules/referral-answer-days.ts';
import type { JointChanges, JointDossier, JointTables } from '../tables.ts';
import type { PartnershipAct, PartnershipRecordAct } from './partnership-act.ts';
import type { OwnFilterAct, ViewerAct } from './viewer-act.ts';

/** What every act's input has beside its own fields. */
export interface JointInput {
  /** Made by the client of the API for this one act: the same key again gives the same answer and changes nothing. */
  readonly idempotencyKey: string;
}

/** An act that begins something about a client. */
export interface ClientActInput extends JointInput {
  /** Opaque id of the client. */
  readonly client: string;
}

/** An act on a record that is there. */
export interface SharedActInput extends JointInput {
  readonly id: string;
  /** The version that the person saw; another one is a conflict. */
  readonly expectedVersion: number;
}

/** What an act may look at. Everything an act decides follows from this and from its input. */
export interface JointFacts {
  readonly today: LocalDate;
  readonly now: Date;
  readonly caller: Caller;
  /** Why the caller may see the client, and what stands between them. */
  readonly client: GrantFacts;
  /** Whether somebody without a relation may find the client; false for an id that leads to nobody and for a shielded person. */
  readonly isFindable: boolean;
  /** Everything that the partnership has on record about the client. */
  readonly dossier: JointDossier;
  /** The organisations that `organisations` of the act named, as far as the partnership knows them. */
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  /** The members (KBO) of the partnerships that `partnerships` of the act named, as far as there are such. */
  readonly partnerships: ReadonlyMap<string, readonly string[]>;
  /** The partnerships of which the caller's organisation and the one that `agreesWith` of the act named are both members. */
  readonly shared: readonly SharedPartnership[];
  /** The other file that `other` of the act named; null where it leads to nobody, or to one that was merged. */
  readonly other: OtherFile | null;
  /** The common columns of a new record of the client that the caller's organisation, or the client, keeps. */
  newRecord(): RecordRow;
}

/** What an act comes to: rows to write, of which the first is what the receipt names, or the rule that refuses it. */
export type JointOutcome = { readonly write: JointChanges; readonly move?: FileMove } | { readonly refused: Breach };

/** That the rows of one file go into another, or back. */
export interface FileMove {
  readonly kind: 'MERGE' | 'SPLIT';
  readonly mergeId: string;
  /** The client id whose file goes into the other one. */
  readonly from: string;
  readonly to: string;
}

interface Common<Input> {
  /** The mutation field. */
  readonly name: string;
  /** KBO numbers of the organisations that the act has to know of. */
  readonly organisations?: (input: Input, dossier: JointDossier) => readonly string[];
  /** Ids of the partnerships that the act has to know of. */
  readonly partnerships?: (input: Input, dossier: JointDossier) => readonly string[];
  /** KBO number of the organisation whose agreements with the caller's the act has to know of. */
  readonly agreesWith?: (input: Input, dossier: JointDossier) => string | null;
  /** The national number by which the act looks somebody up. That is a search and is logged as one. */
  readonly searches?: (input: Input) => string;
  /** The other file that the act is about too: by a national number, or by its opaque id. */
  readonly other?: (
    input: Input,
    dossier: JointDossier,
  ) => { readonly number: string } | { readonly client: string } | null;
}

/** An act that begins something about a client. */
export interface ClientAct<Input extends ClientActInput> extends Common<Input> {
  readonly on: 'client';
  readonly decide: (input: Input, facts: JointFacts) => JointOutcome;
}

/** An act on a record: `on` names its table. */
export interface SharedAct<Name extends keyof JointTables & string, Input extends SharedActInput>
  extends Common<Input> {
  readonly on: Name;
  readonly decide: (record: JointTables[Name], input: Input, facts: JointFacts) => JointOutcome;
}

// biome-ignore lint/suspicious/noExplicitAny: acts of different records and inputs stand in one list
export type ActOnClient = ClientAct<any> | SharedAct<any, any>;

// biome-ignore lint/suspicious/noExplicitAny: as above
export type ActOnPartnership = PartnershipAct<any> | PartnershipRecordAct<any, any>;

// biome-ignore lint/suspicious/noExplicitAny: as above
export type ActOnViewer = ViewerAct<any> | OwnFilterAct<any>;

/** Every act of the partnership: about a client, about a partnership, or about what a staff member keeps for themselves. */
export type JointAct = ActOnClient | ActOnPartnership | ActOnViewer;

/** Declares an act that begins something about a client. */
export function onClient<Input extends ClientActInput>(act: Omit<ClientAct<Input>, 'on'>): ClientAct<Input> {
  return { ...act, on: 'client' };
}

/** Declares an act on a record of a client. */
export function onShared<Name extends keyof JointTables & string, Input extends SharedActInput>(
  act: SharedAct<Name, Input>,
): SharedAct<Name, Input> {
  return act;
}

/** Whether an act begins something, and so is about no record yet. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export function isOnClient(act: ActOnClient): act is ClientAct<any> {
  return act.on === 'client';
}
