import type { ActName, FieldName } from '../../../generated/acts/social-economy.ts';
import type { SomeInThree } from '../act-words.ts';

/** What a field is called in one act, where the word of labels.ts does not say enough. */
export const inAct: SomeInThree<`${ActName}.${FieldName}`> = {
  'socialEconomyFileOpen.from': {
    nl: 'Eerste dag van het dossier',
    en: 'First day of the file',
    fr: 'Premier jour du dossier',
  },
  'socialEconomyFileClose.to': {
    nl: 'Laatste dag van het dossier',
    en: 'Last day of the file',
    fr: 'Dernier jour du dossier',
  },
  'employmentBegin.to': {
    nl: 'Laatste dag (leeg: zonder einde)',
    en: 'Last day (empty: without end)',
    fr: 'Dernier jour (vide : sans fin)',
  },
  'employmentHoursChange.from': {
    nl: 'Eerste dag met de nieuwe prestatiebreuk',
    en: 'First day with the new hours',
    fr: 'Premier jour avec la nouvelle fraction',
  },
  'employmentPackageApply.to': {
    nl: 'Laatste dag (leeg: zoals de tewerkstelling)',
    en: 'Last day (empty: as the employment)',
    fr: 'Dernier jour (vide : comme l’emploi)',
  },
  'employmentCoachAssign.coach': {
    nl: 'Begeleider (code; leeg: niemand)',
    en: 'Coach (code; empty: nobody)',
    fr: 'Accompagnateur (code ; vide : personne)',
  },
  'internshipReported.endedOn': {
    nl: 'Laatste dag van de stage',
    en: 'Last day of the internship',
    fr: 'Dernier jour du stage',
  },
  'developmentPlanMake.on': { nl: 'Datum van het POP', en: 'Day of the plan', fr: 'Date du plan' },
  'developmentPlanUpdate.on': { nl: 'Datum van het nieuwe POP', en: 'Day of the new plan', fr: 'Date du nouveau plan' },
  'developmentPlanUpdate.goals': {
    nl: 'Alle doelen van het nieuwe POP',
    en: 'Every goal of the new plan',
    fr: 'Tous les objectifs du nouveau plan',
  },
  'planGoalReach.on': { nl: 'Bereikt op', en: 'Reached on', fr: 'Atteint le' },
  'planGoalDrop.on': { nl: 'Stopgezet op', en: 'Given up on', fr: 'Abandonné le' },
  'internalEvaluationHold.on': { nl: 'Gesprek op', en: 'Talk on', fr: 'Entretien le' },
  'absenceRecord.to': {
    nl: 'Laatste dag (leeg: nog afwezig)',
    en: 'Last day (empty: it lasts)',
    fr: 'Dernier jour (vide : toujours absent)',
  },
  'ldeTrackExtend.plannedEnd': { nl: 'Nieuwe laatste dag', en: 'New last day', fr: 'Nouveau dernier jour' },
  'ldeTrackExtend.reason': {
    nl: 'Grond van de uitzondering',
    en: 'Ground of the exception',
    fr: 'Motif de l’exception',
  },
  'ldeTrackEvaluate.on': { nl: 'Geëvalueerd op', en: 'Evaluated on', fr: 'Évalué le' },
  'moveRecord.on': {
    nl: 'Eerste dag in regulier werk',
    en: 'First day in regular work',
    fr: 'Premier jour dans l’emploi ordinaire',
  },
  'moveFailureRecord.on': { nl: 'Niet gelukt op', en: 'Failed on', fr: 'Échec le' },
  'returnOffer.on': { nl: 'Aangeboden op', en: 'Offered on', fr: 'Proposé le' },
  'returnDecline.on': { nl: 'Geantwoord op', en: 'Answered on', fr: 'Répondu le' },
  'returnRightExercise.on': { nl: 'Eerste dag terug', en: 'First day back', fr: 'Premier jour de retour' },
  'moveCorrect.on': {
    nl: 'Eerste dag in regulier werk',
    en: 'First day in regular work',
    fr: 'Premier jour dans l’emploi ordinaire',
  },
  'supportedEmploymentPlace.on': {
    nl: 'Eerste dag bij de werkgever',
    en: 'First day at the host',
    fr: 'Premier jour chez l’employeur',
  },
  'supportedEmploymentTrain.on': {
    nl: 'Eerste dag van de opleiding',
    en: 'First day of training',
    fr: 'Premier jour de formation',
  },
  'supportedEmploymentTrain.hoursPerWeek': {
    nl: 'Uren ondersteuning per week (leeg: zoals nu)',
    en: 'Hours of support a week (empty: as now)',
    fr: 'Heures de soutien par semaine (vide : comme maintenant)',
  },
  'supportedEmploymentFade.on': {
    nl: 'Eerste dag met minder ondersteuning',
    en: 'First day with less support',
    fr: 'Premier jour avec moins de soutien',
  },
  'supportedEmploymentVisitRecord.on': { nl: 'Bezoek op', en: 'Visit on', fr: 'Visite le' },
  'supportedEmploymentComplete.on': { nl: 'Zelfstandig sinds', en: 'Independent since', fr: 'Autonome depuis le' },
  'supportedEmploymentStop.on': { nl: 'Laatste dag', en: 'Last day', fr: 'Dernier jour' },
};
