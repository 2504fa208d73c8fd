import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  ApplicationDecision,
  ApplicationForm,
  ApplicationStatus,
  IncomeSupportKind,
  MeansKind,
} from '../generated/resolver-types.ts';

export const incomeSupportKinds: CodeList<IncomeSupportKind> = {
  LEEFLOON: { nl: 'leefloon', en: 'leefloon', fr: 'revenu d’intégration' },
  EQUIVALENT: { nl: 'equivalent leefloon', en: 'equivalent leefloon', fr: 'équivalent du revenu d’intégration' },
};

export const applicationStatuses: CodeList<ApplicationStatus> = {
  REGISTERED: { nl: 'geregistreerd', en: 'registered', fr: 'enregistrée' },
  SOCIAL_INVESTIGATION: { nl: 'in sociaal onderzoek', en: 'social investigation', fr: 'enquête sociale' },
  DECIDED: { nl: 'beslist', en: 'decided', fr: 'décidée' },
  NOTIFIED: { nl: 'betekend', en: 'notified', fr: 'notifiée' },
  APPEALED: { nl: 'in beroep', en: 'appealed', fr: 'en recours' },
};

export const applicationDecisions: CodeList<ApplicationDecision> = {
  GRANTED: { nl: 'toegekend', en: 'granted', fr: 'accordée' },
  REFUSED: { nl: 'geweigerd', en: 'refused', fr: 'refusée' },
};

export const applicationForms: CodeList<ApplicationForm> = {
  B: {
    nl: 'formulier B: toekenning',
    en: 'form B: grant',
    fr: 'formulaire B : octroi',
    source: 'POD MI: forms B, C, D',
  },
  C: {
    nl: 'formulier C: weigering of stopzetting',
    en: 'form C: refusal or stop',
    fr: 'formulaire C : refus ou arrêt',
    source: 'POD MI: forms B, C, D',
  },
  D: {
    nl: 'formulier D: terugvordering van kosten',
    en: 'form D: recovery of cost',
    fr: 'formulaire D : récupération de frais',
    source: 'POD MI: forms B, C, D',
  },
};

export const meansKinds: CodeList<MeansKind> = {
  WAGE: { nl: 'loon', en: 'wages', fr: 'salaire' },
  BENEFIT: { nl: 'uitkering', en: 'benefit', fr: 'allocation' },
  MAINTENANCE: { nl: 'onderhoudsgeld', en: 'maintenance', fr: 'pension alimentaire' },
  HOUSEHOLD: { nl: 'middelen van samenwonenden', en: 'means of the household', fr: 'ressources des cohabitants' },
  PROPERTY: { nl: 'vermogen', en: 'property', fr: 'patrimoine' },
  OTHER: { nl: 'andere middelen', en: 'other means', fr: 'autres ressources' },
};

/** What somebody applied for, what was decided, what they live on. */
export const incomeCodeLists = {
  IncomeSupportKind: incomeSupportKinds,
  ApplicationStatus: applicationStatuses,
  ApplicationDecision: applicationDecisions,
  ApplicationForm: applicationForms,
  MeansKind: meansKinds,
};
