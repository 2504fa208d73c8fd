import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import type { Language } from '../../../shared/caller.ts';
import { NamesDocument, type NamesQuery } from '../../generated/names.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { useLanguage } from '../../session/reader.tsx';
import { type CodeLabels, codeLabelsOf } from './code-labels.ts';

interface Names {
  readonly labels: CodeLabels;
  /** The names of organisations by KBO number; null while they are asked. */
  readonly organisations: ReadonlyMap<string, string> | null;
}

const NamesContext = createContext<Names>({ labels: codeLabelsOf([]), organisations: null });

/**
 * Asks, beside what the page asks, what codes and organisations are called. That is the same for every purpose: when it is
 * asked anew for another one, what was known in this language stays until the answer is there, and where an owner is away.
 */
export function NamesProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { data, loading } = useAnswer(NamesDocument, { apart: true, isIncomplete });
  const before = useRef<KnownNames>({ language, names: {} });
  const names = useMemo(() => {
    const known = before.current.language === language ? before.current.names : {};
    return { ...known, ...told(data) };
  }, [data, language]);
  before.current = { language, names };
  const isKnown = names.viewer !== undefined;
  const value = useMemo(
    () => ({
      labels: codeLabelsOf(listsIn(names)),
      organisations: isKnown || !loading ? organisationsIn(names) : null,
    }),
    [names, isKnown, loading],
  );
  return <NamesContext value={value}>{children}</NamesContext>;
}

/** What codes and organisations are called, as far as their owners could be asked. */
export function useNames(): Names {
  return useContext(NamesContext);
}

type SomeNames = Partial<NamesQuery>;

interface KnownNames {
  readonly language: Language;
  readonly names: SomeNames;
}

const isIncomplete = (names: NamesQuery) => Object.values(names).some((part) => part === null);

/** The parts of an answer that came. */
function told(answer: NamesQuery | undefined): SomeNames {
  return Object.fromEntries(Object.entries(answer ?? {}).filter(([, part]) => part !== null));
}

function listsIn(names: SomeNames) {
  return [
    ...(names.partnershipCodeLists ?? []),
    ...(names.pesCodeLists ?? []),
    ...(names.welfareCodeLists ?? []),
    ...(names.socialEconomyCodeLists ?? []),
  ];
}

function organisationsIn({ viewer, partnerships }: SomeNames): ReadonlyMap<string, string> {
  const partners = (partnerships ?? []).flatMap(({ members }) => members.map(({ organisation }) => organisation));
  return new Map(
    [viewer?.organisation, ...partners].flatMap((one) =>
      one?.kboNumber && one.name ? [[one.kboNumber, one.name] as const] : [],
    ),
  );
}
