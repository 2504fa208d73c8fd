import { useMemo } from 'react';
import type { Decision } from '../../documents/decisions.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { OWNER_WORDS, PURPOSE_WORDS, ROLE_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

/** The cells of a decision in words, and all of them as one text. */
export function useCells() {
  const words = useWords(own);
  const { label } = useCodeLabels();
  return useMemo(() => {
    const list = (name: string, codes: readonly string[] | null) =>
      codes === null ? words.makesNoDifference : codes.map((code) => label(name, code)).join(', ');
    const cells = {
      section: ({ section }: Decision) => label('Section', section),
      who: ({ roles }: Decision) => roles.map((role) => words[ROLE_WORDS[role]]).join(', '),
      whatFor: ({ purposes }: Decision) => purposes.map((purpose) => words[PURPOSE_WORDS[purpose]]).join(', '),
      onBehalf: ({ organisationKinds }: Decision) =>
        organisationKinds?.length === 0 ? words.nobody : list('OrganisationKind', organisationKinds),
      relation: ({ relations }: Decision) => list('ClientRelation', relations),
      client: ({ sharing }: Decision) => list('SharingStatus', sharing),
      ownPart: ({ holdsPart }: Decision) => {
        if (holdsPart === null) return words.makesNoDifference;
        return holdsPart ? words.ownPartYes : words.ownPartNo;
      },
    };
    const textOf = (decision: Decision) => {
      const { source, section, rule, legalBasis, authorisation } = decision;
      const codes = [words[OWNER_WORDS[source]], section, rule, legalBasis, authorisation];
      return [...Object.values(cells).map((cell) => cell(decision)), ...codes].join(' ');
    };
    return { cells, textOf };
  }, [words, label]);
}
