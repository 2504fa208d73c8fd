import type { CodeList, CodeLists } from '../../../shared/words/code-list.ts';
import type { LeefloonCategory } from '../generated/resolver-types.ts';
import { activationCodeLists } from './activation-codes.ts';
import { incomeCodeLists } from './income-codes.ts';
import { projectCodeLists } from './project-codes.ts';
import { thresholdCodeLists } from './threshold-codes.ts';

export const leefloonCategories: CodeList<LeefloonCategory> = {
  COHABITANT: { nl: 'samenwonende persoon', en: 'cohabiting person', fr: 'personne cohabitante', source: 'POD MI: 1' },
  SINGLE: { nl: 'alleenstaande persoon', en: 'single person', fr: 'personne isolée', source: 'POD MI: 2' },
  FAMILY_CHARGE: {
    nl: 'persoon met gezin ten laste',
    en: 'person with a family to support',
    fr: 'personne avec famille à charge',
    source: 'POD MI: 3',
  },
};

/** Every enum of the centres' schema, by its name there. */
export const codeLists: CodeLists = {
  LeefloonCategory: leefloonCategories,
  ...incomeCodeLists,
  ...projectCodeLists,
  ...activationCodeLists,
  ...thresholdCodeLists,
};
