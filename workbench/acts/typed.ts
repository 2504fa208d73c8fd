import type { ActField } from './act.ts';

/** What is typed in one field: a text, several texts, or the lines of a repeated group. Numbers and days are texts until they are sent. */
export type Typed = string | readonly string[] | readonly TypedFields[];
/** What is typed in a form, by the name of the field. */
export interface TypedFields {
  readonly [name: string]: Typed;
}

/** A form in which nothing was typed: what the schema takes where a field is left out stands in it. */
export function nothingTyped(fields: readonly ActField[]): TypedFields {
  return Object.fromEntries(fields.map((field) => [field.name, emptyOf(field)]));
}

function emptyOf({ many, kind, fields = [], required, preset }: ActField): Typed {
  // A list that is asked for begins with one line, one that may be left out with none.
  if (kind === 'group') return !many || required ? [nothingTyped(fields)] : [];
  if (many) return [];
  return preset === undefined ? '' : String(preset);
}

/** The one text of a field that is no list. */
export function textOf(typed: Typed | undefined): string {
  return typeof typed === 'string' ? typed : '';
}

/** The texts of a list. */
export function textsOf(typed: Typed | undefined): readonly string[] {
  return typeof typed === 'object' ? typed.filter((one): one is string => typeof one === 'string') : [];
}

/** The lines of a repeated group. */
export function groupsOf(typed: Typed | undefined): readonly TypedFields[] {
  return typeof typed === 'object' ? typed.filter((one): one is TypedFields => typeof one === 'object') : [];
}
