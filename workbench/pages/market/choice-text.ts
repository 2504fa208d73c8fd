import type { CodeLabels } from '../../parts/code-label.tsx';
import type { Choice } from './weighing.ts';

/** A choice in words: 'netwerk, open, subsidie'. */
export function choiceText(label: CodeLabels['label'], { model, competition, openness, legalForm }: Choice): string {
  const words = [
    label('ServiceModel', model),
    label('CompetitionKind', competition),
    label('OpennessKind', openness),
    label('LegalForm', legalForm),
  ];
  return words.filter((word) => word !== '').join(', ');
}

// Which list holds a code that criteria and reasons speak for.
const LISTS = ['ServiceModel', 'CompetitionKind', 'OpennessKind', 'LegalForm'] as const;

/** The label of an option of whatever level; the code itself where none has it. */
export function optionText(label: CodeLabels['label'], code: string): string {
  return LISTS.map((list) => label(list, code)).find((text) => text !== code) ?? code;
}
