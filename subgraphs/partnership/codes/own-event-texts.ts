import type { EventTexts } from '../../../shared/words/event-text.ts';
import { sections } from '../../../shared/words/sections.ts';
import { responsibilities } from './case-codes.ts';
import { caseRequestDeadlineTexts, caseRequestJourneyTexts } from './case-request-event-texts.ts';
import { participationJourneyTexts } from './participation-event-texts.ts';
import { planDeadlineTexts, planJourneyTexts } from './plan-event-texts.ts';
import { referralDeadlineTexts, referralJourneyTexts } from './referral-event-texts.ts';
import { signalAnswers, signalKinds } from './signal-codes.ts';

/** What the kinds of events between organisations are called. */
export const ownJourneyTexts: EventTexts = {
  ...referralJourneyTexts,
  ...planJourneyTexts,
  ...participationJourneyTexts,
  ...caseRequestJourneyTexts,
  CASE_OPENED: { nl: 'Dossier geopend', en: 'Case opened', fr: 'Dossier ouvert' },
  CASE_CLOSED: { nl: 'Dossier afgesloten', en: 'Case closed', fr: 'Dossier clôturé' },
  MEMBER_JOINED: {
    nl: 'Lid van het dossier geworden',
    en: 'Joined the case',
    fr: 'A rejoint le dossier',
    detail: responsibilities,
  },
  MEMBER_LEFT: {
    nl: 'Lid van het dossier vertrokken',
    en: 'Left the case',
    fr: 'A quitté le dossier',
    detail: responsibilities,
  },
  SHARING_GIVEN: { nl: 'Delen toegestaan', en: 'Sharing agreed to', fr: 'Partage accepté', detail: sections },
  SHARING_REFUSED: { nl: 'Delen geweigerd', en: 'Sharing refused', fr: 'Partage refusé', detail: sections },
  SHARING_WITHDRAWN: {
    nl: 'Toestemming om te delen ingetrokken',
    en: 'Consent to sharing taken back',
    fr: 'Accord de partage retiré',
    detail: sections,
  },
  SIGNAL_SENT: { nl: 'Signaal aan een bron', en: 'Signal to an owner', fr: 'Signal à une source', detail: signalKinds },
  SIGNAL_ANSWERED: {
    nl: 'Signaal beantwoord',
    en: 'Signal answered',
    fr: 'Réponse au signal',
    detail: signalAnswers,
  },
  SIGNAL_WITHDRAWN: { nl: 'Signaal ingetrokken', en: 'Signal taken back', fr: 'Signal retiré' },
};

/** What the kinds of deadlines between organisations are called. */
export const ownDeadlineTexts: EventTexts = {
  ...referralDeadlineTexts,
  ...planDeadlineTexts,
  ...caseRequestDeadlineTexts,
  SIGNAL_UNANSWERED: { nl: 'Signaal te beantwoorden', en: 'Signal to be answered', fr: 'Répondre au signal' },
};
