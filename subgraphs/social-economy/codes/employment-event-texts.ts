import type { EventTexts } from '../../../shared/words/event-text.ts';
import { moveDestinations } from './employment-codes.ts';
import { instruments } from './instrument-codes.ts';
import { evaluationKinds, ldeOutcomes } from './plan-codes.ts';

const asFigure = (detail: string): string => detail;

/** Employments, plans, evaluations, absences, tracks and moves, as the journey tells of them. */
export const employmentJourneyTexts: EventTexts = {
  EMPLOYMENT_STARTED: {
    nl: 'Tewerkstelling begonnen',
    en: 'Employment began',
    fr: 'Occupation commencée',
    detail: instruments,
  },
  EMPLOYMENT_ENDED: {
    nl: 'Tewerkstelling beëindigd',
    en: 'Employment ended',
    fr: 'Occupation terminée',
    detail: instruments,
  },
  EMPLOYMENT_HOURS_CHANGED: {
    nl: 'Andere prestatiebreuk (%)',
    en: 'Other hours (%)',
    fr: 'Autre fraction de prestation (%)',
    detail: asFigure,
  },
  PACKAGE_APPLIED: {
    nl: 'Werkondersteuningspakket toegepast (%)',
    en: 'Support package applied (%)',
    fr: 'Paquet de soutien appliqué (%)',
    detail: asFigure,
  },
  INTERNSHIP_ENDED: { nl: 'Stage beëindigd', en: 'Internship ended', fr: 'Stage terminé' },
  POP_UPDATED: { nl: 'POP bijgewerkt', en: 'Plan (POP) updated', fr: 'Plan (POP) mis à jour' },
  INTERNAL_EVALUATION_HELD: {
    nl: 'Interne evaluatie gehouden',
    en: 'Internal evaluation held',
    fr: 'Évaluation interne tenue',
    detail: evaluationKinds,
  },
  ABSENCE_STARTED: { nl: 'Afwezig', en: 'Absent', fr: 'Absent' },
  ABSENCE_ENDED: {
    nl: 'Laatste dag van de afwezigheid',
    en: 'Last day of the absence',
    fr: 'Dernier jour de l’absence',
  },
  LDE_TRACK_STARTED: {
    nl: 'Inschakelingstraject begonnen',
    en: 'Inschakelingstraject began',
    fr: 'Trajet d’insertion commencé',
  },
  LDE_TRACK_EVALUATED: {
    nl: 'Inschakelingstraject geëvalueerd',
    en: 'Inschakelingstraject evaluated',
    fr: 'Trajet d’insertion évalué',
    detail: ldeOutcomes,
  },
  LDE_TRACK_ENDED: {
    nl: 'Inschakelingstraject beëindigd',
    en: 'Inschakelingstraject ended',
    fr: 'Trajet d’insertion terminé',
  },
  MOVED_TO_REGULAR_WORK: {
    nl: 'Doorgestroomd naar regulier werk',
    en: 'Moved to regular work',
    fr: 'Passage vers un emploi ordinaire',
    detail: moveDestinations,
  },
  RETURNED: {
    nl: 'Teruggekeerd naar de vorige werkgever',
    en: 'Returned to the former employer',
    fr: 'Retour chez l’ancien employeur',
  },
};

/** What has to be done about them. */
export const employmentDeadlineTexts: EventTexts = {
  POP_DUE: {
    nl: 'POP op te maken of bij te werken',
    en: 'Plan (POP) to be made or updated',
    fr: 'Plan (POP) à établir ou à mettre à jour',
  },
  INTERNAL_EVALUATION_DUE: {
    nl: 'Interne evaluatie te houden',
    en: 'Internal evaluation to be held',
    fr: 'Évaluation interne à tenir',
  },
  LDE_EVALUATION_DUE: {
    nl: 'Eindevaluatie van het inschakelingstraject',
    en: 'Evaluation at the end of the inschakelingstraject',
    fr: 'Évaluation finale du trajet d’insertion',
  },
  LDE_TRACK_ENDS: {
    nl: 'Einde van het inschakelingstraject',
    en: 'End of the inschakelingstraject',
    fr: 'Fin du trajet d’insertion',
  },
  RETURN_RIGHT_ENDS: { nl: 'Terugvalpositie loopt af', en: 'Right of return ends', fr: 'Fin du droit de retour' },
};
