import type { EventTexts } from '../../../shared/words/event-text.ts';
import { referralKinds, referralRefusalReasons, referralStopReasons } from './referral-codes.ts';

/** What the events of referrals are called. */
export const referralJourneyTexts: EventTexts = {
  REFERRAL_SENT: { nl: 'Doorverwezen', en: 'Referred', fr: 'Orientation envoyée', detail: referralKinds },
  REFERRAL_ACCEPTED: {
    ...{ nl: 'Doorverwijzing aanvaard', en: 'Referral accepted', fr: 'Orientation acceptée' },
    detail: referralKinds,
  },
  REFERRAL_REFUSED: {
    ...{ nl: 'Doorverwijzing niet aanvaard', en: 'Referral refused', fr: 'Orientation refusée' },
    detail: referralRefusalReasons,
  },
  REFERRAL_STARTED: {
    ...{ nl: 'Gestart na doorverwijzing', en: 'Started after referral', fr: 'Début après orientation' },
    detail: referralKinds,
  },
  REFERRAL_INTERNSHIP_STARTED: { nl: 'Stage gestart', en: 'Internship started', fr: 'Stage commencé' },
  REFERRAL_INTERNSHIP_ENDED: { nl: 'Stage afgelopen', en: 'Internship ended', fr: 'Stage terminé' },
  REFERRAL_COMPLETED: {
    ...{ nl: 'Doorverwijzing afgerond', en: 'Referral completed', fr: 'Orientation terminée' },
    detail: referralKinds,
  },
  REFERRAL_STOPPED: {
    ...{ nl: 'Doorverwijzing stopgezet', en: 'Referral stopped', fr: 'Orientation arrêtée' },
    detail: referralStopReasons,
  },
  REFERRAL_REVOKED: {
    ...{ nl: 'Doorverwijzing ingetrokken', en: 'Referral revoked', fr: 'Orientation retirée' },
    detail: referralKinds,
  },
};

/** What the deadlines of referrals are called. */
export const referralDeadlineTexts: EventTexts = {
  REFERRAL_ANSWER_DUE: {
    nl: 'Doorverwijzing te beantwoorden',
    en: 'Referral to be answered',
    fr: 'Orientation à laquelle répondre',
  },
  REFERRAL_SILENT: {
    nl: 'Geen antwoord op de doorverwijzing: navragen',
    en: 'No answer to the referral: ask after it',
    fr: 'Pas de réponse à l’orientation : à relancer',
  },
};
