import type { ClientFileRow } from '../client-file.ts';
import type { RecordRow } from '../columns.ts';
import type { LocalDate } from '../local-date.ts';
import type { PolicyValues } from '../policy-values.ts';
import type { Dossier } from './dossier.ts';
import type { RegisterRow } from './register.ts';
import type { Breach } from './rule-book.ts';

/** What every act's input has beside its own fields. */
export interface ActInput {
  /** Made by the client of the API for this one act: the same key again gives the same answer and changes nothing. */
  readonly idempotencyKey: string;
}

/** An act on a record that is there. */
export interface RecordActInput extends ActInput {
  readonly id: string;
  /** The version that the person saw; another one is a conflict. */
  readonly expectedVersion: number;
}

/** An act that begins something in a client's file. */
export interface FileActInput extends ActInput {
  /** Id of the client's file at the holder (`ClientFile.id`). */
  readonly file: string;
}

/** What an act may look at. Everything an act decides follows from this and from its input. */
export interface ActFacts<Rows, Registers = Record<never, RegisterRow>> {
  readonly today: LocalDate;
  readonly dossier: Dossier<Rows, Registers>;
  readonly values: PolicyValues;
  /** The file at the holder that acts. */
  readonly file: ClientFileRow;
  /** The common columns of a new record of the client at the holder that acts. */
  newRecord(table: keyof Rows & string): RecordRow;
}

/** Whole rows to insert, or to write over the stored ones of the same id; the first row is what the receipt names. */
export type Changes<Rows> = { readonly [Name in keyof Rows]?: readonly Rows[Name][] };

/** What an act comes to: rows to write, or the rule that refuses it. */
export type ActOutcome<Rows> = { readonly write: Changes<Rows> } | { readonly refused: Breach };

/** An act on a record that is there: `on` names its table. */
export interface RecordAct<Rows, Registers, Name extends keyof Rows & string, Input extends RecordActInput> {
  readonly name: string;
  readonly on: Name;
  /** Acts on the same record that have to be another person's: who did one of them does not do this one. */
  readonly notBy?: readonly string[];
  readonly decide: (record: Rows[Name], input: Input, facts: ActFacts<Rows, Registers>) => ActOutcome<Rows>;
}

/** An act that begins something. */
export interface FileAct<Rows, Registers, Input extends FileActInput> {
  readonly name: string;
  readonly on: 'file';
  /**
   * The section that a refusal of it stands in, for one that only tells itself to who gets that section; else the section of
   * the files.
   */
  readonly section?: string;
  readonly decide: (input: Input, facts: ActFacts<Rows, Registers>) => ActOutcome<Rows>;
}

// biome-ignore lint/suspicious/noExplicitAny: acts of different records and inputs stand in one list
export type Act<Rows = any, Registers = any> = RecordAct<Rows, Registers, any, any> | FileAct<Rows, Registers, any>;

/** Whether an act begins something, and so is about no record yet. */
// biome-ignore lint/suspicious/noExplicitAny: acts of different records and inputs stand in one list
export function isFileAct(act: Act): act is FileAct<any, any, any> {
  return act.on === 'file';
}

/** The ways to declare an owner's acts, with the owner's row types filled in once. */
export function actsOf<Rows extends { [Name in keyof Rows]: RecordRow }, Registers = Record<never, RegisterRow>>() {
  return {
    /** An act on a record: `decide` gets the stored row, of the version that the person saw. */
    onRecord: <Name extends keyof Rows & string, Input extends RecordActInput>(
      act: RecordAct<Rows, Registers, Name, Input>,
    ): RecordAct<Rows, Registers, Name, Input> => act,
    /** An act that begins something in a client's file. */
    onFile: <Input extends FileActInput>(
      act: Omit<FileAct<Rows, Registers, Input>, 'on'>,
    ): FileAct<Rows, Registers, Input> => ({ ...act, on: 'file' }),
  };
}

/** For the end of an act: the rule that refuses it. */
export function refused<Rows>(breach: Breach): ActOutcome<Rows> {
  return { refused: breach };
}
