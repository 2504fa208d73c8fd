import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** Asking who somebody is whom a partner met: the rules as people read them. */
export const outreachRuleTexts = {
  OUTREACH_AGREED: {
    nl: 'Vraag dit enkel als de persoon ermee akkoord gaat, en vink dat aan.',
    en: 'Ask this only when the person agrees to it, and say so.',
    fr: 'Ne le demandez que si la personne est d’accord, et indiquez-le.',
    source: 'AVG art. 6(1)(a); domain 5: deelname is vrijwillig',
  },
  OUTREACH_REFERENCE: {
    nl: 'Geef een eigen kenmerk van 1 tot 40 tekens, zonder naam of rijksregisternummer.',
    en: 'Give a reference of your own of 1 to 40 characters, without a name or a national number.',
    fr: 'Donnez une référence propre de 1 à 40 caractères, sans nom ni numéro de registre national.',
    source: 'AVG art. 5(1)(c): minimale gegevensverwerking',
  },
  OUTREACH_WAITING: {
    nl: 'Uw organisatie vroeg dit al voor deze persoon. Wacht op het antwoord.',
    en: 'Your organisation asked this about this person already. Wait for the answer.',
    fr: 'Votre organisation l’a déjà demandé pour cette personne. Attendez la réponse.',
    source: 'DESIGN: one question at a time',
  },
  OUTREACH_CLOSED: {
    nl: 'Deze vraag wacht niet meer op een antwoord.',
    en: 'This question no longer waits for an answer.',
    fr: 'Cette question n’attend plus de réponse.',
    source: 'DESIGN: an answer stands',
  },
} satisfies RuleBook;
