import type { EventTexts } from '../../../shared/words/event-text.ts';
import {
  internshipResults,
  readinessOutcomes,
  transitionOrigins,
  transitionOutcomes,
  transitionPhases,
} from './transition-codes.ts';
import { contractTypes, workplaceLearningForms } from './work-codes.ts';

const MONTHS = { nl: 'maanden', en: 'months', fr: 'mois' } as const;

/** What the events of tracks, evaluations, workplace learning and follow-up are called. */
export const transitionJourneyTexts = {
  TRANSITION_PROPOSED: {
    nl: 'Doorstroomtraject voorgesteld',
    en: 'Transition track proposed',
    fr: 'Trajet de transition proposé',
    detail: transitionOrigins,
  },
  TRANSITION_REFERRED: {
    nl: 'Toegeleid naar een dienstverlener',
    en: 'Referred to a provider',
    fr: 'Orienté vers un prestataire',
  },
  TRANSITION_STARTED: {
    nl: 'Doorstroomtraject gestart',
    en: 'Transition track started',
    fr: 'Trajet de transition commencé',
    detail: transitionOrigins,
  },
  TRANSITION_PHASE_BEGAN: { nl: 'Fase begonnen', en: 'Phase began', fr: 'Phase commencée', detail: transitionPhases },
  TRANSITION_SUSPENDED: {
    nl: 'Doorstroomtraject opgeschort',
    en: 'Transition track put on hold',
    fr: 'Trajet de transition suspendu',
  },
  TRANSITION_RESUMED: {
    nl: 'Doorstroomtraject hervat',
    en: 'Transition track resumed',
    fr: 'Trajet de transition repris',
  },
  INTERNSHIP_STARTED: { nl: 'Stage begonnen', en: 'Internship began', fr: 'Stage commencé' },
  INTERNSHIP_ENDED: { nl: 'Stage beëindigd', en: 'Internship ended', fr: 'Stage terminé', detail: internshipResults },
  TRANSITION_ENDED: {
    nl: 'Doorstroomtraject beëindigd',
    en: 'Transition track ended',
    fr: 'Trajet de transition terminé',
    detail: transitionOutcomes,
  },
  WAITS_FOR_NEW_TRACK: {
    nl: 'Wacht op een nieuw traject, met WOP 40 laag',
    en: 'Waits for a new track, with WOP 40 laag',
    fr: 'Attend un nouveau trajet, avec WOP 40 laag',
  },
  READINESS_SCREENED: {
    nl: 'Evaluatie van doorstroom',
    en: 'Evaluation of readiness',
    fr: 'Évaluation de la transition',
    detail: readinessOutcomes,
  },
  PREMIUM_FILE_CLOSES: {
    nl: 'Premiedossier wordt afgesloten',
    en: 'Premium file is closed',
    fr: 'Dossier de prime clôturé',
  },
  WORKPLACE_LEARNING_STARTED: {
    nl: 'Werkplekleren begonnen',
    en: 'Workplace learning began',
    fr: 'Apprentissage commencé',
    detail: workplaceLearningForms,
  },
  WORKPLACE_LEARNING_ENDED: {
    nl: 'Werkplekleren beëindigd',
    en: 'Workplace learning ended',
    fr: 'Apprentissage terminé',
    detail: workplaceLearningForms,
  },
  EMPLOYMENT_STARTED: {
    nl: 'Werk in het normaal economisch circuit',
    en: 'Work in the regular economy',
    fr: 'Emploi dans l’économie ordinaire',
    detail: contractTypes,
  },
  EMPLOYMENT_ENDED: {
    nl: 'Werk in het normaal economisch circuit beëindigd',
    en: 'Work in the regular economy ended',
    fr: 'Emploi dans l’économie ordinaire terminé',
  },
  EMPLOYMENT_FOLLOWED_UP: {
    nl: 'Aan het werk',
    en: 'At work',
    fr: 'Au travail',
    detail: (months, language) => `${months} ${MONTHS[language]}`,
  },
  EMPLOYMENT_NOT_FOUND: {
    nl: 'Niet meer aan het werk',
    en: 'No longer at work',
    fr: 'Plus au travail',
    detail: (months, language) => `${months} ${MONTHS[language]}`,
  },
} satisfies EventTexts;

/** What their deadlines are called. */
export const transitionDeadlineTexts = {
  TRANSITION_PHASE_ENDS: {
    nl: 'Fase van het doorstroomtraject eindigt',
    en: 'Phase of the transition track ends',
    fr: 'La phase du trajet se termine',
  },
  TRANSITION_ENDS: {
    nl: 'Doorstroomtraject eindigt',
    en: 'Transition track ends',
    fr: 'Le trajet de transition se termine',
  },
  TRANSITION_REFERRAL_TO_START: {
    nl: 'Doorstroomtraject te starten',
    en: 'Transition track to be started',
    fr: 'Trajet de transition à commencer',
  },
  READINESS_SCREENING_DUE: {
    nl: 'Evaluatie van doorstroom gepland',
    en: 'Evaluation of readiness planned',
    fr: 'Évaluation de la transition planifiée',
  },
  EMPLOYMENT_FOLLOW_UP_DUE: {
    nl: 'Tewerkstelling op te volgen',
    en: 'Employment to be followed up',
    fr: 'Emploi à suivre',
  },
} satisfies EventTexts;
