import type { RuleBook } from '../../../shared/acts/rule-book.ts';

const TOLD = 'An import goes through the same rules as acts (DESIGN)';

/** What another system tells of what ran there: the rules as people read them. */
export const toldRuleTexts = {
  TOLD_STATE: {
    nl: 'Dit past niet bij de stand van de rij: geef de dag en de reden van elke stap die gezet is, en van geen andere.',
    en: 'This does not fit the state of the row: give the day and the reason of every step that was taken, and of no other.',
    fr: 'Ceci ne correspond pas à l’état de la ligne : donnez le jour et le motif de chaque étape franchie, et d’aucune autre.',
    source: TOLD,
  },
  TOLD_AHEAD: {
    nl: 'Deze dag is later dan vandaag: meld wat gebeurd is.',
    en: 'This day is later than today: report what has happened.',
    fr: 'Ce jour est postérieur à aujourd’hui : signalez ce qui a eu lieu.',
    source: TOLD,
  },
  TOLD_ORDER: {
    nl: 'Deze dag valt voor de vorige stap. Kijk de dagen na.',
    en: 'This day is before the step that went before it. Check the days.',
    fr: 'Ce jour précède l’étape précédente. Vérifiez les jours.',
    source: TOLD,
  },
  TOLD_NOT_IN_CASE: {
    nl: 'Deze organisatie zat die dag in geen dossier van de cliënt. Lever eerst de leden van het dossier.',
    en: 'This organisation was in no case of the client on that day. Deliver case-members first.',
    fr: 'Cette organisation n’était membre d’aucun dossier du client ce jour-là. Livrez d’abord les membres du dossier.',
    source: TOLD,
  },
  TOLD_PROMOTOR: {
    nl: 'Alleen de promotor van het partnerschap stelt dit voor of beslist dit.',
    en: 'Only the promotor of the partnership proposes or decides this.',
    fr: 'Seul le promoteur du partenariat propose ou décide ceci.',
    source: 'Lokale partnerschappen Europa WSE (domain 5)',
  },
} satisfies RuleBook;
