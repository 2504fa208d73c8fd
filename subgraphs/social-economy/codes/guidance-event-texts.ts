import type { EventTexts } from '../../../shared/words/event-text.ts';
import { guidanceKinds, supportedEmploymentProgrammes } from './guidance-codes.ts';

/** Guidance and supported employment, as the journey tells of them; never the goals. */
export const guidanceJourneyTexts: EventTexts = {
  GUIDANCE_SESSION: { nl: 'Begeleiding', en: 'Guidance', fr: 'Accompagnement', detail: guidanceKinds },
  SUPPORTED_EMPLOYMENT_PLACED: {
    nl: 'Supported employment: geplaatst',
    en: 'Supported employment: placed',
    fr: 'Emploi accompagné: placé',
    detail: supportedEmploymentProgrammes,
  },
  SUPPORTED_EMPLOYMENT_TRAINING: {
    nl: 'Supported employment: training op de werkplek',
    en: 'Supported employment: training on the job',
    fr: 'Emploi accompagné: formation sur le lieu de travail',
  },
  SUPPORTED_EMPLOYMENT_FADING: {
    nl: 'Supported employment: ondersteuning wordt afgebouwd',
    en: 'Supported employment: support fades',
    fr: 'Emploi accompagné: soutien dégressif',
  },
  SUPPORTED_EMPLOYMENT_INDEPENDENT: {
    nl: 'Supported employment: werkt zelfstandig',
    en: 'Supported employment: works independently',
    fr: 'Emploi accompagné: travaille de façon autonome',
  },
  SUPPORTED_EMPLOYMENT_STOPPED: {
    nl: 'Supported employment: stopgezet',
    en: 'Supported employment: stopped',
    fr: 'Emploi accompagné: arrêté',
  },
};
