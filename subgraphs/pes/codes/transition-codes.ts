import type { CodeList, CodeLists } from '../../../shared/words/code-list.ts';
import type {
  InternshipResult,
  OutcomeCause,
  ReadinessOutcome,
  ReadinessScreeningKind,
  ReferralSource,
  ScreenedEmployment,
  SuspensionReason,
  TransitionOrigin,
  TransitionOutcome,
  TransitionPhase,
  TransitionStatus,
  TransitionThreshold,
} from '../generated/resolver-types.ts';
import { contractTypes, workplaceLearningForms, workplaceLearningResults } from './work-codes.ts';

export const transitionOrigins: CodeList<TransitionOrigin> = {
  CMW: { nl: 'collectief maatwerk', en: 'collectief maatwerk', fr: 'travail adapté collectif' },
  LDE: { nl: 'lokale diensteneconomie', en: 'lokale diensteneconomie', fr: 'économie de services locaux' },
};

export const transitionPhases: CodeList<TransitionPhase> = {
  VOORTRAJECT: { nl: 'voortraject', en: 'preparation', fr: 'préparation' },
  JOBMATCHING: { nl: 'jobmatching', en: 'job matching', fr: 'recherche d’emploi' },
  STAGE: { nl: 'stage', en: 'internship', fr: 'stage' },
  NAZORG: { nl: 'nazorgbegeleiding', en: 'aftercare', fr: 'suivi' },
};

export const transitionStatuses: CodeList<TransitionStatus> = {
  PROPOSED: { nl: 'voorgesteld', en: 'proposed', fr: 'proposé' },
  REFERRED: { nl: 'toegeleid', en: 'referred', fr: 'orienté' },
  RUNNING: { nl: 'lopend', en: 'under way', fr: 'en cours' },
  SUSPENDED: { nl: 'opgeschort', en: 'on hold', fr: 'suspendu' },
  COMPLETED: { nl: 'voltooid', en: 'completed', fr: 'terminé' },
  STOPPED: { nl: 'stopgezet', en: 'broken off', fr: 'arrêté' },
};

export const transitionOutcomes: CodeList<TransitionOutcome> = {
  HIRED_NEC: {
    nl: 'aangeworven in het normaal economisch circuit',
    en: 'hired in the regular economy',
    fr: 'engagé dans l’économie ordinaire',
  },
  HIRED_NEC_IMW: {
    nl: 'aangeworven met individueel maatwerk',
    en: 'hired with individueel maatwerk',
    fr: 'engagé avec travail adapté individuel',
  },
  INTERNAL: { nl: 'intern doorgestroomd', en: 'moved on internally', fr: 'mobilité interne' },
  NOT_HIRED_BEYOND_WILL: {
    nl: 'niet aangeworven, buiten eigen wil',
    en: 'not hired, beyond own will',
    fr: 'non engagé, contre son gré',
  },
  NOT_HIRED_OWN_WILL: {
    nl: 'niet aangeworven, uit eigen wil',
    en: 'not hired, by own will',
    fr: 'non engagé, de son gré',
  },
  STOPPED: { nl: 'stopgezet', en: 'broken off', fr: 'arrêté' },
};

export const outcomeCauses: CodeList<OutcomeCause> = {
  OWN_WILL: { nl: 'eigen wil', en: 'own will', fr: 'de son gré' },
  BEYOND_OWN_WILL: { nl: 'buiten eigen wil', en: 'beyond own will', fr: 'contre son gré' },
  NOT_APPLICABLE: { nl: 'niet van toepassing', en: 'not applicable', fr: 'sans objet' },
};

export const suspensionReasons: CodeList<SuspensionReason> = {
  CORONA: {
    nl: 'coronamaatregel',
    en: 'corona measure',
    fr: 'mesure corona',
    validFrom: '2020-03-20',
    validTo: '2020-06-30',
    source: 'Flemish government, 20 March 2020; last day to be checked',
  },
  ILLNESS: { nl: 'ziekte', en: 'illness', fr: 'maladie' },
  OTHER: { nl: 'andere reden', en: 'another reason', fr: 'autre raison' },
};

export const referralSources: CodeList<ReferralSource> = {
  VDAB_EVALUATION: { nl: 'evaluatie door VDAB', en: 'evaluation by VDAB', fr: 'évaluation par le VDAB' },
  ENTERPRISE: { nl: 'onderneming', en: 'enterprise', fr: 'entreprise' },
  WORKER: { nl: 'werknemer', en: 'worker', fr: 'travailleur' },
  WELFARE_CENTRE: { nl: 'OCMW', en: 'social welfare centre', fr: 'CPAS' },
};

export const transitionThresholds: CodeList<TransitionThreshold> = {
  ATTACHED_TO_WORKPLACE: {
    nl: 'wil de vertrouwde werkplek niet verlaten',
    en: 'does not want to leave a trusted workplace',
    fr: 'ne veut pas quitter son lieu de travail',
  },
  LOSS_OF_SECURITY: {
    nl: 'vreest de zekerheid te verliezen',
    en: 'fears to lose security',
    fr: 'craint de perdre la sécurité',
  },
  LOSS_OF_GUIDANCE: {
    nl: 'vreest de begeleiding te verliezen',
    en: 'fears to lose guidance',
    fr: 'craint de perdre l’accompagnement',
  },
  FINANCIAL: { nl: 'financieel nadeel', en: 'financial loss', fr: 'perte financière' },
  LOW_CONFIDENCE: { nl: 'weinig vertrouwen in eigen kunnen', en: 'low confidence', fr: 'manque de confiance' },
  MOBILITY_OR_HOURS: { nl: 'vervoer of werkuren', en: 'transport or hours', fr: 'transport ou horaires' },
  NO_FITTING_PLACE: {
    nl: 'geen passende stage of job',
    en: 'no fitting internship or job',
    fr: 'pas de stage ou d’emploi adapté',
  },
  OTHER: { nl: 'andere reden', en: 'another reason', fr: 'autre raison' },
};

export const internshipResults: CodeList<InternshipResult> = {
  HIRED: { nl: 'aangeworven', en: 'hired', fr: 'engagé' },
  NOT_HIRED: { nl: 'niet aangeworven', en: 'not hired', fr: 'non engagé' },
  STOPPED_HOST: { nl: 'stopgezet door de stageplaats', en: 'broken off by the host', fr: 'arrêté par l’entreprise' },
  STOPPED_WORKER: {
    nl: 'stopgezet door de werknemer',
    en: 'broken off by the worker',
    fr: 'arrêté par le travailleur',
  },
};

export const readinessScreeningKinds: CodeList<ReadinessScreeningKind> = {
  SHOP_FLOOR: {
    nl: 'evaluatie op de werkvloer',
    en: 'evaluation on the shop floor',
    fr: 'évaluation sur le lieu de travail',
  },
  CMW_TERM: {
    nl: 'einde van de termijn collectief maatwerk',
    en: 'end of the term of collectief maatwerk',
    fr: 'fin du terme du travail adapté',
  },
  LDE_END: { nl: 'einde van het LDE-traject', en: 'end of the LDE track', fr: 'fin du trajet LDE' },
};

export const readinessOutcomes: CodeList<ReadinessOutcome> = {
  WOP_STILL_NEEDED: {
    nl: 'nood aan collectief maatwerk blijft',
    en: 'need of collectief maatwerk remains',
    fr: 'besoin de travail adapté maintenu',
  },
  INTERNAL_DOORSTROOM: { nl: 'interne doorstroom', en: 'internal move', fr: 'mobilité interne' },
  DOORSTROOM_TRACK: {
    nl: 'klaar voor een doorstroomtraject',
    en: 'ready for a transition track',
    fr: 'prêt pour un trajet de transition',
  },
  NOT_READY: { nl: 'nog niet klaar', en: 'not ready yet', fr: 'pas encore prêt' },
};

export const screenedEmployments: CodeList<ScreenedEmployment> = {
  CMW: { nl: 'collectief maatwerk', en: 'collectief maatwerk', fr: 'travail adapté collectif' },
  LDE: { nl: 'lokale diensteneconomie', en: 'lokale diensteneconomie', fr: 'économie de services locaux' },
  IMW: { nl: 'individueel maatwerk', en: 'individueel maatwerk', fr: 'travail adapté individuel' },
  SW: { nl: 'sociale werkplaats', en: 'sociale werkplaats', fr: 'atelier social' },
  BW: { nl: 'beschutte werkplaats', en: 'beschutte werkplaats', fr: 'atelier protégé' },
};

export const transitionCodeLists = {
  TransitionOrigin: transitionOrigins,
  TransitionPhase: transitionPhases,
  TransitionStatus: transitionStatuses,
  TransitionOutcome: transitionOutcomes,
  OutcomeCause: outcomeCauses,
  SuspensionReason: suspensionReasons,
  ReferralSource: referralSources,
  TransitionThreshold: transitionThresholds,
  InternshipResult: internshipResults,
  ReadinessScreeningKind: readinessScreeningKinds,
  ReadinessOutcome: readinessOutcomes,
  ScreenedEmployment: screenedEmployments,
  WorkplaceLearningForm: workplaceLearningForms,
  WorkplaceLearningResult: workplaceLearningResults,
  ContractType: contractTypes,
} satisfies CodeLists;
