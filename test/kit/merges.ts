import { expect } from '@jest/globals';
import type { OpenDatabase } from './both-databases.ts';
import { inventedNumber } from './extracts.ts';
import { holdPart } from './held-parts.ts';
import { callerOf } from './owner.ts';
import { CENTRE_A, CENTRE_B, fillPartnership, openPartnership, person } from './partnership.ts';
import { take } from './partnership-plan.ts';
import { WORKER } from './referrals.ts';

/** Of centre B, which leads the case of person 2. */
export const OTHER = callerOf({ staffMember: 'other', organisation: CENTRE_B });
export const COLLEAGUE = callerOf({ staffMember: 'colleague', organisation: CENTRE_A });
export const OFFICER = callerOf({
  ...{ staffMember: 'officer', roles: ['data-protection-officer'], purpose: 'SUPERVISION', organisation: CENTRE_A },
});
export const DONE = { __typename: 'ActDone' };
export const REFUSED = (rule: string) => ({ __typename: 'ActRefused', rule });
export const WHY = { ground: 'IDENTITY_DOCUMENT', reason: 'Op de verblijfskaart staan beide nummers.' };

export const FILE = `query ($id: ID!) { client(id: $id) { id relation grant_: relation identity { familyName nationalNumber }
  case { openedOn lead { organisation { kboNumber } } } sharing { section }
  merges { state into duplicate ground reason mergedAt splitAt splitReason proposedBy { kboNumber } askedOf { kboNumber } } } }`;
export const ASKED =
  '{ mergesAsked { id version reason into { id initials } duplicate { id initials } proposedBy { kboNumber } } }';
export const SEEN = `query ($id: ID!, $merge: ID!) { client(id: $id) { seenMerged(merge: $merge) { staffMember organisation { kboNumber } purpose first last } } }`;
export const GRANT = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Client { id grant } } }';

/** Persons 0 and 1 whom centre A follows with VDAB, and person 2 whom centre B follows, on a day that a test moves. */
export async function openMerges(openDatabase: OpenDatabase) {
  let now = new Date('2026-03-15T09:00:00.000Z');
  const partnership = await openPartnership(openDatabase, () => now);
  await fillPartnership(partnership, 2);
  await take(partnership, person(2));
  const ofB = {
    source_id: 'case-b',
    national_number: inventedNumber(2),
    opened_on: '2026-02-10',
    closed_on: '',
    lead: CENTRE_B,
  };
  await take(partnership, ofB);
  const membership = {
    case_source_id: 'case-b',
    organisation: CENTRE_B,
    staff_member: 'other',
    responsibility: 'MEDIATION',
  };
  await take(partnership, { ...membership, since: '2026-02-10', until: '' });
  const [zero, one, two] = [
    await partnership.clientId(0),
    await partnership.clientId(1),
    await partnership.clientId(2),
  ];
  await holdPart(partnership, { clientId: zero, owner: 'welfare', holder: CENTRE_A, capacity: 'BENEFIT_RECIPIENT' });
  await holdPart(partnership, { clientId: two, owner: 'welfare', holder: CENTRE_B, capacity: 'BENEFIT_RECIPIENT' });
  await holdPart(partnership, { clientId: two, owner: 'welfare', holder: CENTRE_A, capacity: 'BENEFIT_RECIPIENT' });
  const at = (moment: string) => {
    now = new Date(moment);
  };
  const act = (caller: typeof WORKER, name: string, input: object) => partnership.act(caller, name, input);
  const propose = (more: object = {}, caller = WORKER) =>
    act(caller, 'identityMergePropose', { client: zero, duplicateNumber: inventedNumber(2), ...WHY, ...more });
  const decide = (caller: typeof WORKER, name: string, { id = '', version = 1 }, more: object = {}) =>
    act(caller, name, { id, expectedVersion: version, ...more });
  const file = async (caller: typeof WORKER, id: string) => (await partnership.ask(caller, FILE, { id })).data.client;
  const grant = async (caller: typeof WORKER, id: string) => {
    await partnership.ask(caller, GRANT, { r: [{ __typename: 'Client', id }] });
    return partnership.granted.at(-1);
  };
  const merge = async () => {
    const proposed = await propose();
    const merged = await decide(OTHER, 'identityMergeConfirm', proposed);
    expect(merged).toMatchObject(DONE);
    return merged;
  };
  const split = async (merged: { id?: string; version?: number }) => {
    const proposed = await decide(COLLEAGUE, 'identitySplitPropose', merged, { reason: 'Het zijn twee zussen.' });
    expect(await decide(OTHER, 'identitySplitConfirm', proposed)).toMatchObject(DONE);
  };
  return { partnership, zero, one, two, at, propose, decide, file, grant, merge, split };
}
