import type { CodeLists } from '../../../shared/words/code-list.ts';
import { contactKinds } from '../../../subgraphs/partnership/codes/attention-texts.ts';
import { registrationCategories } from '../../../subgraphs/pes/codes/package-codes.ts';

/** Lists that no owner tells among its code lists, from the owners' own words. */
export const KNOWN_LISTS: CodeLists = {
  ContactKind: contactKinds,
  registrationCategory: registrationCategories,
};
