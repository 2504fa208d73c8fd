import type { CodeList } from '../../../shared/words/code-list.ts';
import type { AttentionUrgency, SignalAnswer, SignalKind, SignalStatus } from '../generated/resolver-types.ts';
import { attentionTexts } from './attention-texts.ts';

/** What is wrong, according to who signals. */
export const signalKinds: CodeList<SignalKind> = {
  CONTACT_WRONG: { nl: 'contactgegeven klopt niet', en: 'contact detail is wrong', fr: 'coordonnée inexacte' },
  PERIOD_WRONG: { nl: 'periode klopt niet', en: 'period is wrong', fr: 'période inexacte' },
  MISSING: { nl: 'er ontbreekt iets', en: 'something is missing', fr: 'il manque quelque chose' },
  OTHER: { nl: 'iets anders', en: 'something else', fr: 'autre chose' },
};

/** How a signal stands. */
export const signalStatuses: CodeList<SignalStatus> = {
  SENT: { nl: 'wacht op antwoord', en: 'waits for an answer', fr: 'en attente de réponse' },
  ANSWERED: { nl: 'beantwoord', en: 'answered', fr: 'répondu' },
  WITHDRAWN: { nl: 'ingetrokken', en: 'taken back', fr: 'retiré' },
};

/** What the owner answers. */
export const signalAnswers: CodeList<SignalAnswer> = {
  CORRECTED: { nl: 'verbeterd', en: 'corrected', fr: 'corrigé' },
  NOT_WRONG: { nl: 'het klopt', en: 'it was right', fr: 'c’est exact' },
  CANNOT_SAY: { nl: 'niet te zeggen', en: 'cannot say', fr: 'impossible à dire' },
};

/** How urgent a point of the list of today is. */
export const attentionUrgencies: CodeList<AttentionUrgency> = {
  OVERDUE: { nl: 'te laat', en: 'overdue', fr: 'en retard' },
  THIS_WEEK: { nl: 'binnen zeven dagen', en: 'within seven days', fr: 'dans les sept jours' },
  SOON: { nl: 'binnenkort', en: 'soon', fr: 'bientôt' },
  INFO: { nl: 'ter info', en: 'for information', fr: 'pour information' },
};

/** The lists by the name of their enum. */
export const signalCodeLists = {
  SignalKind: signalKinds,
  SignalStatus: signalStatuses,
  SignalAnswer: signalAnswers,
  AttentionKind: attentionTexts,
  AttentionUrgency: attentionUrgencies,
};
