import type { EntitySchema } from 'typeorm';
import type { LocalDate } from '../local-date.ts';
import type { PolicyValues } from '../policy-values.ts';
import type { RegisterRow } from './register.ts';
import type { Breach, RuleBook } from './rule-book.ts';

/**
 * Everything that an owner has on record about one client, of every holder it can see, as the rules read it. A rule may
 * only look at tables that it lists in `reads`, at the birth date, and at the registers.
 */
export type Dossier<Rows, Registers = Record<never, RegisterRow>> = {
  readonly [Name in keyof Rows]: readonly Rows[Name][];
} & {
  /** What the national number says; null where it says nothing. */
  readonly birthDate: LocalDate | null;
  /** Registers of the holder of the row that is judged: not about any client. */
  readonly registers: { readonly [Name in keyof Registers]: readonly Registers[Name][] };
};

/** One table of records, with what has to hold for each of its rows whatever wrote it: an act or an import. */
export interface OwnerTable<Rows, Registers, Name extends keyof Rows> {
  /** Name of its kind of extract; part of the id of every record, so it may never change. */
  readonly kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: an EntitySchema is invariant in its row
  readonly entity: EntitySchema<any>;
  /** The section that its rows are disclosed in; a function where that depends on the row. */
  readonly section: string | ((row: Rows[Name]) => string);
  /** The other tables that `invariant` looks at. */
  readonly reads?: readonly (keyof Rows & string)[];
  /** It looks at rows of other holders too, wherever their database is. */
  readonly acrossHolders?: boolean;
  /**
   * What is wrong with a row, given all there is (itself included); null when nothing is. It does not depend on today:
   * what was right when it was written stays right. It is asked again when a row of a table in `reads` changes.
   */
  readonly invariant?: (row: Rows[Name], dossier: Dossier<Rows, Registers>, values: PolicyValues) => Breach | null;
  /**
   * What keeps a new row out, by what the registers say at that moment: a recognition, a mandate, a competence. Asked once, when
   * the row is first written: a register that is corrected afterwards makes no record of a person wrong.
   */
  readonly admission?: (row: Rows[Name], dossier: Dossier<Rows, Registers>, values: PolicyValues) => Breach | null;
}

export type OwnerTables<Rows, Registers = Record<never, RegisterRow>> = {
  readonly [Name in keyof Rows]: OwnerTable<Rows, Registers, Name>;
};

/** What an owner's records are made of and what has to hold for them; one object per owner, in its `owner-rules.ts`. */
export interface OwnerRules<Rows, Registers = Record<never, RegisterRow>> {
  readonly tables: OwnerTables<Rows, Registers>;
  readonly registers: {
    // biome-ignore lint/suspicious/noExplicitAny: an EntitySchema is invariant in its row
    readonly [Name in keyof Registers]: { readonly kind: string; readonly entity: EntitySchema<any> };
  };
  readonly ruleBook: RuleBook;
  readonly values: PolicyValues;
}
