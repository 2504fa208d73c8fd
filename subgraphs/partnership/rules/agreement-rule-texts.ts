import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const CLEAR = 'Domain 3.6: afgebakende rollen en heldere afspraken';

/** Agreements of a partnership: the rules as people read them. */
export const agreementRuleTexts = {
  AGREEMENT_TEXT_VERSION: {
    nl: 'Geef de tekst een versie van 1 tot 20 tekens.',
    en: 'Give the text a version of 1 to 20 characters.',
    fr: 'Donnez au texte une version de 1 à 20 caractères.',
    source: CLEAR,
  },
  AGREEMENT_TEXT_TAKEN: {
    nl: 'Er is al een afspraak met deze versie van de tekst. Geef een gewijzigde tekst een nieuwe versie.',
    en: 'There is an agreement of this version of the text already. Give a changed text a new version.',
    fr: 'Il existe déjà un accord de cette version du texte. Donnez une nouvelle version à un texte modifié.',
    source: CLEAR,
  },
  AGREEMENT_AHEAD: {
    nl: 'De tekst kan niet van een latere dag zijn dan vandaag.',
    en: 'The text cannot be of a later day than today.',
    fr: 'Le texte ne peut être d’un jour postérieur à aujourd’hui.',
    source: CLEAR,
  },
  AGREEMENT_RESPONSE_DAYS: {
    nl: 'Spreek een antwoordtermijn af van 1 tot 60 werkdagen.',
    en: 'Agree on a time to answer of 1 to 60 working days.',
    fr: 'Convenez d’un délai de réponse de 1 à 60 jours ouvrables.',
    source: CLEAR,
  },
  AGREEMENT_ACT_ONCE: {
    nl: 'Noem minstens één soort handeling, en elke soort hoogstens één keer.',
    en: 'Name at least one kind of act, and each kind at most once.',
    fr: 'Citez au moins un type d’acte, et chaque type une seule fois.',
    source: CLEAR,
  },
  AGREEMENT_NOBODY_DOES: {
    nl: 'Voor elke soort handeling voert minstens één partij uit.',
    en: 'For each kind of act at least one party does it.',
    fr: 'Pour chaque type d’acte, au moins une partie exécute.',
    source: CLEAR,
  },
  AGREEMENT_KIND_OR_ONE: {
    nl: 'Noem voor elke partij een soort organisatie of één organisatie, niet allebei.',
    en: 'Name for each party a kind of organisation or one organisation, not both.',
    fr: 'Citez pour chaque partie un type d’organisation ou une organisation, pas les deux.',
    source: CLEAR,
  },
  AGREEMENT_NOT_A_MEMBER: {
    nl: 'Een van de partijen is geen lid van het partnerschap, of een soort zonder lid.',
    en: 'One of the parties is no member of the partnership, or a kind without a member.',
    fr: 'Une des parties n’est pas membre du partenariat, ou est un type sans membre.',
    source: CLEAR,
  },
  AGREEMENT_PASSED: {
    nl: 'Er is een latere tekst voorgesteld of in voege. Onderteken die.',
    en: 'A later text was proposed or is in force. Sign that one.',
    fr: 'Un texte ultérieur a été proposé ou est en vigueur. Signez celui-là.',
    source: CLEAR,
  },
  AGREEMENT_SIGNED: {
    nl: 'Je organisatie heeft deze tekst al ondertekend.',
    en: 'Your organisation has signed this text already.',
    fr: 'Votre organisation a déjà signé ce texte.',
    source: CLEAR,
  },
} satisfies RuleBook;
