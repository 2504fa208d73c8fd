import type { Day } from '../../calendar.ts';
import type { CaseMember } from '../../cooperation.ts';
import { runningNumber } from '../../delivery/desk.ts';
import { type CaseTelling, isIn, leadOf, someoneAt, staffOf } from './case-telling.ts';
import { drawOutsider } from './outsiders.ts';

/** Warm hand-overs in a case: one that is over, and one that runs. */
export function deliverHandovers(telling: CaseTelling): void {
  const told = [completed(telling), underWay(telling)].filter((each) => each !== null);
  for (const [index, handover] of told.entries()) deliverHandover(handover, index + 1, telling);
}

type State = 'PROPOSED' | 'GIVER_CONFIRMED' | 'RECEIVER_CONFIRMED' | 'COMPLETED' | 'DECLINED' | 'WITHDRAWN';

/** A hand-over as it is told. */
export interface ToldHandover {
  readonly giver: CaseMember;
  readonly recipient: string;
  readonly staff: string;
  readonly scope: 'LEAD' | 'RESPONSIBILITY';
  readonly what: string;
  readonly state: State;
  readonly proposedOn: Day;
  readonly talkOn: Day;
  readonly endedOn?: Day | null;
  readonly decline?: string | null;
}

/** What is handed over, per responsibility; without names. */
const WHAT: Readonly<Record<CaseMember['responsibility'], string>> = {
  INCOME_AND_PROJECT: 'Opvolging van het GPMI en de maandelijkse gesprekken.',
  MEDIATION: 'Bemiddeling naar werk: de vacatures die openstaan en de afspraken erover.',
  EMPLOYMENT: 'Begeleiding op de werkvloer, met de aandachtspunten uit de laatste evaluatie.',
  TRANSITION: 'Begeleiding na de stap naar gewoon werk: het wekelijkse contact met de werkgever.',
  SUPPORT: 'Wekelijks contact en hulp bij de post.',
};
const LEAD = 'Trekkerschap: het overleg samenroepen en het gedeelde plan opvolgen.';

/** A member that left handed its part over to one that stayed; or who follows the client next got the lead of another. */
function completed({ caseFile, random, today }: CaseTelling): ToldHandover | null {
  if (!random.chance(0.2)) return null;
  const { members, closedOn } = caseFile;
  const lead = leadOf(caseFile);
  const left = members.filter(
    ({ until, since }) => until !== null && until <= today && until !== closedOn && until - since > 30,
  );
  for (const giver of left) {
    const { until, organisation, responsibility } = giver;
    const next = members.find((each) => until !== null && each.organisation !== organisation && isIn(each, until));
    if (until === null || next === undefined) continue;
    const talkOn = until - random.int(0, 3);
    return {
      ...{
        giver,
        recipient: next.organisation,
        staff: staffOf(next),
        scope: 'RESPONSIBILITY',
        what: WHAT[responsibility],
      },
      ...{ state: 'COMPLETED', proposedOn: talkOn - random.int(2, 14), talkOn, endedOn: until },
    };
  }
  const giver = members.find((each) => each.organisation !== lead?.organisation && each.responsibility === 'MEDIATION');
  if (lead === undefined || giver === undefined || !random.chance(0.25)) return null;
  const proposedOn = Math.max(giver.since, lead.since) + random.int(5, 60);
  const talkOn = proposedOn + random.int(1, 14);
  const endedOn = talkOn + random.int(0, 4);
  if (endedOn > today || !isIn(giver, proposedOn) || !isIn(lead, endedOn)) return null;
  const given = { giver, recipient: lead.organisation, staff: staffOf(lead), scope: 'LEAD', what: LEAD } as const;
  return { ...given, state: 'COMPLETED', proposedOn, talkOn, endedOn };
}

/** One open case of twelve has a hand-over of the last weeks: of the lead to another member, or of a responsibility to somebody new. */
function underWay(telling: CaseTelling): ToldHandover | null {
  const { caseFile, random, today, life } = telling;
  if (caseFile.closedOn !== null || life.person.shielded || !random.chance(0.08)) return null;
  const here = caseFile.members.filter((member) => member.until === null && member.since <= today - 30);
  const lead = here.find(({ organisation }) => organisation === caseFile.lead);
  const others = here.filter(({ organisation }) => organisation !== caseFile.lead);
  if (lead === undefined || others.length === 0) return null;
  const other = random.pick(others);
  const outsider = drawOutsider(telling, other.responsibility === 'EMPLOYMENT' ? 'ENTERPRISE' : 'PROVIDER');
  const days = daysOf(telling);
  if (outsider === null || random.chance(0.35)) {
    return { giver: lead, recipient: other.organisation, staff: staffOf(other), scope: 'LEAD', what: LEAD, ...days };
  }
  const what = WHAT[other.responsibility];
  return { giver: other, recipient: outsider, staff: someoneAt(outsider), scope: 'RESPONSIBILITY', what, ...days };
}

function daysOf({
  random,
  today,
}: CaseTelling): Pick<ToldHandover, 'state' | 'proposedOn' | 'talkOn' | 'endedOn' | 'decline'> {
  const state = random.weighted<State>([
    ['PROPOSED', 0.4],
    ['GIVER_CONFIRMED', 0.15],
    ['RECEIVER_CONFIRMED', 0.15],
    ['DECLINED', 0.18],
    ['WITHDRAWN', 0.12],
  ]);
  if (state === 'PROPOSED') {
    const proposedOn = today - random.int(0, 5);
    return { state, proposedOn, talkOn: Math.max(proposedOn + 1, today + random.int(0, 10)) };
  }
  const proposedOn = today - random.int(10, 25);
  const talkOn = proposedOn + random.int(2, 10);
  if (state === 'GIVER_CONFIRMED' || state === 'RECEIVER_CONFIRMED') return { state, proposedOn, talkOn };
  const endedOn = proposedOn + random.int(1, 9);
  if (state === 'WITHDRAWN') return { state, proposedOn, talkOn, endedOn };
  return {
    state,
    proposedOn,
    talkOn,
    endedOn,
    decline: random.pick(['NO_CAPACITY', 'NOT_OUR_TASK', 'NO_TALK', 'UNCLEAR']),
  };
}

/** Delivers a hand-over, the n-th about the client. */
export function deliverHandover(told: ToldHandover, running: number, { life, desk }: CaseTelling): void {
  const { giver, proposedOn, talkOn, endedOn = null } = told;
  desk.deliver('partnership/case-handovers', null, {
    national_number: life.person.nationalNumber,
    holder: giver.organisation,
    source_id: desk.sourceId('OVERDRACHT', running),
    case_source_id: `CASUS-${runningNumber(life.index)}`,
    responsibility: giver.responsibility,
    member_since: giver.since,
    recipient: told.recipient,
    receiving_staff: told.staff,
    scope: told.scope,
    what: told.what,
    talk_on: talkOn,
    state: told.state,
    proposed_on: proposedOn,
    ended_on: endedOn,
    decline_reason: told.decline ?? null,
    changed_at: desk.changedAt(proposedOn, told.state === 'PROPOSED' ? null : talkOn, endedOn),
  });
}
