import type { CodeList } from '../../../shared/words/code-list.ts';
import type { ContractType, WorkplaceLearningForm, WorkplaceLearningResult } from '../generated/resolver-types.ts';

export const workplaceLearningForms: CodeList<WorkplaceLearningForm> = {
  IBO: {
    nl: 'individuele beroepsopleiding',
    en: 'individual training in an enterprise',
    fr: 'formation individuelle en entreprise',
    validFrom: '2018-09-01',
  },
  IBO_PLUS: { nl: 'IBO-plus', en: 'IBO-plus', fr: 'IBO-plus', validFrom: '2018-09-01' },
  GIBO: { nl: 'gespecialiseerde IBO', en: 'specialised IBO', fr: 'IBO spécialisée', validFrom: '2018-09-01' },
  K_IBO: { nl: 'curatieve IBO', en: 'curative IBO', fr: 'IBO curative', validFrom: '2018-09-01' },
  BIS: {
    nl: 'beroepsinlevingsstage',
    en: 'professional immersion placement',
    fr: 'stage d’immersion professionnelle',
    validFrom: '2018-09-01',
  },
  BVS: {
    nl: 'beroepsverkennende stage',
    en: 'exploratory placement',
    fr: 'stage exploratoire',
    validFrom: '2018-09-01',
  },
  GBVS: {
    nl: 'gespecialiseerde beroepsverkennende stage',
    en: 'specialised exploratory placement',
    fr: 'stage exploratoire spécialisé',
    validFrom: '2018-09-01',
  },
  ACT_STAGE: { nl: 'activeringsstage', en: 'activation placement', fr: 'stage d’activation', validFrom: '2018-09-01' },
  WES: { nl: 'werkervaringsstage', en: 'work experience placement', fr: 'stage d’expérience', validFrom: '2018-09-01' },
  OPL_STAGE: {
    nl: 'opleiding en opleidingsstage',
    en: 'training with placement',
    fr: 'formation avec stage',
    validFrom: '2018-09-01',
  },
  TBS: { nl: 'terbeschikkingstelling', en: 'placement at another enterprise', fr: 'mise à disposition' },
};

export const workplaceLearningResults: CodeList<WorkplaceLearningResult> = {
  HIRED: { nl: 'aangeworven', en: 'hired', fr: 'engagé' },
  COMPLETED: { nl: 'voltooid', en: 'completed', fr: 'terminé' },
  STOPPED: { nl: 'stopgezet', en: 'broken off', fr: 'arrêté' },
};

export const contractTypes: CodeList<ContractType> = {
  PERMANENT: { nl: 'onbepaalde duur', en: 'indefinite duration', fr: 'durée indéterminée' },
  FIXED_TERM: { nl: 'bepaalde duur of duidelijk omschreven werk', en: 'fixed duration', fr: 'durée déterminée' },
  INTERIM: { nl: 'uitzendarbeid', en: 'interim work', fr: 'intérim' },
  OTHER: { nl: 'andere', en: 'other', fr: 'autre' },
};

/** The lists of tracks, evaluations, workplace learning and follow-up, by their enum in the schema. */
