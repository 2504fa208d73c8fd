import type { Language } from '../../../shared/caller.ts';
import { labelOf } from '../../../shared/words/code-list.ts';
import type { EventTexts } from '../../../shared/words/event-text.ts';
import { adviceCodes } from './assessment-codes.ts';
import { guidanceLevels, imwPackages, packageEvaluationKinds, registrationCategories } from './package-codes.ts';

/** A support package as everybody writes it: percentage and level, 45 midden. */
function packageDetail(detail: string, language: Language): string {
  const [percentage = '', level = ''] = detail.split(' ');
  return `${percentage} ${labelOf(guidanceLevels, level, language)}`;
}

/** What the events of registration, indicering, support packages and individueel maatwerk are called. */
export const assessmentJourneyTexts: EventTexts = {
  REGISTERED: {
    nl: 'Ingeschreven bij VDAB',
    en: 'Registered with VDAB',
    fr: 'Inscrit au VDAB',
    detail: registrationCategories,
  },
  REGISTRATION_CONFIRMED: {
    nl: 'Inschrijving bevestigd',
    en: 'Registration confirmed',
    fr: 'Inscription confirmée',
    detail: registrationCategories,
  },
  REGISTRATION_ENDED: {
    nl: 'Inschrijving beëindigd',
    en: 'Registration ended',
    fr: 'Inscription terminée',
    detail: registrationCategories,
  },
  ADVICE_REQUESTED: { nl: 'Advies gevraagd', en: 'Advice asked for', fr: 'Avis demandé', detail: adviceCodes },
  ADVICE_GRANTED: { nl: 'Advies toegekend', en: 'Advice granted', fr: 'Avis accordé', detail: adviceCodes },
  ADVICE_REFUSED: { nl: 'Advies geweigerd', en: 'Advice refused', fr: 'Avis refusé', detail: adviceCodes },
  ADVICE_RECONSIDERATION_ASKED: {
    nl: 'Heroverweging gevraagd',
    en: 'Reconsideration asked for',
    fr: 'Réexamen demandé',
    detail: adviceCodes,
  },
  SUPPORT_PACKAGE_STARTED: {
    nl: 'Werkondersteuningspakket gestart',
    en: 'Support package started',
    fr: 'Paquet de soutien commencé',
    detail: packageDetail,
  },
  SUPPORT_PACKAGE_SUSPENDED: {
    nl: 'Werkondersteuningspakket opgeschort',
    en: 'Support package put on hold',
    fr: 'Paquet de soutien suspendu',
    detail: packageDetail,
  },
  SUPPORT_PACKAGE_RESUMED: {
    nl: 'Werkondersteuningspakket hervat',
    en: 'Support package resumed',
    fr: 'Paquet de soutien repris',
    detail: packageDetail,
  },
  SUPPORT_PACKAGE_EVALUATED: {
    nl: 'Werkondersteuningspakket geëvalueerd',
    en: 'Support package evaluated',
    fr: 'Paquet de soutien évalué',
    detail: packageEvaluationKinds,
  },
  SUPPORT_PACKAGE_ENDED: {
    nl: 'Werkondersteuningspakket beëindigd',
    en: 'Support package ended',
    fr: 'Paquet de soutien terminé',
    detail: packageDetail,
  },
  IMW_DECIDED: {
    nl: 'Individueel maatwerk toegekend',
    en: 'Individueel maatwerk granted',
    fr: 'Travail adapté individuel accordé',
    detail: imwPackages,
  },
  IMW_EXTENSION_ASKED: {
    nl: 'Verlenging van individueel maatwerk gevraagd',
    en: 'Extension of individueel maatwerk asked for',
    fr: 'Prolongation du travail adapté individuel demandée',
    detail: imwPackages,
  },
};

/** What their deadlines are called. */
export const assessmentDeadlineTexts: EventTexts = {
  ADVICE_EXPIRES: { nl: 'Advies vervalt', en: 'Advice expires', fr: 'L’avis expire' },
  RECONSIDERATION_ENDS: {
    nl: 'Laatste dag om heroverweging te vragen',
    en: 'Last day to ask for reconsideration',
    fr: 'Dernier jour pour demander un réexamen',
  },
  SUPPORT_PACKAGE_ENDS: {
    nl: 'Werkondersteuningspakket loopt af',
    en: 'Support package ends',
    fr: 'Le paquet de soutien se termine',
  },
  SUPPORT_PACKAGE_EVALUATION_DUE: {
    nl: 'Werkondersteuningspakket te evalueren',
    en: 'Support package to be evaluated',
    fr: 'Paquet de soutien à évaluer',
  },
  REGISTRATION_TO_CONFIRM: {
    nl: 'Inschrijving te bevestigen',
    en: 'Registration to be confirmed',
    fr: 'Inscription à confirmer',
  },
};
