import type { CodeList, CodeLists } from '../../../shared/words/code-list.ts';
import type { ConfidentialCategory, PesStepKind, PesStepResult, PesStepStatus } from '../generated/resolver-types.ts';

const TENDER = { source: 'Mijn Loopbaan voor Partners [MLP-HAND]: tender tracks (domain 4.2)' } as const;
const GENERAL = {
  source: 'DESIGN (domain 4.2): the study has no list of the other steps; to be checked with VDAB',
} as const;

export const stepKinds: CodeList<PesStepKind> = {
  TIBB: {
    nl: 'TIBB: intensieve bemiddeling en begeleiding',
    en: 'TIBB: intensive mediation and guidance',
    fr: 'TIBB : médiation et accompagnement intensifs',
    ...TENDER,
  },
  TIW: {
    nl: 'TIW: intensief werkplekleren',
    en: 'TIW: intensive workplace learning',
    fr: 'TIW : apprentissage intensif sur le lieu de travail',
    ...TENDER,
  },
  WIJ: {
    nl: 'WIJ: werkinleving voor jongeren',
    en: 'WIJ: work experience for young people',
    fr: 'WIJ : expérience de travail pour les jeunes',
    ...TENDER,
  },
  ORIENTATION: { nl: 'oriëntering', en: 'orientation', fr: 'orientation', ...GENERAL },
  APPLICATION: { nl: 'solliciteren', en: 'job application', fr: 'recherche d’emploi', ...GENERAL },
  TRAINING: { nl: 'opleiding', en: 'training', fr: 'formation', ...GENERAL },
  LANGUAGE: { nl: 'taalcursus', en: 'language course', fr: 'cours de langue', ...GENERAL },
  GUIDANCE: { nl: 'begeleiding', en: 'guidance', fr: 'accompagnement', ...GENERAL },
  WORK_EXPERIENCE: {
    nl: 'tijdelijke werkervaring (TWE)',
    en: 'temporary work experience (TWE)',
    fr: 'expérience de travail temporaire (TWE)',
    source: 'Draaiboek TWE [TWE-BEG]: the TWE line under "stappen naar werk" (domain 4.2)',
  },
  OTHER: { nl: 'andere stap', en: 'other step', fr: 'autre étape', ...GENERAL },
};

export const stepStatuses: CodeList<PesStepStatus> = {
  PLANNED: { nl: 'gepland', en: 'planned', fr: 'planifié' },
  RUNNING: { nl: 'lopend', en: 'running', fr: 'en cours' },
  DONE: { nl: 'voltooid', en: 'done', fr: 'terminé' },
  STOPPED: { nl: 'stopgezet', en: 'broken off', fr: 'arrêté' },
  CANCELLED: { nl: 'geannuleerd', en: 'cancelled', fr: 'annulé' },
};

export const stepResults: CodeList<PesStepResult> = {
  WORK: { nl: 'aan het werk', en: 'at work', fr: 'au travail', ...GENERAL },
  NEXT_STEP: { nl: 'volgende stap', en: 'next step', fr: 'étape suivante', ...GENERAL },
  GOAL_REACHED: { nl: 'doel bereikt', en: 'goal reached', fr: 'objectif atteint', ...GENERAL },
  GOAL_NOT_REACHED: { nl: 'doel niet bereikt', en: 'goal not reached', fr: 'objectif non atteint', ...GENERAL },
};

export const confidentialCategories: CodeList<ConfidentialCategory> = {
  INDICATION: {
    nl: 'indicatie',
    en: 'indication',
    fr: 'indication',
    source: 'Vertrouwelijk luik [MLP-VL]: Indicaties, PmAB and BTOM (domain 4.2)',
  },
  ICF: { nl: 'ICF', en: 'ICF', fr: 'CIF', source: 'Vertrouwelijk luik [MLP-VL]: ICF (domain 4.2)' },
  DOCUMENT: { nl: 'document', en: 'document', fr: 'document', source: 'Vertrouwelijk luik (domain 4.2, GK)' },
  CONTACT: { nl: 'contact', en: 'contact', fr: 'contact', source: 'Vertrouwelijk luik (domain 4.2, GK)' },
};

/** What steps to work and the vertrouwelijk luik are made of, by their enum in the schema. */
export const careerCodeLists = {
  PesStepKind: stepKinds,
  PesStepStatus: stepStatuses,
  PesStepResult: stepResults,
  ConfidentialCategory: confidentialCategories,
} satisfies CodeLists;
