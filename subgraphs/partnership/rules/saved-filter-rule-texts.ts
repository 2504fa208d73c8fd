import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const TODAY = 'acceptance A5: filters can be saved';

/** Filters of the list of today: the rules as people read them. */
export const savedFilterRuleTexts = {
  FILTER_NAME: {
    nl: 'Geef de filter een naam van 1 tot 60 tekens, zonder rijksregisternummer.',
    en: 'Give the filter a name of 1 to 60 characters, without a national number.',
    fr: 'Donnez au filtre un nom de 1 à 60 caractères, sans numéro de registre national.',
    source: TODAY,
  },
  FILTER_NAME_TAKEN: {
    nl: 'U hebt al een filter met deze naam. Kies een andere naam, of pas die filter aan.',
    en: 'You have a filter of this name already. Choose another name, or change that filter.',
    fr: 'Vous avez déjà un filtre de ce nom. Choisissez un autre nom, ou modifiez ce filtre.',
    source: TODAY,
  },
  FILTER_MANY: {
    nl: 'U hebt al 20 filters. Verwijder er eerst een.',
    en: 'You have 20 filters already. Remove one first.',
    fr: 'Vous avez déjà 20 filtres. Supprimez-en d’abord un.',
    source: 'DESIGN: a list that still fits on a screen',
  },
} satisfies RuleBook;
