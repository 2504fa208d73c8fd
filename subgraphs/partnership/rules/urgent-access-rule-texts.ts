import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const URGENT = 'acceptance A6; OCMW-wet art. 58 (dringende hulp)';

/** Urgent access: the rules as people read them. */
export const urgentAccessRuleTexts = {
  URGENT_SENTENCE: {
    nl: 'Zeg in één zin waarom het niet kan wachten, in 1 tot 300 tekens. De persoon en de functionaris voor gegevensbescherming lezen het.',
    en: 'Say in one sentence why it cannot wait, in 1 to 300 characters. The person and the data protection officer read it.',
    fr: 'Dites en une phrase pourquoi cela ne peut attendre, en 1 à 300 caractères. La personne et le délégué à la protection des données la lisent.',
    source: URGENT,
  },
  URGENT_RUNS: {
    nl: 'U hebt al dringende toegang tot deze persoon; die loopt nog.',
    en: 'You have urgent access to this person already; it still runs.',
    fr: 'Vous avez déjà un accès urgent à cette personne ; il est encore en cours.',
    source: URGENT,
  },
  URGENT_COLLEAGUE: {
    nl: 'U had al dringende toegang tot deze persoon. Vraag een collega om die te verlengen.',
    en: 'You had urgent access to this person already. Ask a colleague to renew it.',
    fr: 'Vous avez déjà eu un accès urgent à cette personne. Demandez à un collègue de le prolonger.',
    source: URGENT,
  },
  URGENT_NOT_YOURS: {
    nl: 'Deze dringende toegang is van een collega: alleen wie ze nam, geeft ze terug.',
    en: 'This urgent access is of a colleague: only who took it gives it back.',
    fr: 'Cet accès urgent est celui d’un collègue : seul celui qui l’a pris le rend.',
    source: URGENT,
  },
  URGENT_OVER: {
    nl: 'Deze dringende toegang is voorbij.',
    en: 'This urgent access is over.',
    fr: 'Cet accès urgent est terminé.',
    source: URGENT,
  },
} satisfies RuleBook;
