import type { EventTexts } from '../../../shared/words/event-text.ts';
import { exitReasons, participantSources } from './participation-codes.ts';

/** What the events of a participation are called. */
export const participationJourneyTexts: EventTexts = {
  PARTICIPATION_CONTACTED: {
    ...{ nl: 'Eerste contact met het partnerschap', en: 'First contact', fr: 'Premier contact avec le partenariat' },
    detail: participantSources,
  },
  PARTICIPATION_ENROLLED: { nl: 'Ingeschreven', en: 'Enrolled', fr: 'Inscription' },
  PARTICIPATION_STARTED: { nl: 'Begeleiding gestart', en: 'Guidance begun', fr: 'Début de l’accompagnement' },
  PARTICIPATION_PAUSED: { nl: 'Begeleiding gepauzeerd', en: 'Guidance paused', fr: 'Accompagnement suspendu' },
  PARTICIPATION_RESUMED: { nl: 'Begeleiding hervat', en: 'Guidance resumed', fr: 'Accompagnement repris' },
  PARTICIPATION_EXITED: {
    ...{ nl: 'Uitgestroomd', en: 'Exited', fr: 'Sortie' },
    detail: exitReasons,
  },
  AFTERCARE_STARTED: { nl: 'Nazorg gestart', en: 'Aftercare begun', fr: 'Début du suivi après la sortie' },
  PARTICIPATION_CLOSED: { nl: 'Deelname afgesloten', en: 'Participation closed', fr: 'Participation clôturée' },
};
