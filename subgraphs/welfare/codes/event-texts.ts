import type { EventTexts } from '../../../shared/words/event-text.ts';
import { activationDeadlineTexts, activationJourneyTexts } from './activation-event-texts.ts';
import { leefloonCategories } from './code-lists.ts';
import { incomeDeadlineTexts, incomeJourneyTexts } from './income-event-texts.ts';

/** What the kinds of events in the centres' journey are called. */
export const journeyTexts: EventTexts = {
  LEEFLOON_STARTED: {
    // On the day of the application: that it is granted is the decision of some weeks later.
    nl: 'Leefloon ingegaan',
    en: 'Leefloon begun',
    fr: 'Début du revenu d’intégration',
    detail: leefloonCategories,
  },
  ...incomeJourneyTexts,
  ...activationJourneyTexts,
};

/** What the kinds of the centres' deadlines are called. */
export const deadlineTexts: EventTexts = {
  GPMI_TO_SIGN: { nl: 'GPMI te ondertekenen', en: 'GPMI to be signed', fr: 'PIIS à signer' },
  ...incomeDeadlineTexts,
  ...activationDeadlineTexts,
};
