import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  AmendmentParty,
  EvaluationResult,
  IntegrationProjectKind,
  IntegrationProjectStatus,
  NoticeReason,
  ProjectExemption,
  SanctionDeferral,
  SanctionExtent,
  SanctionGround,
  SanctionStatus,
} from '../generated/resolver-types.ts';

export const integrationProjectKinds: CodeList<IntegrationProjectKind> = {
  EMPLOYMENT_WITHIN_PERIOD: {
    nl: 'tewerkstelling binnen een periode',
    en: 'employment within a period',
    fr: 'emploi dans un délai',
    source: 'domain 3.2',
  },
  TRAINING: { nl: 'opleiding', en: 'training', fr: 'formation', source: 'domain 3.2' },
  FULL_TIME_STUDY: {
    nl: 'studie met voltijds leerplan',
    en: 'full-time study',
    fr: 'études de plein exercice',
    source: 'domain 3.2',
  },
  SOCIAL_INTEGRATION: {
    nl: 'sociale integratie',
    en: 'social integration',
    fr: 'intégration sociale',
    source: 'domain 3.2',
  },
};

export const projectExemptions: CodeList<ProjectExemption> = {
  HEALTH: { nl: 'gezondheidsredenen', en: 'reasons of health', fr: 'raisons de santé' },
  EQUITY: { nl: 'billijkheidsredenen', en: 'reasons of equity', fr: 'raisons d’équité' },
};

export const integrationProjectStatuses: CodeList<IntegrationProjectStatus> = {
  DRAFT: { nl: 'ontwerp', en: 'draft', fr: 'projet' },
  SIGNED: { nl: 'ondertekend', en: 'signed', fr: 'signé' },
  ACTIVE: { nl: 'lopend', en: 'under way', fr: 'en cours' },
  ENDED: { nl: 'afgelopen', en: 'ended', fr: 'terminé' },
  TERMINATED: { nl: 'stopgezet', en: 'ended before its time', fr: 'arrêté' },
  NOTICE: { nl: 'aangemaand', en: 'formal notice given', fr: 'mis en demeure' },
  SANCTIONED: { nl: 'gesanctioneerd', en: 'sanctioned', fr: 'sanctionné' },
};

export const evaluationResults: CodeList<EvaluationResult> = {
  ON_COURSE: { nl: 'op schema', en: 'on course', fr: 'en bonne voie' },
  ADJUST: { nl: 'bij te sturen', en: 'to be adjusted', fr: 'à ajuster' },
  NOT_RESPECTED: { nl: 'afspraken niet nagekomen', en: 'agreements not kept', fr: 'accords non respectés' },
  GOAL_REACHED: { nl: 'doel bereikt', en: 'goal reached', fr: 'objectif atteint' },
};

export const amendmentParties: CodeList<AmendmentParty> = {
  CLIENT: { nl: 'cliënt', en: 'client', fr: 'client' },
  CENTRE: { nl: 'centrum', en: 'centre', fr: 'centre' },
};

export const noticeReasons: CodeList<NoticeReason> = {
  APPOINTMENTS: { nl: 'afspraken niet nagekomen', en: 'appointments not kept', fr: 'rendez-vous manqués' },
  STEPS_NOT_TAKEN: { nl: 'stappen niet gezet', en: 'steps not taken', fr: 'étapes non réalisées' },
  TRAINING_ABANDONED: {
    nl: 'opleiding gestopt of niet gevolgd',
    en: 'training not attended',
    fr: 'formation abandonnée',
  },
  WORK_REFUSED: { nl: 'werk geweigerd of verlaten', en: 'work refused or left', fr: 'travail refusé ou quitté' },
};

export const sanctionGrounds: CodeList<SanctionGround> = {
  UNDECLARED_MEANS: {
    nl: 'niet-aangegeven bestaansmiddelen',
    en: 'undeclared means',
    fr: 'ressources non déclarées',
    source: 'RMI-wet art. 30',
  },
  PROJECT_NOT_RESPECTED: {
    nl: 'GPMI niet nageleefd',
    en: 'GPMI not respected',
    fr: 'PIIS non respecté',
    source: 'RMI-wet art. 30',
  },
};

export const sanctionExtents: CodeList<SanctionExtent> = {
  FULL: { nl: 'volledig', en: 'full', fr: 'totale' },
  PARTIAL: { nl: 'gedeeltelijk', en: 'partial', fr: 'partielle' },
};

export const sanctionDeferrals: CodeList<SanctionDeferral> = {
  NONE: { nl: 'geen uitstel', en: 'not deferred', fr: 'sans sursis' },
  PARTIAL: { nl: 'deels uitgesteld', en: 'deferred in part', fr: 'sursis partiel' },
  FULL: { nl: 'volledig uitgesteld', en: 'deferred', fr: 'sursis total' },
};

export const sanctionStatuses: CodeList<SanctionStatus> = {
  IMPOSED: { nl: 'opgelegd', en: 'imposed', fr: 'imposée' },
  DEFERRED: { nl: 'uitgesteld', en: 'deferred', fr: 'avec sursis' },
  ENDED: { nl: 'voorbij', en: 'over', fr: 'terminée' },
};

/** The GPMI, its notices and its sanctions. */
export const projectCodeLists = {
  IntegrationProjectKind: integrationProjectKinds,
  ProjectExemption: projectExemptions,
  IntegrationProjectStatus: integrationProjectStatuses,
  EvaluationResult: evaluationResults,
  AmendmentParty: amendmentParties,
  NoticeReason: noticeReasons,
  SanctionGround: sanctionGrounds,
  SanctionExtent: sanctionExtents,
  SanctionDeferral: sanctionDeferrals,
  SanctionStatus: sanctionStatuses,
};
