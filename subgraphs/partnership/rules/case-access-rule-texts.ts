import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const NO_RELATION = 'acceptance A3: at most a masked card and "vraag toegang"';

/** Requests for access to a case: the rules as people read them. */
export const accessRuleTexts = {
  ACCESS_PURPOSE: {
    nl: 'Dit doel hoort niet bij je rol. Kies een doel waarvoor je mag kijken.',
    en: 'This purpose does not belong to your role. Choose one for which you may look.',
    fr: 'Cette finalité ne relève pas de votre rôle. Choisissez-en une pour laquelle vous pouvez consulter.',
    source: 'AVG art. 5(1)(b): doelbinding',
  },
  ACCESS_EXPLANATION: {
    nl: 'Zeg in één zin waarom, in 1 tot 300 tekens. De persoon leest het mee.',
    en: 'Say why in one sentence, in 1 to 300 characters. The person reads it too.',
    fr: 'Dites pourquoi en une phrase, en 1 à 300 caractères. La personne la lit aussi.',
    source: NO_RELATION,
  },
  ACCESS_NOBODY: {
    nl: 'Met dit kenmerk vind je niemand. Zoek opnieuw op rijksregisternummer, of bel de organisatie die doorverwijst.',
    en: 'Nobody is found by this id. Search again by national number, or call the organisation that refers.',
    fr: 'Personne n’est trouvé avec cet identifiant. Cherchez à nouveau par numéro national ou appelez l’organisation qui oriente.',
    source: 'acceptance A3: a shielded person is not found at all',
  },
  ACCESS_PENDING: {
    nl: 'Je organisatie heeft al toegang gevraagd. Wacht op het antwoord, ten laatste 14 dagen na de vraag.',
    en: 'Your organisation has asked for access already. Wait for the answer, until 14 days after it asked.',
    fr: 'Votre organisation a déjà demandé l’accès. Attendez la réponse, au plus tard 14 jours après la demande.',
    source: NO_RELATION,
  },
  ACCESS_EXPIRED: {
    nl: 'Deze vraag is vervallen: 14 dagen gingen voorbij. Wie vroeg, kan opnieuw vragen.',
    en: 'This request has expired: 14 days have gone by. Who asked can ask again.',
    fr: 'Cette demande a expiré : 14 jours sont passés. Le demandeur peut redemander.',
    source: 'DESIGN: a request for access is answered within 14 days',
  },
  ACCESS_ANSWERED: {
    nl: 'Deze vraag heeft al een antwoord.',
    en: 'This request has been answered already.',
    fr: 'Cette demande a déjà une réponse.',
    source: NO_RELATION,
  },
} satisfies RuleBook;
