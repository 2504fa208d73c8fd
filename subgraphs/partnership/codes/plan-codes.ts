import type { CodeList } from '../../../shared/words/code-list.ts';
import { lifeDomains } from '../../../shared/words/life-domains.ts';
import type { GoalDropReason, GoalStatus, PlanActionReason, PlanActionStatus } from '../generated/resolver-types.ts';

/** Why a goal was given up (DESIGN). */
export const goalDropReasons: CodeList<GoalDropReason> = {
  CLIENT_CHANGED_MIND: {
    nl: 'de cliënt wil nu iets anders',
    en: 'the client wants something else',
    fr: 'autre souhait',
  },
  NOT_FEASIBLE_NOW: { nl: 'nu niet haalbaar', en: 'not feasible now', fr: 'pas réalisable actuellement' },
  NO_LONGER_NEEDED: { nl: 'niet meer nodig', en: 'no longer needed', fr: 'plus nécessaire' },
  CONTINUED_ELSEWHERE: {
    ...{ nl: 'verder buiten het partnerschap', en: 'continued elsewhere', fr: 'poursuivi ailleurs' },
  },
};

/** Why an action is not done (DESIGN). */
export const planActionReasons: CodeList<PlanActionReason> = {
  CLIENT_DECLINES: {
    nl: 'de cliënt wil het niet',
    en: 'the client does not want it',
    fr: 'le client ne le souhaite pas',
  },
  NO_LONGER_NEEDED: { nl: 'niet meer nodig', en: 'no longer needed', fr: 'plus nécessaire' },
  NO_CAPACITY: { nl: 'geen tijd of plaats', en: 'no time or place', fr: 'pas de temps ou de place' },
  NOT_OUR_TASK: { nl: 'niet onze opdracht', en: 'not our task', fr: 'pas notre mission' },
  CIRCUMSTANCES: { nl: 'door omstandigheden', en: 'circumstances', fr: 'en raison des circonstances' },
  DONE_ELSEWHERE: { nl: 'elders gedaan', en: 'done elsewhere', fr: 'fait ailleurs' },
};

/** How a goal stands. */
export const goalStatuses: CodeList<GoalStatus> = {
  OPEN: { nl: 'open', en: 'open', fr: 'en cours' },
  REACHED: { nl: 'bereikt', en: 'reached', fr: 'atteint' },
  DROPPED: { nl: 'opgegeven', en: 'given up', fr: 'abandonné' },
};

/** How an action stands. */
export const planActionStatuses: CodeList<PlanActionStatus> = {
  PROPOSED: { nl: 'voorgesteld', en: 'proposed', fr: 'proposée' },
  DECLINED: { nl: 'niet aangenomen', en: 'declined', fr: 'refusée' },
  PLANNED: { nl: 'gepland', en: 'planned', fr: 'prévue' },
  DOING: { nl: 'bezig', en: 'under way', fr: 'en cours' },
  DONE: { nl: 'gedaan', en: 'done', fr: 'faite' },
  DROPPED: { nl: 'vervalt', en: 'dropped', fr: 'abandonnée' },
};

/** The lists by the name of their enum. */
export const planCodeLists = {
  LifeDomain: lifeDomains,
  GoalStatus: goalStatuses,
  GoalDropReason: goalDropReasons,
  PlanActionStatus: planActionStatuses,
  PlanActionReason: planActionReasons,
};
