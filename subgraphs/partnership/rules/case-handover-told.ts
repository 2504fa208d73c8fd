import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { HandoverRow } from '../case-entities.ts';
import type { OrganisationRow } from '../entities.ts';
import type { HandoverState } from '../generated/resolver-types.ts';
import { isMemberOn } from './case.ts';
import { type Around, type HandoverStep, proposalBreach, standBreach, takeHandoverStep } from './case-handover.ts';
import { dayBreach, differenceBreach, wasInCase } from './told.ts';

/** Who receives, and whether somebody new may learn of the client. */
export interface Receiver {
  readonly known: OrganisationRow | undefined;
  readonly mayBeStranger: boolean;
}

/**
 * A hand-over as another system tells of it: proposed by a member, confirmed by both from the day of the talk on. An open one stands
 * as it would after an act of today. A completed one moves nothing: cases and memberships say who has what, and the
 * receiver was in the case on the day on which it ended.
 */
export function toldHandover(
  told: HandoverRow,
  around: Around,
  receiver: Receiver,
  today: LocalDate,
): HandoverRow | Breach {
  const { proposedOn, endedOn, state, recipient } = told;
  const ahead = dayBreach(proposedOn, 'proposedOn', today);
  if (ahead !== null) return ahead;
  const membership = around.members.find(({ id }) => id === told.memberId);
  if (membership === undefined || !isMemberOn(membership, proposedOn)) return breach('TOLD_NOT_IN_CASE', 'memberSince');
  const isOpen = OPEN.includes(state);
  const then = isOpen ? around : asItWas(told, around);
  const recipientThen = isOpen ? receiver : { ...receiver, mayBeStranger: true };
  const found = proposalBreach(told, membership, then, recipientThen, proposedOn);
  if (found !== null) return { ...found, field: COLUMNS[found.field] ?? found.field };
  const gone = isOpen ? standBreach(told, around, today) : null;
  if (gone !== null) return { ...gone, field: COLUMNS[gone.field] ?? gone.field };
  const taken = takeSteps(told, today);
  if ('rule' in taken) return taken;
  if (state === 'COMPLETED' && !wasInCase(around.members, recipient, endedOn ?? today)) {
    return breach('TOLD_NOT_IN_CASE', 'recipient');
  }
  return differenceBreach(told, taken, ['state', 'endedOn', 'decline']) ?? taken;
}

/** The states in which nobody has ended it. */
const OPEN: readonly HandoverState[] = ['PROPOSED', 'GIVER_CONFIRMED', 'RECEIVER_CONFIRMED'];
const COLUMNS: Readonly<Record<string, string>> = { id: 'memberSince' };

/** The case on the day of a proposal that is over: who gave the lead had it, and who is in the case that day had not left yet. */
function asItWas({ scope, holder, recipient, proposedOn }: HandoverRow, { file, members }: Around): Around {
  const stay = members.map((each) => (isMemberOn(each, proposedOn) ? { ...each, until: null } : each));
  return { file: { ...file, lead: scope === 'LEAD' ? holder : recipient }, members: stay, handovers: [] };
}

const GIVER: HandoverStep = { kind: 'confirm', side: 'GIVER' };
const RECEIVER: HandoverStep = { kind: 'confirm', side: 'RECEIVER' };

function takeSteps(told: HandoverRow, today: LocalDate): HandoverRow | Breach {
  const proposed: HandoverRow = { ...told, state: 'PROPOSED', endedOn: null, decline: null };
  const { state, decline, endedOn } = told;
  if (state === 'PROPOSED') return proposed;
  if (state === 'GIVER_CONFIRMED' || state === 'RECEIVER_CONFIRMED') {
    return onState(takeHandoverStep(proposed, state === 'GIVER_CONFIRMED' ? GIVER : RECEIVER, today));
  }
  const found = dayBreach(endedOn, 'endedOn', today);
  if (endedOn === null || found !== null) return found ?? breach('TOLD_STATE', 'endedOn');
  if (endedOn < told.proposedOn) return breach('TOLD_ORDER', 'endedOn');
  if (state === 'WITHDRAWN') return takeHandoverStep(proposed, { kind: 'withdraw' }, endedOn);
  if (state === 'DECLINED') {
    if (decline === null) return breach('TOLD_STATE', 'decline');
    return takeHandoverStep(proposed, { kind: 'decline', reason: decline }, endedOn);
  }
  const given = takeHandoverStep(proposed, GIVER, endedOn);
  return onState('rule' in given ? given : takeHandoverStep(given, RECEIVER, endedOn));
}

function onState(taken: HandoverRow | Breach): HandoverRow | Breach {
  return 'rule' in taken ? { ...taken, field: 'talkOn' } : taken;
}
