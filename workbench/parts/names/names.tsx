import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { NamesDocument, type NamesQuery } from '../../generated/names.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { type CodeLabels, codeLabelsOf } from './code-labels.ts';

interface Names {
  readonly labels: CodeLabels;
  /** The names of organisations by KBO number; null while they are asked. */
  readonly organisations: ReadonlyMap<string, string> | null;
}

const NamesContext = createContext<Names>({ labels: codeLabelsOf([]), organisations: null });

/** Asks once, beside what the page asks, what codes and organisations are called. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { data, loading } = useAnswer(NamesDocument, { apart: true, isIncomplete });
  const names = useMemo(
    () => ({ labels: codeLabelsOf(listsIn(data)), organisations: loading ? null : organisationsIn(data) }),
    [data, loading],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** What codes and organisations are called, as far as their owners could be asked. */
export function useNames(): Names {
  return useContext(NamesContext);
}

const isIncomplete = (names: NamesQuery) => Object.values(names).some((part) => part === null);

function listsIn(names: NamesQuery | undefined) {
  return [
    ...(names?.partnershipCodeLists ?? []),
    ...(names?.pesCodeLists ?? []),
    ...(names?.welfareCodeLists ?? []),
    ...(names?.socialEconomyCodeLists ?? []),
  ];
}

function organisationsIn(names: NamesQuery | undefined): ReadonlyMap<string, string> {
  const partners = (names?.partnerships ?? []).flatMap(({ members }) =>
    members.map(({ organisation }) => organisation),
  );
  return new Map(
    [names?.viewer.organisation, ...partners].flatMap((one) =>
      one?.kboNumber && one.name ? [[one.kboNumber, one.name] as const] : [],
    ),
  );
}
