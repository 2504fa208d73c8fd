import type { ActName, FieldName } from '../../../generated/acts/pes.ts';
import type { SomeInThree } from '../act-words.ts';

/** What a field is called in one act, where the word of labels.ts does not say enough. */
export const inAct: SomeInThree<`${ActName}.${FieldName}`> = {
  'pesFileOpen.from': { nl: 'Eerste dag van het dossier', en: 'First day of the file', fr: 'Premier jour du dossier' },
  'pesFileClose.to': { nl: 'Laatste dag van het dossier', en: 'Last day of the file', fr: 'Dernier jour du dossier' },
  'assessmentRequest.advice': { nl: 'Advies dat gevraagd wordt', en: 'Advice that is asked for', fr: 'Avis demandé' },
  'assessmentReportSubmit.advice': {
    nl: 'Advies dat het verslag voorstelt',
    en: 'Advice that the report proposes',
    fr: 'Avis proposé par le rapport',
  },
  'supportPackageStart.to': {
    nl: 'Laatste dag (leeg: vijf jaar)',
    en: 'Last day (empty: five years)',
    fr: 'Dernier jour (vide : cinq ans)',
  },
  'supportPackageEvaluationPlan.kind': { nl: 'Welke evaluatie', en: 'Which evaluation', fr: 'Quelle évaluation' },
  'supportPackageEvaluate.wagePremiumPercentage': {
    nl: 'Loonpremie van het nieuwe pakket, in procent',
    en: 'Wage premium of the new package, in percent',
    fr: 'Prime salariale du nouveau paquet, en pour cent',
  },
  'supportPackageEvaluate.guidance': {
    nl: 'Begeleidingsniveau van het nieuwe pakket',
    en: 'Level of guidance of the new package',
    fr: 'Niveau d’accompagnement du nouveau paquet',
  },
  'registrationCategoryChange.category': { nl: 'Nieuwe categorie', en: 'New category', fr: 'Nouvelle catégorie' },
  'registrationCategoryChange.from': {
    nl: 'Eerste dag in de nieuwe categorie',
    en: 'First day in the new category',
    fr: 'Premier jour dans la nouvelle catégorie',
  },
  'mediationStatusChange.mediationStatus': {
    nl: 'Nieuwe bemiddelingsstatus',
    en: 'New mediation status',
    fr: 'Nouveau statut de médiation',
  },
  'transitionTrackSuspend.from': { nl: 'Opgeschort vanaf', en: 'On hold from', fr: 'Suspendu à partir du' },
  'transitionHoursRecord.hours': { nl: 'Uren die erbij komen', en: 'Hours to add', fr: 'Heures à ajouter' },
  'transitionTrackStop.outcomeOn': { nl: 'Laatste dag', en: 'Last day', fr: 'Dernier jour' },
  'readinessScreeningPlan.kind': { nl: 'Waarom nu', en: 'Why now', fr: 'Pourquoi maintenant' },
  'workplaceLearningStart.hours': { nl: 'Geplande uren', en: 'Planned hours', fr: 'Heures prévues' },
  'workplaceLearningStart.to': { nl: 'Geplande laatste dag', en: 'Planned last day', fr: 'Dernier jour prévu' },
  'workplaceLearningEnd.hours': { nl: 'Uren die het duurde', en: 'Hours that it took', fr: 'Heures effectuées' },
  'stepPlan.kind': { nl: 'Welke stap', en: 'Which step', fr: 'Quelle étape' },
  'stepCancel.endedOn': { nl: 'Geannuleerd op', en: 'Cancelled on', fr: 'Annulée le' },
  'confidentialNoteRecord.category': {
    nl: 'Onderdeel van het vertrouwelijk luik',
    en: 'Part of the confidential file',
    fr: 'Partie du volet confidentiel',
  },
};
