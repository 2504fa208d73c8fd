import type { Owner, Purpose, Role } from '../../shared/caller.ts';
import type { Relation } from '../../shared/grant.ts';

/** How a field of an act is asked. */
export type FieldKind =
  | ('text' | 'number' | 'euro' | 'yesNo' | 'date' | 'code' | 'section')
  | ('organisation' | 'municipality' | 'nationalNumber' | 'id' | 'group')
  /** Not asked: it has one value. */
  | 'fixed';

/** One field that the form of an act asks for. */
export interface ActField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Name of the code list of a code. */
  readonly list?: string;
  /** A list of them. */
  readonly many?: true;
  /** What the schema takes where it is left out. */
  readonly preset?: boolean | string | number;
  /** Most characters. */
  readonly longest?: number;
  readonly least?: number;
  readonly most?: number;
  /** The only numbers there are: months. */
  readonly oneOf?: readonly number[];
  /** Fields of a group. */
  readonly fields?: readonly ActField[];
}

/** What a form fills in by itself: the client, the client's file at the caller's organisation, a record with its version. */
export type Given = 'client' | 'file' | 'record';

/** What a form is made of, from the schema. */
export interface ActShape {
  /** SHA-256 of the text of its mutation. */
  readonly id: string;
  /** Name of the type of its input. */
  readonly input: string;
  readonly takes: readonly Given[];
  /** It puts something right: what is left out stays, what is emptied is cleared. */
  readonly corrects?: true;
  readonly fields: readonly ActField[];
}

export type OwnerActs<Name extends string = string> = Readonly<Record<Name, ActShape>>;

/** Who may do an act: '*' where the relation, or the standing in it, is not asked for. */
export interface Permit {
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly relations: readonly (Relation | '*')[];
  readonly standings: readonly string[];
}

/** An act as it is offered. */
export interface Offer {
  readonly owner: Owner;
  /** The table that it is on; 'client', 'file' or 'person' where it begins something. */
  readonly on: string;
  readonly takes: readonly Given[];
  readonly permits: readonly Permit[];
}

/** A record of the graph that an act changes. What the page asked of it is what its form is prefilled with. */
export interface ActRecord {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
}
