import { randomUUID } from 'node:crypto';
import type { Caller } from '../../shared/caller.ts';
import type { OpenDatabase } from './both-databases.ts';
import { inventedNumber } from './extracts.ts';
import { type Acted, type Answered, callerOf, NOW } from './owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, type TestPartnership, VDAB } from './partnership.ts';

export const WORKER = callerOf({ organisation: CENTRE_A });
export const MEDIATOR = callerOf({
  ...{ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' },
});
export const STRANGER = callerOf({ staffMember: 'stranger', organisation: CENTRE_B });
export const COACH = callerOf({ staffMember: 'coach', roles: ['coach'], organisation: VDAB, purpose: 'ACTIVATION' });
export const OFFICER = callerOf({
  ...{ staffMember: 'officer', roles: ['data-protection-officer'], purpose: 'SUPERVISION', organisation: CENTRE_A },
});
export const CLIENT = callerOf({
  ...{ staffMember: 'client-0', organisation: null, roles: ['client'], purpose: 'OWN_FILE' },
  nationalNumber: inventedNumber(0),
});
export const NOT_PERMITTED = { __typename: 'ActRefused', rule: 'NOT_PERMITTED' };
export const DONE = { __typename: 'ActDone' };

const CASE = `query ($id: ID!) { client(id: $id) { case {
  id version openedOn closedOn closeReason lead { organisation { kboNumber } }
  members { id version organisation { kboNumber } staffMember responsibility since until leaveReason }
  formerMembers { organisation { kboNumber } until leaveReason }
  handovers { id version state scope from { kboNumber } to { kboNumber } what talkOn endedOn declineReason }
} } }`;
const GRANT = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { grant } } }';

/** A partnership of one client whom centre A follows with VDAB, on a day that a test moves. */
export interface TestCase {
  readonly partnership: TestPartnership;
  readonly id: string;
  /** It becomes this day, at ten in the morning. */
  on(day: string): void;
  act(caller: Caller, name: string, input: object): Promise<Acted>;
  /** The case as a caller sees it. */
  read(caller?: Caller): Promise<Answered>;
  /** The membership of an organisation today. */
  memberOf(organisation: string): Promise<Answered>;
  /** Why an organisation may see the client, as its next grant states it. */
  relationOf(caller: Caller): Promise<string | undefined>;
}

export async function openCase(openDatabase: OpenDatabase, clients = 1): Promise<TestCase> {
  let now = NOW;
  const partnership = await openPartnership(openDatabase, () => now);
  await fillPartnership(partnership, clients);
  const id = await partnership.clientId(0);
  const read: TestCase['read'] = async (caller = WORKER) =>
    (await partnership.ask(caller, CASE, { id })).data.client?.case ?? null;
  return {
    ...{ partnership, id, read, act: partnership.act },
    on: (day) => {
      now = new Date(`${day}T09:00:00Z`);
    },
    memberOf: async (organisation) => {
      const { members } = await read();
      const found = members.find((each: Answered) => each.organisation.kboNumber === organisation);
      return { id: found.id, expectedVersion: found.version };
    },
    relationOf: async (caller) => {
      await partnership.ask({ ...caller, requestId: randomUUID() }, GRANT, { r: [{ __typename: 'Client', id }] });
      return partnership.granted.at(-1)?.relation;
    },
  };
}

/** A part of the client's record that an organisation holds itself, as its owner announces it. */
export async function holdPart(
  { database }: Pick<TestPartnership, 'database'>,
  clientId: string,
  holder: string,
): Promise<void> {
  await database.write((manager) =>
    manager.query(
      `INSERT INTO directory_entry (id, client_id, owner, holder, capacity, from_date, to_date, withdrawn, announcement)
       VALUES (?, ?, 'welfare', ?, 'LEEFLOON', '2026-01-01', NULL, 0, 'announcement')`,
      [randomUUID(), clientId, holder],
    ),
  );
}
