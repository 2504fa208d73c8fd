import type { Day } from '../../calendar.ts';
import { type CaseTelling, isIn, leadOf, someoneAt, staffOf } from './case-telling.ts';
import { drawOutsider, type OutsiderKind } from './outsiders.ts';

/** Who asked to join the case: members that were let in, and organisations that were not, or not yet. */
export function deliverAccessRequests(telling: CaseTelling): void {
  const told = [letIn(telling), stillOutside(telling)].filter((each) => each !== null);
  for (const [index, request] of told.entries()) deliverRequest(request, index + 1, telling);
}

/** A request as it is told; without an answer while nobody gave one. */
export interface ToldRequest {
  readonly asker: string;
  readonly staff: string;
  readonly askedOn: Day;
  readonly why: Why;
  /** By nobody where who asked took it back. */
  readonly answered?: { readonly on: Day; readonly by: string | null; readonly refusal: string | null } | null;
}

/** Reason, purpose and sentence of a request; without names. */
export interface Why {
  readonly reason: 'TASK_BEGINS' | 'REFERRED' | 'CLIENT_ASKS' | 'MOVED';
  readonly purpose: 'INTAKE' | 'BENEFIT_FOLLOW_UP' | 'ACTIVATION' | 'ASSESSMENT' | 'TRANSITION';
  readonly explanation: string;
}

const WHY: Readonly<Record<OutsiderKind | 'PES', Why>> = {
  ENTERPRISE: { reason: 'TASK_BEGINS', purpose: 'ACTIVATION', explanation: 'Begint volgende maand in ons atelier.' },
  PROVIDER: {
    ...{ reason: 'REFERRED', purpose: 'TRANSITION' },
    explanation: 'VDAB vroeg ons om de stap naar regulier werk te begeleiden.',
  },
  PARTNER: {
    reason: 'CLIENT_ASKS',
    purpose: 'INTAKE',
    explanation: 'Vroeg op ons onthaal om mee te zoeken naar opvang.',
  },
  CENTRE: {
    ...{ reason: 'MOVED', purpose: 'BENEFIT_FOLLOW_UP' },
    explanation: 'Woont sinds kort in onze gemeente en vroeg hier hulp aan.',
  },
  PES: {
    reason: 'REFERRED',
    purpose: 'ASSESSMENT',
    explanation: 'Vraagt een screening aan: we willen weten wie al helpt.',
  },
};

const KIND_OF = { EMPLOYMENT: 'ENTERPRISE', TRANSITION: 'PROVIDER', SUPPORT: 'PARTNER', MEDIATION: 'PES' } as const;

/** A member that came later and was let in on the day on which it joined. */
function letIn(telling: CaseTelling): ToldRequest | null {
  const { caseFile, random } = telling;
  const lead = leadOf(caseFile);
  const later = caseFile.members.filter(({ organisation, since }) => {
    return lead !== undefined && organisation !== lead.organisation && since > caseFile.openedOn && isIn(lead, since);
  });
  if (lead === undefined || later.length === 0 || !random.chance(0.15)) return null;
  const member = random.pick(later);
  const { organisation: asker, since, responsibility } = member;
  if (responsibility === 'INCOME_AND_PROJECT') return null;
  const answered = { on: since, by: lead.organisation, refusal: null };
  return {
    asker,
    staff: staffOf(member),
    askedOn: since - random.int(0, 9),
    why: WHY[KIND_OF[responsibility]],
    answered,
  };
}

const OUTSIDE: readonly OutsiderKind[] = ['ENTERPRISE', 'PROVIDER', 'PARTNER', 'PARTNER', 'CENTRE'];

/** In one open case of fourteen somebody asked who is not in it: it waits, was refused or taken back, or nobody answered within a fortnight. */
function stillOutside(telling: CaseTelling): ToldRequest | null {
  const { caseFile, random, today, life } = telling;
  if (caseFile.closedOn !== null || life.person.shielded || !random.chance(0.07)) return null;
  const kind = random.pick(OUTSIDE);
  const asker = drawOutsider(telling, kind);
  const lead = leadOf(caseFile);
  if (asker === null || lead === undefined) return null;
  const state = random.weighted([['ASKED', 0.5] as const, ['REFUSED', 0.3] as const, ['EXPIRED', 0.2] as const]);
  const askedOn = today - (state === 'ASKED' ? random.int(0, 12) : random.int(20, 150));
  const asked = { asker, staff: someoneAt(asker), askedOn, why: WHY[kind] };
  if (state !== 'REFUSED') return askedOn >= caseFile.openedOn ? asked : null;
  const on = askedOn + random.int(1, 14);
  const refusal = random.pick(['TASK_UNCLEAR', 'ALREADY_DONE', 'CASE_CLOSES', 'TALK_FIRST']);
  // One in four did not wait for the answer.
  if (on % 4 === 0) return { ...asked, answered: { on, by: null, refusal: null } };
  return isIn(lead, askedOn) && isIn(lead, on) ? { ...asked, answered: { on, by: lead.organisation, refusal } } : null;
}

/** Delivers a request, the n-th about the client. */
export function deliverRequest(told: ToldRequest, running: number, { life, desk }: CaseTelling): void {
  const { asker, staff, askedOn, why, answered = null } = told;
  desk.deliver('partnership/case-access-requests', null, {
    national_number: life.person.nationalNumber,
    holder: asker,
    source_id: desk.sourceId('TOEGANG', running),
    asked_by: staff,
    asked_on: askedOn,
    purpose: why.purpose,
    access_reason: why.reason,
    explanation: why.explanation,
    answer: answered === null ? null : answerOf(answered),
    answered_on: answered?.on ?? null,
    answered_by: answered?.by ?? null,
    refusal: answered?.refusal ?? null,
    changed_at: desk.changedAt(askedOn, answered?.on ?? null),
  });
}

function answerOf({ by, refusal }: NonNullable<ToldRequest['answered']>): 'GRANTED' | 'REFUSED' | 'WITHDRAWN' {
  if (by === null) return 'WITHDRAWN';
  return refusal === null ? 'GRANTED' : 'REFUSED';
}
