import { welfareCentreKbo } from '../../../organisations.ts';
import type { Day } from '../../calendar.ts';
import type { LifeDomain } from '../../life.ts';
import { isPresent, type PeopleTelling } from './people-telling.ts';
import { CLIENT, type ToldAction, type ToldGoal } from './plan.ts';
import { PLAN_TEXTS } from './plan-texts.ts';

/** What those who are in no centre mostly want to work on. */
const WITHOUT_NEEDS: readonly LifeDomain[] = ['WERK_DAGBESTEDING', 'OPLEIDING_TAAL', 'MOBILITEIT', 'DIGITAAL'];
const HEALTH: readonly LifeDomain[] = ['GEESTELIJKE_GEZONDHEID', 'LICHAMELIJKE_GEZONDHEID', 'VERSLAVING'];

/** The plan of half of the people with a case: up to three goals in the domains where they need something. */
export function drawPlan(telling: PeopleTelling): ToldGoal[] {
  const { caseFile, today, random } = telling;
  if (!random.chance(0.5)) return [];
  const wanted = domainsOf(telling);
  const last = caseFile.closedOn ?? today;
  return Array.from({ length: Math.min(wanted.length, random.int(1, 3)) }).flatMap(() => {
    const [domain] = wanted.splice(random.int(0, wanted.length - 1), 1);
    return domain === undefined ? [] : drawGoal(domain, random.int(caseFile.openedOn, last), telling);
  });
}

// Where the last score says that there is something to do: 1, 2 or 3 of 5.
function domainsOf({ life }: PeopleTelling): LifeDomain[] {
  const scores = new Map<LifeDomain, number>();
  for (const { needs } of life.welfare) for (const { domain, score } of needs) scores.set(domain, score);
  const found = [...scores].filter(([, score]) => score <= 3).map(([domain]) => domain);
  return found.length > 0 ? found : life.welfare.length > 0 ? ['WERK_DAGBESTEDING'] : [...WITHOUT_NEEDS];
}

function drawGoal(domain: LifeDomain, addedOn: Day, telling: PeopleTelling): ToldGoal[] {
  const { caseFile, today, random } = telling;
  const partners = partnersIn(domain, addedOn, telling);
  const lead = partners.includes(caseFile.lead) ? caseFile.lead : partners[0];
  const by = lead === undefined || random.chance(0.25) ? CLIENT : lead;
  const texts = random.pick(PLAN_TEXTS[domain]);
  const last = caseFile.closedOn ?? today;
  const state = last - addedOn < 30 ? 'OPEN' : random.weighted(STATES);
  const endOn = random.int(addedOn, last);
  const until = state === 'OPEN' ? last : endOn;
  const actions = [
    drawAction({ by, who: CLIENT, description: texts.own, addedOn, until }, telling),
    ...(lead !== undefined && random.chance(0.75)
      ? [drawAction({ by, who: random.pick(partners), description: texts.others, addedOn, until }, telling)]
      : []),
  ];
  const goal = { by, domain, statement: texts.goal, addedOn, actions };
  if (state === 'OPEN') return [goal];
  return [
    state === 'REACHED'
      ? { ...goal, reachedOn: endOn }
      : { ...goal, dropped: { on: endOn, reason: random.pick(DROPPED) } },
  ];
}

const STATES = [['OPEN', 0.6] as const, ['REACHED', 0.25] as const, ['DROPPED', 0.15] as const];
const DROPPED = ['CLIENT_CHANGED_MIND', 'NOT_FEASIBLE_NOW', 'NO_LONGER_NEEDED', 'CONTINUED_ELSEWHERE'] as const;
const NOT_DONE = [
  ...['CLIENT_DECLINES', 'NO_LONGER_NEEDED', 'NO_CAPACITY', 'NOT_OUR_TASK', 'CIRCUMSTANCES', 'DONE_ELSEWHERE'],
] as const;

// Who is in the case that day; for health the centre only.
function partnersIn(domain: LifeDomain, day: Day, { caseFile, life }: PeopleTelling): string[] {
  const present = caseFile.members.filter((member) => isPresent(member, day)).map(({ organisation }) => organisation);
  const centre = welfareCentreKbo(life.person.municipality.nis);
  return [...new Set(present)].filter((organisation) => !HEALTH.includes(domain) || organisation === centre);
}

interface Wanted {
  readonly by: string;
  readonly who: string;
  readonly description: string;
  readonly addedOn: Day;
  /** Last day on which something can have happened to it. */
  readonly until: Day;
}

function drawAction({ by, who, description, addedOn, until }: Wanted, { random }: PeopleTelling): ToldAction {
  const isProposal = by !== who;
  const dueOn = random.chance(0.6) ? { dueOn: addedOn + random.int(7, 120) } : {};
  const asked = { by, ...(isProposal ? { to: who } : {}), description, addedOn, ...dueOn };
  const wanted = random.weighted(ACTION_STATES);
  const startedOn = random.int(addedOn, until);
  const endedOn = random.int(startedOn, until);
  const effortMinutes = random.int(1, 16) * 15;
  const reason = random.pick(NOT_DONE);
  if (wanted === 'PROPOSED' || wanted === 'DECLINED') {
    if (!isProposal) return { ...asked, status: 'PLANNED' };
    return wanted === 'PROPOSED' ? { ...asked, status: wanted } : { ...asked, status: wanted, endedOn, reason };
  }
  if (wanted === 'PLANNED') return { ...asked, status: 'PLANNED' };
  if (wanted === 'DROPPED') return { ...asked, status: wanted, endedOn, reason };
  const doing = { ...asked, startedOn, effortMinutes };
  return wanted === 'DOING' ? { ...doing, status: wanted } : { ...doing, status: wanted, endedOn };
}

const ACTION_STATES = [
  ['PROPOSED', 0.12] as const,
  ['DECLINED', 0.08] as const,
  ['PLANNED', 0.2] as const,
  ['DOING', 0.25] as const,
  ['DONE', 0.25] as const,
  ['DROPPED', 0.1] as const,
];
