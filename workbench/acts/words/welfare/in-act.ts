import type { ActName, FieldName } from '../../../generated/acts/welfare.ts';
import type { SomeInThree } from '../act-words.ts';

/** What a field is called in one act, where the word of labels.ts does not say enough. */
export const inAct: SomeInThree<`${ActName}.${FieldName}`> = {
  'welfareFileOpen.from': {
    nl: 'Eerste dag van het dossier',
    en: 'First day of the file',
    fr: 'Premier jour du dossier',
  },
  'welfareFileClose.to': {
    nl: 'Laatste dag van het dossier',
    en: 'Last day of the file',
    fr: 'Dernier jour du dossier',
  },
  'applicationRegister.kind': { nl: 'Wat gevraagd wordt', en: 'What is asked for', fr: 'Ce qui est demandé' },
  'socialInvestigationStart.startedOn': {
    nl: 'Eerste dag van het onderzoek',
    en: 'First day of the investigation',
    fr: 'Premier jour de l’enquête',
  },
  'applicationDecide.from': {
    nl: 'Eerste dag van het recht (bij toekenning)',
    en: 'First day of the right (with a grant)',
    fr: 'Premier jour du droit (en cas d’octroi)',
  },
  'applicationDecide.to': {
    nl: 'Laatste dag van het recht, als de beslissing die noemt',
    en: 'Last day of the right, where the decision names one',
    fr: 'Dernier jour du droit, si la décision le mentionne',
  },
  'applicationDecide.category': {
    nl: 'Categorie (bij toekenning)',
    en: 'Category (with a grant)',
    fr: 'Catégorie (en cas d’octroi)',
  },
  'incomeSupportCategoryChange.category': { nl: 'Nieuwe categorie', en: 'New category', fr: 'Nouvelle catégorie' },
  'incomeSupportCategoryChange.from': {
    nl: 'Eerste dag in de nieuwe categorie',
    en: 'First day in the new category',
    fr: 'Premier jour dans la nouvelle catégorie',
  },
  'incomeSupportEnd.to': { nl: 'Laatste dag van het recht', en: 'Last day of the right', fr: 'Dernier jour du droit' },
  'integrationProjectNoticeGive.reason': { nl: 'Waarover het gaat', en: 'What it is about', fr: 'De quoi il s’agit' },
  'sanctionImpose.from': {
    nl: 'Eerste dag van de schorsing',
    en: 'First day of the suspension',
    fr: 'Premier jour de la suspension',
  },
  'sanctionImpose.to': {
    nl: 'Laatste dag van de schorsing',
    en: 'Last day of the suspension',
    fr: 'Dernier jour de la suspension',
  },
  'sanctionEnd.to': {
    nl: 'Laatste dag van de schorsing',
    en: 'Last day of the suspension',
    fr: 'Dernier jour de la suspension',
  },
  'articleSixtyTermsSign.signedOn': {
    nl: 'De laatste van de drie tekende op',
    en: 'The last of the three signed on',
    fr: 'Le dernier des trois a signé le',
  },
  'articleSixtyTermsSign.workplace': {
    nl: 'Gebruiker (leeg: de eigen diensten van het OCMW)',
    en: 'User (empty: the centre’s own services)',
    fr: 'Utilisateur (vide : les propres services du CPAS)',
  },
  'articleSixtyTermsSign.to': {
    nl: 'Laatste dag, zoals afgesproken',
    en: 'Last day as agreed',
    fr: 'Dernier jour convenu',
  },
  'articleSixtyStart.startedOn': { nl: 'Eerste werkdag', en: 'First day of work', fr: 'Premier jour de travail' },
  'activationTrackStart.decidedOn': { nl: 'VDAB besliste op', en: 'VDAB decided on', fr: 'Le VDAB a décidé le' },
  'activationEnd.reason': {
    nl: 'Waarom (leeg: gewoon afgelopen)',
    en: 'Why (empty: it came to its end)',
    fr: 'Pourquoi (vide : arrivé à son terme)',
  },
  'activationExtend.to': { nl: 'Nieuwe laatste dag', en: 'New last day', fr: 'Nouveau dernier jour' },
  'technicalTrainingRecord.from': {
    nl: 'Eerste dag van de opleiding',
    en: 'First day of the training',
    fr: 'Premier jour de la formation',
  },
  'technicalTrainingRecord.to': {
    nl: 'Laatste dag van de opleiding',
    en: 'Last day of the training',
    fr: 'Dernier jour de la formation',
  },
  'contactPointRecord.since': { nl: 'Geldig sinds', en: 'Valid since', fr: 'Valable depuis le' },
  'contactPointEnd.endedOn': {
    nl: 'Laatste dag waarop het gold',
    en: 'Last day on which it was valid',
    fr: 'Dernier jour de validité',
  },
};
