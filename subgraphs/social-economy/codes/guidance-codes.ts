import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  GuidanceKind,
  GuidancePlace,
  SupportedEmploymentPhase,
  SupportedEmploymentProgramme,
} from '../generated/resolver-types.ts';

/** Kinds of guidance. */
export const guidanceKinds: CodeList<GuidanceKind> = {
  WORKPLACE_COACH: {
    nl: 'begeleider op de werkvloer',
    en: 'workplace coach',
    fr: 'accompagnateur sur le lieu de travail',
  },
  INTEGRATION_COACH: {
    nl: 'inschakelingscoach',
    en: 'integration coach (inschakelingscoach)',
    fr: 'coach d’insertion',
    validFrom: '2007-05-01',
    source: 'source 001',
  },
  SUPPORTED_EMPLOYMENT_VISIT: {
    nl: 'bezoek bij supported employment',
    en: 'visit in supported employment',
    fr: 'visite en emploi accompagné',
    validFrom: '2007-01-01',
    source: 'source 001',
  },
  COLLEAGUE_COACH: { nl: 'collega-coach', en: 'colleague coach', fr: 'collègue-coach', source: 'HW-IMW' },
  AFTERCARE: { nl: 'nazorg', en: 'aftercare', fr: 'suivi après l’occupation' },
};

/** Where guidance takes place. */
export const guidancePlaces: CodeList<GuidancePlace> = {
  OWN_SHOP_FLOOR: { nl: 'eigen werkvloer', en: 'own shop floor', fr: 'propre lieu de travail' },
  HOST: { nl: 'bij een andere werkgever', en: 'at another employer', fr: 'chez un autre employeur' },
};

/** Programmes of supported employment: the experiment of 2007, and what enterprises do since. */
export const supportedEmploymentProgrammes: CodeList<SupportedEmploymentProgramme> = {
  EXPERIMENT_2007: {
    nl: 'experiment van 2007',
    en: 'experiment of 2007',
    fr: 'expérience de 2007',
    validFrom: '2007-01-01',
    validTo: '2008-12-31',
    source: 'source 001',
  },
  GENERAL: {
    nl: 'algemeen',
    en: 'general',
    fr: 'général',
    validFrom: '2009-01-01',
    source: 'DESIGN: what goes on after the experiment',
  },
};

/** Where a supported employment stands. */
export const supportedEmploymentPhases: CodeList<SupportedEmploymentPhase> = {
  PLACED: { nl: 'geplaatst', en: 'placed', fr: 'placé' },
  TRAINING: { nl: 'training op de werkplek', en: 'training on the job', fr: 'formation sur le lieu de travail' },
  FADING: { nl: 'ondersteuning wordt afgebouwd', en: 'support fades', fr: 'soutien dégressif' },
  INDEPENDENT: { nl: 'werkt zelfstandig', en: 'works independently', fr: 'travaille de façon autonome' },
  STOPPED: { nl: 'stopgezet', en: 'stopped', fr: 'arrêté' },
};
