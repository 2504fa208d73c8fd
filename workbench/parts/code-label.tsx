import type { CodeLabels } from './names/code-labels.ts';
import { useNames } from './names/names.tsx';

export type { CodeLabels } from './names/code-labels.ts';

/** The labels of all code lists. */
export function useCodeLabels(): CodeLabels {
  return useNames().labels;
}

/** The label of one code. */
export function CodeLabel({ list, code }: { list: string; code: string | null | undefined }) {
  return useCodeLabels().label(list, code);
}
