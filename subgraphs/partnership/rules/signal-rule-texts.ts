import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const ACCURACY = 'AVG art. 5(1)(d): juistheid; acceptance A1';

/** Signals to the owner of a part: the rules as people read them. */
export const signalRuleTexts = {
  SIGNAL_SECTION: {
    nl: 'Dit is geen onderdeel van een dossier bij VDAB, OCMW of onderneming. Kies er een uit de lijst, zoals pes.contact.',
    en: 'This is no section of a record at VDAB, a centre or an enterprise. Choose one from the list, such as pes.contact.',
    fr: 'Ceci n’est pas une partie d’un dossier du VDAB, d’un CPAS ou d’une entreprise. Choisissez-en une, comme pes.contact.',
    source: ACCURACY,
  },
  SIGNAL_RECIPIENT: {
    nl: 'Noem de organisatie die dit onderdeel vandaag bijhoudt; u kan geen signaal aan uw eigen organisatie geven.',
    en: 'Name the organisation that holds this part today; there is no signal to one’s own organisation.',
    fr: 'Nommez l’organisation qui tient cette partie aujourd’hui ; il n’y a pas de signal à sa propre organisation.',
    source: 'KSZ personenrepertorium (domain 6.5, INV-27)',
  },
  SIGNAL_SENTENCE: {
    nl: 'Zeg het in één zin van 1 tot 300 tekens.',
    en: 'Say it in one sentence of 1 to 300 characters.',
    fr: 'Dites-le en une phrase de 1 à 300 caractères.',
    source: 'DESIGN: a signal points to what is wrong, it is no file of its own',
  },
  SIGNAL_ALREADY_SENT: {
    nl: 'Dit is al gemeld; het antwoord komt nog.',
    en: 'This was told already; the answer is still to come.',
    fr: 'Ceci a déjà été signalé ; la réponse doit encore venir.',
    source: 'DESIGN: one open signal per matter',
  },
  SIGNAL_CLOSED: {
    nl: 'Dit signaal is al beantwoord of ingetrokken.',
    en: 'This signal was answered or withdrawn already.',
    fr: 'Ce signal a déjà reçu une réponse ou a été retiré.',
    source: 'DESIGN: an answer stands',
  },
} satisfies RuleBook;
