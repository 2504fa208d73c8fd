import type { EventTexts } from '../../../shared/words/event-text.ts';
import { stepKinds } from './career-codes.ts';

/** What the events of steps to work are called. The vertrouwelijk luik has none: nothing of it is told as an event. */
export const careerJourneyTexts = {
  STEP_STARTED: {
    nl: 'Stap naar werk begonnen',
    en: 'Step to work began',
    fr: 'Étape vers l’emploi commencée',
    detail: stepKinds,
  },
  STEP_DONE: {
    nl: 'Stap naar werk voltooid',
    en: 'Step to work done',
    fr: 'Étape vers l’emploi terminée',
    detail: stepKinds,
  },
  STEP_STOPPED: {
    nl: 'Stap naar werk stopgezet',
    en: 'Step to work broken off',
    fr: 'Étape vers l’emploi arrêtée',
    detail: stepKinds,
  },
  STEP_CANCELLED: {
    nl: 'Stap naar werk geannuleerd',
    en: 'Step to work cancelled',
    fr: 'Étape vers l’emploi annulée',
    detail: stepKinds,
  },
} satisfies EventTexts;

/** What their deadlines are called. */
export const careerDeadlineTexts = {
  STEP_TO_START: {
    nl: 'Stap naar werk te starten',
    en: 'Step to work to be started',
    fr: 'Étape vers l’emploi à commencer',
  },
  STEP_ENDS: { nl: 'Stap naar werk eindigt', en: 'Step to work ends', fr: 'L’étape vers l’emploi se termine' },
} satisfies EventTexts;
