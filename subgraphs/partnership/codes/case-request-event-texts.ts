import type { EventTexts } from '../../../shared/words/event-text.ts';
import { accessReasons, accessRefusals, handoverScopes } from './case-codes.ts';

/** What the events of requests for access and of hand-overs are called. */
export const caseRequestJourneyTexts: EventTexts = {
  ACCESS_ASKED: { nl: 'Toegang gevraagd', en: 'Access asked for', fr: 'Accès demandé', detail: accessReasons },
  ACCESS_GRANTED: { nl: 'Toegang toegekend', en: 'Access granted', fr: 'Accès accordé' },
  ACCESS_REFUSED: { nl: 'Toegang geweigerd', en: 'Access refused', fr: 'Accès refusé', detail: accessRefusals },
  ACCESS_WITHDRAWN: {
    nl: 'Vraag om toegang ingetrokken',
    en: 'Request for access taken back',
    fr: 'Demande d’accès retirée',
  },
  URGENT_ACCESS_TAKEN: {
    nl: 'Dringend ingekeken zonder relatie',
    en: 'Looked at urgently without a relation',
    fr: 'Consulté en urgence sans relation',
  },
  HANDOVER_PROPOSED: {
    nl: 'Overdracht voorgesteld',
    en: 'Hand-over proposed',
    fr: 'Transfert proposé',
    detail: handoverScopes,
  },
  HANDOVER_COMPLETED: { nl: 'Overgedragen', en: 'Handed over', fr: 'Transféré', detail: handoverScopes },
  HANDOVER_DECLINED: {
    nl: 'Overdracht niet aanvaard',
    en: 'Hand-over declined',
    fr: 'Transfert refusé',
    detail: handoverScopes,
  },
  HANDOVER_WITHDRAWN: {
    nl: 'Overdracht ingetrokken',
    en: 'Hand-over taken back',
    fr: 'Transfert retiré',
    detail: handoverScopes,
  },
};

/** What their deadlines are called. */
export const caseRequestDeadlineTexts: EventTexts = {
  ACCESS_TO_ANSWER: {
    nl: 'Vraag om toegang te beantwoorden',
    en: 'Request for access to be answered',
    fr: 'Répondre à la demande d’accès',
  },
  HANDOVER_TO_CONFIRM: {
    nl: 'Overdracht te bevestigen na het gesprek',
    en: 'Hand-over to be confirmed after the talk',
    fr: 'Transfert à confirmer après l’entretien',
  },
};
