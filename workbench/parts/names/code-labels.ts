import type { CodeListFieldsFragment } from '../../generated/names.ts';

export interface CodeLabels {
  /** The label of a code; the code itself where its owner could not be asked. */
  readonly label: (list: string, code: string | null | undefined) => string;
  /** The codes of a list that may be given on a day, as choices of a form. */
  readonly choices: (list: string, day?: string) => { value: string; label: string }[];
}

/** The labels of code lists, by the name of the enum in the schema; of lists with the same name those of the last one. */
export function codeLabelsOf(lists: readonly CodeListFieldsFragment[]): CodeLabels {
  const codes = new Map(
    lists.map((list) => [list.name, new Map(list.codes.map((code) => [code.code as string, code]))] as const),
  );
  return {
    label: (list, code) => (code == null ? '' : (codes.get(list)?.get(code)?.label ?? code)),
    choices: (list, day) =>
      [...(codes.get(list)?.values() ?? [])]
        .filter(({ validFrom, validTo }) => isValidOn(day, validFrom, validTo))
        .map(({ code, label }) => ({ value: code, label })),
  };
}

function isValidOn(day: string | undefined, from: string | null, to: string | null): boolean {
  return day === undefined || ((from === null || from <= day) && (to === null || to >= day));
}
