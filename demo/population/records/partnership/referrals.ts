import { DEMO } from '../../../organisations.ts';
import type { Day } from '../../calendar.ts';
import type { CaseMember } from '../../cooperation.ts';
import { type CaseTelling, isIn, leadOf, shareable, someoneAt, staffOf } from './case-telling.ts';
import { drawOutsider, type OutsiderKind } from './outsiders.ts';
import { questionOf } from './questions.ts';
import { deliverReferral, type ToldReferral } from './referral-rows.ts';

/** How members came into the case, and whom else who leads it asked. A shielded person is not referred. */
export function deliverReferrals(telling: CaseTelling): void {
  if (telling.life.person.shielded) return;
  const told = [...telling.caseFile.members.map((member) => joinedBy(member, telling)), askedOutside(telling)];
  for (const [index, referral] of told.filter((each) => each !== null).entries()) {
    deliverReferral(referral, index + 1, telling);
  }
}

/** A member that came into the case some time after it was opened was often referred to by who leads it. */
function joinedBy(member: CaseMember, telling: CaseTelling): ToldReferral | null {
  const { caseFile, random, today } = telling;
  const sender = leadOf(caseFile);
  if (sender === undefined || sender.organisation === member.organisation || !random.chance(0.4)) return null;
  const startedOn = member.since;
  const answeredOn = startedOn - random.int(0, 10);
  const sentOn = answeredOn - random.int(1, 12);
  const draftedOn = sentOn - random.int(0, 3);
  if (draftedOn < sender.since || !isIn(sender, sentOn) || startedOn > today) return null;
  const sections = sectionsFor(telling, member.organisation, sentOn);
  if (sections.length === 0) return null;
  const kind = kindOf(member, telling);
  const ended = endOf(member, telling);
  return {
    ...{ sender, recipient: member.organisation, kind, question: questionOf(kind, random), sections },
    ...{ draftedOn, sentOn, answerDays: drawDays(telling), answeredOn, startedOn, ...ended },
    ...internshipOf(kind, startedOn, ended.endedOn, telling),
    recipientStaff: staffOf(member),
  };
}

type End = Pick<ToldReferral, 'status' | 'stopReason'> & { readonly endedOn: Day | null };

function endOf({ until }: CaseMember, { random, today }: CaseTelling): End {
  if (until === null || until > today) return { status: 'STARTED', endedOn: null };
  if (random.chance(0.65)) return { status: 'COMPLETED', endedOn: until };
  const stopReason = random.pick(['OTHER_STEP_FITS', 'WORK_FOUND', 'MOVED', 'OFFER_ENDED', 'IN_CONSULTATION', 'OTHER']);
  return { status: 'STOPPED', endedOn: until, stopReason };
}

function kindOf({ organisation, responsibility, since }: CaseMember, { life }: CaseTelling): string {
  if (responsibility === 'MEDIATION') return 'MEDIATION';
  if (responsibility === 'TRANSITION') return 'TRANSITION_TRACK';
  if (responsibility !== 'EMPLOYMENT') return 'SOCIAL_SUPPORT';
  const jobs = life.enterprises
    .filter(({ holder }) => holder === organisation)
    .flatMap(({ employments }) => employments);
  const job = jobs.find(({ from, to }) => from <= since && (to === null || to >= since));
  return job?.instrument === 'LDE' ? 'LDE' : 'TAILORED_WORK';
}

/** Some try it out for some weeks first, somewhere else. */
function internshipOf(kind: string, startedOn: Day, endedOn: Day | null, { random, today }: CaseTelling) {
  if ((kind !== 'TAILORED_WORK' && kind !== 'TRANSITION_TRACK') || !random.chance(0.4)) return {};
  const last = endedOn ?? today;
  const internshipFrom = startedOn + random.int(10, 60);
  const internshipTo = internshipFrom + random.int(10, 40);
  if (internshipFrom > last) return {};
  if (internshipTo <= last) return { internshipFrom, internshipTo };
  return endedOn === null ? { internshipFrom } : { internshipFrom, internshipTo: endedOn };
}

const ASKED: readonly (readonly [kind: string, outsider: OutsiderKind])[] = [
  ['TAILORED_WORK', 'ENTERPRISE'],
  ['TAILORED_WORK', 'ENTERPRISE'],
  ['TEMPORARY_WORK', 'ENTERPRISE'],
  ['TRANSITION_TRACK', 'PROVIDER'],
  ['TRAINING', 'PROVIDER'],
  ['SOCIAL_SUPPORT', 'PARTNER'],
  ['OTHER', 'PARTNER'],
];

/** In one open case of four who leads it asked somebody who is not in it; some were not answered in time. */
function askedOutside(telling: CaseTelling): ToldReferral | null {
  const { caseFile, random, today, life } = telling;
  const sender = leadOf(caseFile);
  if (caseFile.closedOn !== null || life.person.shielded || !random.chance(0.26)) return null;
  const [kind, outsider] = random.pick(ASKED);
  const recipient = drawOutsider(telling, outsider);
  const state = random.weighted(STATES);
  const daysAgo = state === 'SENT' ? random.int(0, random.chance(0.35) ? 40 : 9) : random.int(20, 120);
  const sentOn = today - daysAgo;
  const draftedOn = sentOn - random.int(0, 3);
  if (sender === undefined || recipient === null || sender.until !== null || draftedOn < sender.since) return null;
  const sections = sectionsFor(telling, recipient, sentOn);
  if (sections.length === 0) return null;
  const question = questionOf(kind, random);
  const asked = { sender, recipient, kind, question, sections, draftedOn };
  if (state === 'DRAFTED') return { ...asked, status: state };
  const sent = { ...asked, sentOn, answerDays: drawDays(telling) };
  const answeredOn = sentOn + random.int(1, 14);
  const recipientStaff = someoneAt(recipient);
  if (state === 'REFUSED') {
    const reason = random.pick([
      'NO_PLACE',
      'NO_PLACE',
      'OFFER_DOES_NOT_FIT',
      'CONDITIONS_NOT_MET',
      'OUT_OF_AREA',
      'OTHER',
    ]);
    return { ...sent, status: state, answeredOn, refusalReason: reason, recipientStaff };
  }
  if (state === 'ACCEPTED') return { ...sent, status: state, answeredOn, recipientStaff };
  return state === 'REVOKED' ? { ...sent, status: state, endedOn: answeredOn } : { ...sent, status: state };
}

const STATES = [
  ['SENT', 0.4] as const,
  ['DRAFTED', 0.1] as const,
  ['ACCEPTED', 0.15] as const,
  ['REFUSED', 0.23] as const,
  ['REVOKED', 0.12] as const,
];

/** Ten working days is what is agreed; some ask for a quicker answer. */
function drawDays({ random }: CaseTelling): number | null {
  return random.chance(0.8) ? null : random.int(3, 9);
}

/** Two sections at most: no more than is needed. Where nothing else is shared the recipient learns who it is about. */
function sectionsFor(telling: CaseTelling, recipient: string, on: Day) {
  const { life, random } = telling;
  const asked = shareable(life, recipient).filter(() => random.chance(0.5));
  const given = telling.agreed(asked.slice(0, 2), recipient, on);
  if (given.length > 0) return given;
  return recipient === DEMO.pes ? [] : telling.agreed(['partnership.identity'], recipient, on);
}
