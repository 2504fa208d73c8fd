import type { EventTexts } from '../../../shared/words/event-text.ts';
import { leefloonCategories } from './code-lists.ts';
import { applicationDecisions, incomeSupportKinds } from './income-codes.ts';
import {
  amendmentParties,
  integrationProjectKinds,
  projectExemptions,
  sanctionExtents,
  sanctionGrounds,
} from './project-codes.ts';

const inPerson = { IN_PERSON: { nl: 'in persoonlijk contact', en: 'in person', fr: 'en contact personnel' } };

/** Events of applications, income, GPMI and sanctions. */
export const incomeJourneyTexts: EventTexts = {
  APPLICATION_RECEIVED: {
    ...{ nl: 'Aanvraag ontvangen', en: 'Application received', fr: 'Demande reçue' },
    detail: incomeSupportKinds,
  },
  SOCIAL_INVESTIGATION_STARTED: {
    ...{ nl: 'Sociaal onderzoek begonnen', en: 'Social investigation begun', fr: 'Enquête sociale entamée' },
  },
  APPLICATION_DECIDED: {
    ...{ nl: 'Beslissing over de aanvraag', en: 'Application decided', fr: 'Décision sur la demande' },
    detail: applicationDecisions,
  },
  DECISION_NOTIFIED: { nl: 'Beslissing betekend', en: 'Decision notified', fr: 'Décision notifiée' },
  DECISION_APPEALED: { nl: 'Beroep ingesteld', en: 'Appeal lodged', fr: 'Recours introduit' },
  LEEFLOON_ENDED: {
    ...{ nl: 'Leefloon beëindigd', en: 'Leefloon ended', fr: 'Revenu d’intégration terminé' },
    detail: leefloonCategories,
  },
  EQUIVALENT_LEEFLOON_STARTED: {
    ...{ nl: 'Equivalent leefloon ingegaan', en: 'Equivalent leefloon begun', fr: 'Début de l’équivalent' },
    detail: leefloonCategories,
  },
  EQUIVALENT_LEEFLOON_ENDED: {
    ...{ nl: 'Equivalent leefloon beëindigd', en: 'Equivalent leefloon ended', fr: 'Équivalent terminé' },
    detail: leefloonCategories,
  },
  GPMI_EXEMPTED: {
    ...{ nl: 'Vrijgesteld van een GPMI', en: 'Exempt from a GPMI', fr: 'Dispensé d’un PIIS' },
    detail: projectExemptions,
  },
  GPMI_SIGNED: { nl: 'GPMI ondertekend', en: 'GPMI signed', fr: 'PIIS signé', detail: integrationProjectKinds },
  GPMI_STARTED: { nl: 'GPMI begonnen', en: 'GPMI begun', fr: 'PIIS entamé', detail: integrationProjectKinds },
  GPMI_AMENDED: { nl: 'GPMI gewijzigd', en: 'GPMI amended', fr: 'PIIS modifié', detail: amendmentParties },
  GPMI_EVALUATED: { nl: 'GPMI geëvalueerd', en: 'GPMI evaluated', fr: 'PIIS évalué', detail: inPerson },
  GPMI_ENDED: { nl: 'GPMI beëindigd', en: 'GPMI ended', fr: 'PIIS terminé', detail: integrationProjectKinds },
  GPMI_NOTICE_GIVEN: { nl: 'Aanmaning gegeven', en: 'Formal notice given', fr: 'Mise en demeure' },
  GPMI_NOTICE_LIFTED: { nl: 'Aanmaning ingetrokken', en: 'Notice lifted', fr: 'Mise en demeure levée' },
  SANCTION_STARTED: { nl: 'Sanctie begonnen', en: 'Sanction begun', fr: 'Sanction entamée', detail: sanctionGrounds },
  SANCTION_ENDED: { nl: 'Sanctie voorbij', en: 'Sanction over', fr: 'Sanction terminée', detail: sanctionExtents },
  NEEDS_ASSESSED: { nl: 'Behoeften ingeschat', en: 'Needs assessed', fr: 'Besoins évalués' },
  HEALTH_NEEDS_ASSESSED: {
    ...{ nl: 'Behoeften rond gezondheid ingeschat', en: 'Health needs assessed', fr: 'Besoins de santé évalués' },
  },
};

/** Deadlines of applications and GPMI. */
export const incomeDeadlineTexts: EventTexts = {
  RECEIPT_DUE: { nl: 'Ontvangstbewijs te geven', en: 'Receipt due', fr: 'Accusé de réception à remettre' },
  DECISION_DUE: { nl: 'Beslissing te nemen', en: 'Decision due', fr: 'Décision à prendre' },
  NOTIFICATION_DUE: { nl: 'Beslissing te betekenen', en: 'Notification due', fr: 'Notification à faire' },
  GPMI_EVALUATION_DUE: { nl: 'GPMI te evalueren', en: 'GPMI to be evaluated', fr: 'PIIS à évaluer' },
  GPMI_EVALUATION_IN_PERSON_DUE: {
    ...{ nl: 'GPMI in persoonlijk contact te evalueren', en: 'GPMI to be evaluated in person' },
    fr: 'PIIS à évaluer en contact personnel',
  },
};
