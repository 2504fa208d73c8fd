import type { Caller } from '../../shared/caller.ts';
import type { DisclosureEntry } from '../../shared/disclosure-log.ts';
import type { GrantFacts } from '../../shared/grant.ts';

/** Who asks, in the tests of one access. */
export const caller: Caller = {
  staffMember: 'worker-1',
  organisation: '0914402196',
  roles: ['social-worker'],
  purpose: 'BENEFIT_FOLLOW_UP',
  requestId: 'request-1',
  language: 'en',
  nationalNumber: null,
};

/** What the partnership states of a client. */
export function factsOf(clientId: string): GrantFacts {
  return {
    clientId,
    nationalNumbers: ['90020190004'],
    staffMember: 'worker-1',
    organisation: '0914402196',
    organisationKind: 'WELFARE_CENTRE',
    purpose: 'BENEFIT_FOLLOW_UP',
    relation: 'CASE',
    since: '2026-01-01',
    sharing: {},
    holders: [],
  };
}

/** A row of a section. */
export interface Row {
  clientKey: string;
  holder: string;
  changedAt: Date;
}
export const row: Row = { clientKey: 'k', holder: '0887010362', changedAt: new Date('2026-11-01T08:00:00Z') };

/** A log that keeps what was written together. */
export function logTo(batches: DisclosureEntry[][]) {
  return async (entries: readonly DisclosureEntry[]) => {
    batches.push([...entries]);
  };
}
