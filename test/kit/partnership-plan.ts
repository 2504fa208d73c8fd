import { DEMO } from '../../demo/organisations.ts';
import type { Caller } from '../../shared/caller.ts';
import type { OpenDatabase } from './both-databases.ts';
import { inventedNumber } from './extracts.ts';
import { type Acted, type Answered, callerOf, NOW } from './owner.ts';
import {
  CENTRE_A,
  CENTRE_B,
  fillPartnership,
  member,
  openPartnership,
  type TestPartnership,
  VDAB,
} from './partnership.ts';

/** Who works on the plan of the first invented client, and who does not. */
export const PEOPLE = {
  worker: callerOf({ organisation: CENTRE_A }),
  mediator: callerOf({ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' }),
  coach: callerOf({ staffMember: 'coach', roles: ['coach'], organisation: DEMO.enterprise, purpose: 'ACTIVATION' }),
  stranger: callerOf({ staffMember: 'stranger', organisation: CENTRE_B }),
  client: clientOf(0),
  otherClient: clientOf(1),
} as const;

function clientOf(index: number): Caller {
  const self = { staffMember: `client-${index}`, organisation: null, roles: ['client'], purpose: 'OWN_FILE' } as const;
  return callerOf({ ...self, nationalNumber: inventedNumber(index) });
}

const ACTIONS = `id description owner { kboNumber } proposedBy { kboNumber } ownerHasLeft status dueOn startedOn endedOn
  reason reasonLabel effortMinutes version`;
const PLAN = `asOf goals { id lifeDomain lifeDomainLabel statement addedBy { kboNumber } addedOn status endedOn dropReason
  dropReasonLabel version actions { ${ACTIONS} } }`;
const WHOLE = `query ($id: ID!) { client(id: $id) {
  plan { ${PLAN} } healthPlan { ${PLAN} } withheld { section reason } } }`;

/** The partnership with the plan of its first client: centre A leads, VDAB and an enterprise are members. */
export interface TestPlan {
  readonly partnership: TestPartnership;
  /** Opaque id of the client. */
  readonly id: string;
  /** What a caller sees of the plan. */
  read(caller: Caller): Promise<Answered>;
  /** Begins a goal; gives its id. */
  addGoal(caller: Caller, lifeDomain?: string): Promise<string>;
  /** Acts on a goal or an action, on the version that stands. */
  act(caller: Caller, name: string, id: string | undefined, more?: object): Promise<Acted>;
}

export async function openPlan(openDatabase: OpenDatabase, clock = () => NOW): Promise<TestPlan> {
  const partnership = await openPartnership(openDatabase, clock);
  await fillPartnership(partnership, 2);
  const enterprise = { kbo_number: DEMO.enterprise, name: 'Maatwerk', kind: 'SOCIAL_ECONOMY_ENTERPRISE', nis_code: '' };
  await take(partnership, { ...enterprise, from: '2000-01-01', to: '' });
  await take(partnership, member(0, DEMO.enterprise, 'EMPLOYMENT'));
  const id = await partnership.clientId(0);
  const versions = new Map<string, number>();
  const seen = (acted: Acted) => {
    if (acted.__typename === 'ActDone') versions.set(acted.id ?? '', acted.version ?? 1);
    return acted;
  };
  return {
    partnership,
    id,
    read: async (caller) => (await partnership.ask(caller, WHOLE, { id })).data.client,
    addGoal: async (caller, lifeDomain = 'MOBILITEIT') => {
      const goal = { client: id, lifeDomain, statement: 'Met de fiets naar het werk' };
      return seen(await partnership.act(caller, 'planGoalAdd', goal)).id ?? '';
    },
    act: async (caller, name, record = '', more = {}) => {
      const expectedVersion = versions.get(record) ?? 1;
      return seen(await partnership.act(caller, name, { id: record, expectedVersion, ...more }));
    },
  };
}

/** VDAB leaves the case of the first client the day before the tests. */
export async function vdabLeaves(partnership: TestPartnership): Promise<void> {
  await take(partnership, member(0, VDAB, 'MEDIATION', { until: '2026-03-14' }));
}

/** Takes in one row; throws where it is refused. */
export async function take(partnership: TestPartnership, row: Parameters<TestPartnership['import']>[0][number]) {
  const { refused } = await partnership.import([row]);
  if (refused.length > 0) throw new Error(refused.join('; '));
}
