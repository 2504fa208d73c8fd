import type { EventTexts } from '../../../shared/words/event-text.ts';
import { lifeDomains as detail } from '../../../shared/words/life-domains.ts';

/** What the events of the shared plan are called. */
export const planJourneyTexts: EventTexts = {
  GOAL_ADDED: { nl: 'Doel toegevoegd', en: 'Goal added', fr: 'Objectif ajouté', detail },
  GOAL_REACHED: { nl: 'Doel bereikt', en: 'Goal reached', fr: 'Objectif atteint', detail },
  GOAL_DROPPED: { nl: 'Doel stopgezet', en: 'Goal given up', fr: 'Objectif abandonné', detail },
  ACTION_PROPOSED: { nl: 'Actie voorgesteld', en: 'Action proposed', fr: 'Action proposée', detail },
  ACTION_DECLINED: { nl: 'Actie niet opgenomen', en: 'Action not taken on', fr: 'Action non reprise', detail },
  ACTION_PLANNED: { nl: 'Actie gepland', en: 'Action planned', fr: 'Action prévue', detail },
  ACTION_STARTED: { nl: 'Actie begonnen', en: 'Action begun', fr: 'Action commencée', detail },
  ACTION_DONE: { nl: 'Actie gedaan', en: 'Action done', fr: 'Action faite', detail },
  ACTION_DROPPED: { nl: 'Actie stopgezet', en: 'Action given up', fr: 'Action abandonnée', detail },
};

/** What the deadlines of the shared plan are called. */
export const planDeadlineTexts: EventTexts = {
  PLAN_ACTION_DUE: {
    nl: 'Actie van het plan te doen',
    en: 'Action of the plan to be done',
    fr: 'Action du plan à faire',
  },
  PLAN_CLIENT_ACTION_DUE: {
    nl: 'Navragen wat de cliënt zelf zou doen',
    en: 'Ask after what the client would do',
    fr: 'Demander où en est l’action du client',
  },
  PLAN_ACTION_TO_ANSWER: {
    nl: 'Voorgestelde actie te beantwoorden',
    en: 'Proposed action to be answered',
    fr: 'Action proposée à laquelle répondre',
  },
  PLAN_ACTION_WITHOUT_OWNER: {
    nl: 'Andere eigenaar te zoeken voor een actie',
    en: 'Another owner to be found for an action',
    fr: 'Autre responsable à trouver pour une action',
  },
};
