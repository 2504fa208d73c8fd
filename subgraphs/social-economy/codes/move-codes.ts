import type { CodeList } from '../../../shared/words/code-list.ts';
import type {
  MoveFailureCause,
  ReturnAnswer,
  ReturnConditionCode,
  ReturnConditionOutcome,
  ReturnSupportPackage,
} from '../generated/resolver-types.ts';

/** Why a new job failed. */
export const moveFailureCauses: CodeList<MoveFailureCause> = {
  OWN_WILL: { nl: 'door eigen wil', en: 'by the own will', fr: 'de son plein gré' },
  BEYOND_OWN_WILL: { nl: 'buiten de eigen wil', en: 'beyond the own will', fr: 'indépendamment de sa volonté' },
  UNKNOWN: { nl: 'niet bekend', en: 'not known', fr: 'inconnu' },
};

/** Answers to an offer to come back. */
export const returnAnswers: CodeList<ReturnAnswer> = {
  ACCEPTED: { nl: 'aanvaard', en: 'accepted', fr: 'accepté' },
  DECLINED: { nl: 'geweigerd', en: 'declined', fr: 'refusé' },
};

/** Packages at a return (domain 2.6). */
export const returnSupportPackages: CodeList<ReturnSupportPackage> = {
  WOP_45: { nl: 'startpakket 45 %', en: 'start package of 45 %', fr: 'paquet de départ de 45 %', source: 'HW-LOON' },
};

/** The conditions of the right of return, in the words of the rule (INV-22). */
export const returnConditions: CodeList<ReturnConditionCode> = {
  ORIGIN_CMW: {
    nl: 'De werknemer werkte in collectief maatwerk.',
    en: 'The worker came from collectief maatwerk.',
    fr: 'Le travailleur venait du travail adapté collectif.',
    source: 'INV-22',
  },
  FAVOURABLE_EVALUATION: {
    nl: 'VDAB evalueerde gunstig, ten laatste op de dag van de doorstroom.',
    en: 'VDAB evaluated favourably, at the latest on the day of the move.',
    fr: 'Le VDAB a évalué favorablement, au plus tard le jour du passage.',
    source: 'INV-22',
  },
  CAUSE: {
    nl: 'Het nieuwe werk lukte niet buiten de wil van de werknemer.',
    en: 'The new job failed beyond the will of the worker.',
    fr: 'Le nouvel emploi a échoué indépendamment de la volonté du travailleur.',
    source: 'INV-22',
  },
  WITHIN_TERM: {
    nl: 'De terugkeer valt binnen de termijn.',
    en: 'The return falls within the term.',
    fr: 'Le retour a lieu dans le délai.',
    source: 'INV-22',
  },
  FORMER_EMPLOYER: {
    nl: 'De werknemer keert terug naar de vorige werkgever.',
    en: 'The worker returns to the former employer.',
    fr: 'Le travailleur retourne chez l’ancien employeur.',
    source: 'INV-22',
  },
};

/** Whether a condition is met. */
export const returnConditionOutcomes: CodeList<ReturnConditionOutcome> = {
  MET: { nl: 'voldaan', en: 'met', fr: 'remplie' },
  NOT_MET: { nl: 'niet voldaan', en: 'not met', fr: 'non remplie' },
  UNKNOWN: { nl: 'niet bekend', en: 'not known', fr: 'inconnue' },
};
