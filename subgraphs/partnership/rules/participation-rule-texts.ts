import type { RuleBook } from '../../../shared/acts/rule-book.ts';

/** The way of participants through a partnership: the rules as people read them. */
export const participationRuleTexts = {
  PARTICIPATION_NOT_PARTNER: {
    nl: 'Je organisatie zit niet in dit partnerschap. Kies een partnerschap van je organisatie.',
    en: 'Your organisation is not in this partnership. Choose a partnership of your organisation.',
    fr: 'Votre organisation n’est pas dans ce partenariat. Choisissez un partenariat de votre organisation.',
    source: 'Lokale partnerschappen Europa WSE (domain 5)',
  },
  PARTICIPATION_OPEN: {
    nl: 'Deze persoon neemt al deel aan dit partnerschap. Ga verder met die deelname, of sluit ze eerst af.',
    en: 'This person takes part in this partnership already. Go on with that participation, or close it first.',
    fr: 'Cette personne participe déjà à ce partenariat. Poursuivez cette participation ou clôturez-la d’abord.',
    source: 'Participant (domain 5)',
  },
  PARTICIPATION_STATUS: {
    nl: 'Deze stap past hier niet: gecontacteerd, ingeschreven, actief of gepauzeerd, uitgestroomd, nazorg, afgesloten.',
    en: 'This step does not fit here: contacted, enrolled, active or paused, exited, aftercare, closed.',
    fr: 'Cette étape ne convient pas ici : contacté, inscrit, actif ou en pause, sorti, suivi, clôturé.',
    source: 'CONTACTED → ENROLLED → ACTIVE ↔ PAUSED → EXITED → AFTERCARE → CLOSED (domain 5)',
  },
  PARTICIPATION_DAY_AHEAD: {
    nl: 'Een stap is van vandaag of vroeger.',
    en: 'A step is of today or earlier.',
    fr: 'Une étape date d’aujourd’hui ou d’avant.',
    source: 'Participant (domain 5)',
  },
  PARTICIPATION_DAY_ORDER: {
    nl: 'Deze dag ligt voor de stap die eraan voorafgaat.',
    en: 'This day lies before the step that comes before it.',
    fr: 'Ce jour précède l’étape antérieure.',
    source: 'Participant (domain 5)',
  },
} satisfies RuleBook;
