import type { ActName, FieldName } from '../../../generated/acts/partnership.ts';
import type { SomeInThree } from '../act-words.ts';

/** What a field is called in one act, where the word of labels.ts does not say enough. */
export const inAct: SomeInThree<`${ActName}.${FieldName}`> = {
  'sharingRecord.recipient': {
    nl: 'Organisatie waarover het gaat',
    en: 'Organisation that it is about',
    fr: 'Organisation concernée',
  },
  'sharingRecord.status': {
    nl: 'Wat de cliënt besliste',
    en: 'What the client decided',
    fr: 'Ce que le client a décidé',
  },
  'signalSend.recipient': {
    nl: 'Organisatie die dit deel bijhoudt',
    en: 'Organisation that holds the part',
    fr: 'Organisation qui tient cette partie',
  },
  'signalSend.kind': { nl: 'Wat er niet klopt', en: 'What is wrong', fr: 'Ce qui ne va pas' },
  'signalSend.sentence': {
    nl: 'Wat er niet klopt, in één zin',
    en: 'What is wrong, in one sentence',
    fr: 'Ce qui ne va pas, en une phrase',
  },
  'signalAnswer.sentence': {
    nl: 'Meer uitleg, in één zin',
    en: 'More about it, in one sentence',
    fr: 'Plus d’explications, en une phrase',
  },
  'outreachRequest.contactedOn': { nl: 'Ontmoet op', en: 'Met on', fr: 'Rencontré le' },
  'urgentAccessTake.sentence': {
    nl: 'Waarom het niet kan wachten, in één zin',
    en: 'Why it cannot wait, in one sentence',
    fr: 'Pourquoi cela ne peut attendre, en une phrase',
  },
  'identityMergePropose.reason': {
    nl: 'Waarom het dezelfde persoon is',
    en: 'Why it is the same person',
    fr: 'Pourquoi c’est la même personne',
  },
  'identitySplitPropose.reason': {
    nl: 'Waarom het twee personen zijn',
    en: 'Why these are two people',
    fr: 'Pourquoi ce sont deux personnes',
  },
  'caseOpen.responsibility': {
    nl: 'Waarvoor jouw organisatie verantwoordelijk is',
    en: 'What your organisation is responsible for',
    fr: 'Ce dont votre organisation est responsable',
  },
  'caseOpen.staffMember': {
    nl: 'Medewerker die opvolgt (code; leeg: jij zelf)',
    en: 'Staff member who follows (code; empty: you)',
    fr: 'Collaborateur qui suit (code ; vide : vous)',
  },
  'caseStaffAssign.staffMember': {
    nl: 'Medewerker die vanaf nu opvolgt (code)',
    en: 'Staff member who follows from now on (code)',
    fr: 'Collaborateur qui suit désormais (code)',
  },
  'caseMemberLeave.reason': { nl: 'Waarom je het dossier verlaat', en: 'Why you leave', fr: 'Pourquoi vous partez' },
  'caseAccessAsk.reason': {
    nl: 'Waarom je toegang vraagt',
    en: 'Why you ask for access',
    fr: 'Pourquoi vous demandez l’accès',
  },
  'caseAccessGrant.responsibility': {
    nl: 'Waarvoor de organisatie verantwoordelijk wordt',
    en: 'What the organisation becomes responsible for',
    fr: 'Ce dont l’organisation devient responsable',
  },
  'caseAccessRefuse.reason': { nl: 'Waarom niet', en: 'Why not', fr: 'Pourquoi pas' },
  'handoverPropose.recipient': {
    nl: 'Organisatie die overneemt',
    en: 'Organisation that takes over',
    fr: 'Organisation qui reprend',
  },
  'handoverDecline.reason': {
    nl: 'Waarom je niet overneemt',
    en: 'Why you do not take over',
    fr: 'Pourquoi vous ne reprenez pas',
  },
  'referralDraft.recipient': { nl: 'Aan wie je vraagt', en: 'Whom you ask', fr: 'À qui vous demandez' },
  'referralRevise.recipient': { nl: 'Aan wie je vraagt', en: 'Whom you ask', fr: 'À qui vous demandez' },
  'referralDraft.kind': { nl: 'Waarvoor je doorverwijst', en: 'What it is asked for', fr: 'Motif de l’orientation' },
  'referralRevise.kind': { nl: 'Waarvoor je doorverwijst', en: 'What it is asked for', fr: 'Motif de l’orientation' },
  'referralDraft.staffMember': {
    nl: 'Contactpersoon daar (code)',
    en: 'Person there who is asked (code)',
    fr: 'Personne de contact là-bas (code)',
  },
  'referralRevise.staffMember': {
    nl: 'Contactpersoon daar (code)',
    en: 'Person there who is asked (code)',
    fr: 'Personne de contact là-bas (code)',
  },
  'referralStart.startedOn': { nl: 'Gestart op', en: 'Started on', fr: 'Commencé le' },
  'referralStart.responsibility': {
    nl: 'Waarvoor jouw organisatie verantwoordelijk is',
    en: 'What your organisation is responsible for',
    fr: 'Ce dont votre organisation est responsable',
  },
  'referralInternshipRecord.from': {
    nl: 'Eerste dag van de stage',
    en: 'First day of the internship',
    fr: 'Premier jour du stage',
  },
  'referralInternshipRecord.to': {
    nl: 'Laatste dag van de stage',
    en: 'Last day of the internship',
    fr: 'Dernier jour du stage',
  },
  'planActionTake.dueOn': {
    nl: 'Te doen tegen (leeg: zoals voorgesteld)',
    en: 'To be done by (empty: as proposed)',
    fr: 'À faire pour le (vide : comme proposé)',
  },
  'participationActivate.activatedOn': {
    nl: 'Eerste dag van de begeleiding',
    en: 'First day of the guidance',
    fr: 'Premier jour de l’accompagnement',
  },
  'participationAftercareStart.startedOn': {
    nl: 'Eerste dag van de nazorg',
    en: 'First day of the aftercare',
    fr: 'Premier jour du suivi',
  },
  'participationExit.reason': { nl: 'Waar de cliënt naartoe gaat', en: 'Where the client goes', fr: 'Où va le client' },
  'participationContact.profile': {
    nl: 'Ingeschreven als werkzoekende of niet',
    en: 'Registered as looking for work or not',
    fr: 'Inscrit comme demandeur d’emploi ou non',
  },
  'serviceDecisionKeep.reason': { nl: 'Waarom deze keuze', en: 'Why so', fr: 'Pourquoi ce choix' },
};
