import { useMemo } from 'react';
import { CodeListsDocument, type CodeListsQuery } from '../generated/parts.ts';
import { useAnswer } from '../graph/use-answer.ts';

type CodeList = NonNullable<CodeListsQuery['partnershipCodeLists']>[number];

export interface CodeLabels {
  /** The label of a code; the code itself where its owner could not be asked. */
  readonly label: (list: string, code: string | null | undefined) => string;
  /** The codes of a list that may be given on a day, as choices of a form. */
  readonly choices: (list: string, day?: string) => { value: string; label: string }[];
}

/** The labels of all code lists, by the name of the enum in the schema. They are asked once per purpose and language. */
export function useCodeLabels(): CodeLabels {
  const { data } = useAnswer(CodeListsDocument, { once: true, isIncomplete });
  return useMemo(() => {
    const lists = new Map<string, CodeList>();
    for (const ofOwner of Object.values(data ?? {}))
      if (Array.isArray(ofOwner)) for (const list of ofOwner) lists.set(list.name, list);
    const codesOf = (list: string) => lists.get(list)?.codes ?? [];
    return {
      label: (list, code) => codesOf(list).find((one) => one.code === code)?.label ?? code ?? '',
      choices: (list, day) =>
        codesOf(list)
          .filter(({ validFrom, validTo }) => isValidOn(day, validFrom, validTo))
          .map(({ code, label }) => ({ value: code, label })),
    };
  }, [data]);
}

const isIncomplete = (lists: CodeListsQuery) => Object.values(lists).some((list) => list === null);

/** The label of one code. */
export function CodeLabel({ list, code }: { list: string; code: string | null | undefined }) {
  return useCodeLabels().label(list, code);
}

function isValidOn(day: string | undefined, from: string | null, to: string | null): boolean {
  return day === undefined || ((from === null || from <= day) && (to === null || to >= day));
}
