import type { Source } from '../../../shared/caller.ts';
import type { CodeList } from '../../../shared/words/code-list.ts';
import type { EventText } from '../../../shared/words/event-text.ts';
import type { AttentionKind, ContactKind } from '../generated/resolver-types.ts';

export const contactKinds: CodeList<ContactKind> = {
  PHONE: { nl: 'telefoonnummer', en: 'telephone number', fr: 'numéro de téléphone' },
  EMAIL: { nl: 'e-mailadres', en: 'mail address', fr: 'adresse électronique' },
  ADDRESS: { nl: 'adres', en: 'address', fr: 'adresse' },
};

const sources: CodeList<Source> = {
  PES: { nl: 'VDAB', en: 'VDAB', fr: 'VDAB' },
  WELFARE: { nl: 'OCMW', en: 'welfare centre', fr: 'CPAS' },
  SOCIAL_ECONOMY: { nl: 'sociale economie', en: 'social economy', fr: 'économie sociale' },
  PARTNERSHIP: { nl: 'lokaal partnerschap', en: 'local partnership', fr: 'partenariat local' },
};

/** What the points on the list of today are called. */
export const attentionTexts: Readonly<Record<AttentionKind, EventText>> = {
  DECISION_DUE: { nl: 'Beslissing te nemen', en: 'Decision due', fr: 'Décision à prendre' },
  GPMI_EVALUATION: { nl: 'GPMI te evalueren', en: 'GPMI to be evaluated', fr: 'PIIS à évaluer' },
  PLAN_DUE: { nl: 'POP op te maken', en: 'POP to be made', fr: 'POP à établir' },
  RETURN_RIGHT_ENDING: { nl: 'Terugvalpositie loopt af', en: 'Right of return ends', fr: 'Fin du droit de retour' },
  REFERRAL_UNANSWERED: {
    nl: 'Doorverwijzing wacht op antwoord',
    en: 'Referral waits for an answer',
    fr: 'Orientation en attente de réponse',
  },
  SIGNAL_UNANSWERED: {
    nl: 'Signaal wacht op antwoord',
    en: 'Signal waits for an answer',
    fr: 'Signal en attente de réponse',
  },
  PLAN_ACTION: {
    nl: 'Actie van het gedeelde plan',
    en: 'Action of the shared plan',
    fr: 'Action du plan partagé',
  },
  ACCESS_REQUEST: {
    nl: 'Vraag om toegang wacht op antwoord',
    en: 'Request for access waits for an answer',
    fr: 'Demande d’accès en attente de réponse',
  },
  HANDOVER: {
    nl: 'Overdracht wacht op bevestiging',
    en: 'Hand-over waits for confirmation',
    fr: 'Transfert en attente de confirmation',
  },
  NO_MOVEMENT: {
    nl: 'Al 60 dagen geen beweging',
    en: 'No movement for 60 days',
    fr: 'Aucun mouvement depuis 60 jours',
  },
  SOURCES_DISAGREE: {
    nl: 'Bronnen verschillen',
    en: 'Owners disagree',
    fr: 'Les sources divergent',
    detail: contactKinds,
  },
  CHANGED_SINCE_VISIT: {
    nl: 'Gewijzigd sinds uw laatste bezoek',
    en: 'Changed since your last visit',
    fr: 'Modifié depuis votre dernière visite',
    detail: sources,
  },
};
