import type { LocalDate } from '../../../shared/local-date.ts';
import type { OwnerDeadline, OwnerEvent } from '../../../shared/words/event-text.ts';
import type { AccessRequestRow, HandoverRow } from '../case-entities.ts';
import { accessState } from './case-access.ts';

const ACCESS = { source: 'PARTNERSHIP', section: 'partnership.access-requests' } as const;
const HANDOVER = { source: 'PARTNERSHIP', section: 'partnership.handovers' } as const;

/** Requests for access to a case: asked, and answered or taken back; never the words of who asks. */
export function accessJourney(requests: readonly AccessRequestRow[]): OwnerEvent[] {
  return requests.flatMap(({ askedOn, reason, answer, answeredOn, refusal }) => [
    { ...ACCESS, on: askedOn, kind: 'ACCESS_ASKED', detail: reason },
    ...(answer === null || answeredOn === null
      ? []
      : [{ ...ACCESS, on: answeredOn, kind: `ACCESS_${answer}`, detail: refusal }]),
  ]);
}

/** Requests that wait for an answer of who leads the case (KBO; null where nobody does), by their last day. */
export function accessDeadlines(
  requests: readonly AccessRequestRow[],
  lead: string | null,
  today: LocalDate,
): OwnerDeadline[] {
  if (lead === null) return [];
  return requests
    .filter((row) => accessState(row, today) === 'ASKED')
    .map(({ answerBy: on }) => ({ ...ACCESS, on, kind: 'ACCESS_TO_ANSWER', actor: lead }));
}

/** Hand-overs: proposed, and how they ended; never what is handed over. */
export function handoverJourney(handovers: readonly HandoverRow[]): OwnerEvent[] {
  return handovers.flatMap(({ proposedOn, scope, state, endedOn }) => [
    { ...HANDOVER, on: proposedOn, kind: 'HANDOVER_PROPOSED', detail: scope },
    ...(endedOn === null ? [] : [{ ...HANDOVER, on: endedOn, kind: `HANDOVER_${state}`, detail: scope }]),
  ]);
}

/** From the day of the talk on, what is not confirmed yet waits for each side that did not. */
export function handoverDeadlines(handovers: readonly HandoverRow[]): OwnerDeadline[] {
  return handovers
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ talkOn: on, state, holder, recipient }) => [
      ...(state === 'GIVER_CONFIRMED' ? [] : [{ ...HANDOVER, on, kind: 'HANDOVER_TO_CONFIRM', actor: holder }]),
      ...(state === 'RECEIVER_CONFIRMED' ? [] : [{ ...HANDOVER, on, kind: 'HANDOVER_TO_CONFIRM', actor: recipient }]),
    ]);
}
