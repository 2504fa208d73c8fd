import type { Language } from '../caller.ts';
import type { LocalDate } from '../local-date.ts';

/** A text in the languages of the product. */
export type Words = Readonly<Record<Language, string>>;

/** One code of a list: its label, and the period in which it is (or was) given out. */
export interface CodeText extends Words {
  /** First day on which the code may be given; left out where it always could. */
  readonly validFrom?: LocalDate;
  /** Last day on which the code may be given, inclusive; left out while it may. */
  readonly validTo?: LocalDate;
  /** Where the code comes from, when that is not plain from the list. */
  readonly source?: string;
}

/** A code list: every value of one enum of the schema, with its labels. */
export type CodeList<Code extends string = string> = Readonly<Record<Code, CodeText>>;

/** The code lists of an owner by the name of their enum in the schema. */
export type CodeLists = Readonly<Record<string, CodeList>>;

/** `Code` in the schema. */
export interface LabelledCode {
  readonly code: string;
  readonly label: string;
  readonly dutch: string;
  readonly english: string;
  readonly french: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly source: string | null;
}

/** Label of a code in a language; the code itself where the list does not know it. */
export function labelOf(list: CodeList, code: string, language: Language): string {
  return list[code]?.[language] ?? code;
}

/** Whether a code may be given on a day; false for a code that the list does not know. */
export function isGivenOn(list: CodeList, code: string, day: LocalDate): boolean {
  const text = list[code];
  if (text === undefined) return false;
  return (text.validFrom ?? day) <= day && day <= (text.validTo ?? day);
}

/** The lists as the schema shows them, those named in `names` or all, labels in `language`. */
export function showCodeLists(
  lists: CodeLists,
  language: Language,
  names: readonly string[] | null | undefined,
): { name: string; codes: LabelledCode[] }[] {
  return Object.entries(lists)
    .filter(([name]) => !names || names.includes(name))
    .map(([name, list]) => ({ name, codes: Object.entries(list).map(([code, text]) => shown(code, text, language)) }));
}

function shown(code: string, text: CodeText, language: Language): LabelledCode {
  return {
    code,
    label: text[language],
    dutch: text.nl,
    english: text.en,
    french: text.fr,
    validFrom: text.validFrom ?? null,
    validTo: text.validTo ?? null,
    source: text.source ?? null,
  };
}
