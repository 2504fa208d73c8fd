import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  AbsenceKind,
  InternalEvaluationFollowUp,
  InternalEvaluationKind,
  InternalEvaluationResult,
  LdeExtensionReason,
  LdeRunOffPackage,
  LdeTrackOutcome,
  LdeTrackState,
  PlanGoalStatus,
} from '../generated/resolver-types.ts';

/** What became of a goal. */
export const planGoalStatuses: CodeList<PlanGoalStatus> = {
  OPEN: { nl: 'open', en: 'open', fr: 'ouvert' },
  REACHED: { nl: 'bereikt', en: 'reached', fr: 'atteint' },
  DROPPED: { nl: 'geschrapt', en: 'dropped', fr: 'abandonné' },
};

/** Kinds of internal evaluation (GK: to be checked). */
export const evaluationKinds: CodeList<InternalEvaluationKind> = {
  INTERIM: { nl: 'tussentijds', en: 'in between', fr: 'intermédiaire' },
  YEARLY: { nl: 'jaarlijks', en: 'yearly', fr: 'annuelle' },
  END_OF_TERM: { nl: 'einde van de termijn', en: 'end of the term', fr: 'fin du terme' },
};

/** Results of an internal evaluation (GK: to be checked). */
export const evaluationResults: CodeList<InternalEvaluationResult> = {
  FAVOURABLE: { nl: 'gunstig', en: 'favourable', fr: 'favorable' },
  TO_IMPROVE: { nl: 'kan beter', en: 'can be better', fr: 'peut mieux faire' },
  UNFAVOURABLE: { nl: 'ongunstig', en: 'unfavourable', fr: 'défavorable' },
};

/** What follows from an internal evaluation (GK: to be checked). */
export const evaluationFollowUps: CodeList<InternalEvaluationFollowUp> = {
  NONE: { nl: 'geen gevolg', en: 'nothing changes', fr: 'aucune suite' },
  PLAN_UPDATE: { nl: 'POP bijwerken', en: 'update the plan', fr: 'mise à jour du plan' },
  MORE_GUIDANCE: { nl: 'meer of andere begeleiding', en: 'more or other guidance', fr: 'accompagnement renforcé' },
  OTHER_WORK: {
    nl: 'ander werk in de onderneming',
    en: 'other work in the enterprise',
    fr: 'autre travail dans l’entreprise',
  },
  ASK_VDAB: { nl: 'evaluatie door VDAB vragen', en: 'ask VDAB to evaluate', fr: 'demander une évaluation du VDAB' },
};

/** Kinds of absence (GK: to be checked). */
export const absenceKinds: CodeList<AbsenceKind> = {
  ILLNESS: { nl: 'ziekte', en: 'illness', fr: 'maladie' },
  WORK_ACCIDENT: { nl: 'arbeidsongeval', en: 'accident at work', fr: 'accident du travail' },
  HOLIDAY: { nl: 'vakantie', en: 'holiday', fr: 'vacances' },
  LEAVE: { nl: 'verlof', en: 'leave', fr: 'congé' },
  TEMPORARY_UNEMPLOYMENT: { nl: 'tijdelijke werkloosheid', en: 'temporary unemployment', fr: 'chômage temporaire' },
  UNJUSTIFIED: { nl: 'ongewettigd', en: 'without a known reason', fr: 'injustifiée' },
};

/** Where an inschakelingstraject stands. */
export const ldeTrackStates: CodeList<LdeTrackState> = {
  RUNNING: { nl: 'loopt', en: 'running', fr: 'en cours' },
  EXTENDED: { nl: 'verlengd', en: 'extended', fr: 'prolongé' },
  EVALUATED: { nl: 'geëvalueerd', en: 'evaluated', fr: 'évalué' },
  RUN_OFF: { nl: 'uitdovend', en: 'running off', fr: 'en extinction', validFrom: '2023-07-01', source: 'HW-LDEEND' },
  ENDED: { nl: 'beëindigd', en: 'ended', fr: 'terminé' },
};

/** Why an inschakelingstraject may last a sixth year (GK: to be checked). */
export const ldeExtensionReasons: CodeList<LdeExtensionReason> = {
  TRANSITION_NEAR: { nl: 'doorstroom is nabij', en: 'a move to regular work is near', fr: 'passage proche' },
  TRAINING: { nl: 'opleiding loopt af', en: 'a training comes to its end', fr: 'formation en cours' },
  PERSONAL: { nl: 'persoonlijke omstandigheden', en: 'circumstances of the worker', fr: 'circonstances personnelles' },
};

/** Outcomes of the evaluation at the end of a track (domain 2.4, HW-LDEEND). */
export const ldeOutcomes: CodeList<LdeTrackOutcome> = {
  WOP_STILL_NEEDED: {
    nl: 'nood aan collectief maatwerk blijft',
    en: 'collectief maatwerk is still needed',
    fr: 'besoin de travail adapté collectif',
  },
  INTERNAL_DOORSTROOM: { nl: 'interne doorstroom', en: 'stays with the employer', fr: 'passage interne' },
  DOORSTROOM_TRACK: {
    nl: 'klaar voor een doorstroomtraject',
    en: 'ready for a doorstroomtraject',
    fr: 'prêt pour un trajet de transition',
  },
  NOT_READY: { nl: 'nog niet klaar', en: 'not ready yet', fr: 'pas encore prêt' },
};

/** Packages for what remains of a track (domain 1.3, HW-LDEEND). */
export const ldeRunOffPackages: CodeList<LdeRunOffPackage> = {
  COMPENSATION: {
    nl: 'tijdelijke compensatie',
    en: 'temporary compensation',
    fr: 'compensation temporaire',
    validFrom: '2023-07-01',
  },
  WOP_40_LOW: {
    nl: 'tijdelijk pakket 40 laag',
    en: 'temporary package 40 low',
    fr: 'paquet temporaire 40 bas',
    validFrom: '2023-07-01',
  },
};
