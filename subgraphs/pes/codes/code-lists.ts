import type { CodeLists } from '../../../shared/words/code-list.ts';
import { assessmentCodeLists } from './assessment-codes.ts';
import { careerCodeLists } from './career-codes.ts';
import { packageCodeLists } from './package-codes.ts';
import { transitionCodeLists } from './transition-codes.ts';

/** Every enum of the owner's schema, by its name there. */
export const codeLists: CodeLists = {
  ...assessmentCodeLists,
  ...packageCodeLists,
  ...transitionCodeLists,
  ...careerCodeLists,
};
