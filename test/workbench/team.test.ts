import { describe, expect, it } from '@jest/globals';
import { PURPOSES } from '../../shared/caller.ts';
import type { TeamQuery } from '../../workbench/generated/team.ts';
import {
  asksOutreach,
  colleaguesOf,
  type Followed,
  followedIn,
  missingIn,
  silentOf,
  tellsUrgent,
  type UrgentAccess,
  urgentActOf,
} from '../../workbench/pages/team/team.ts';

type Client = TeamQuery['caseload']['nodes'][number];
const OWN = '0914402172';

function followed(more: Partial<Followed> = {}): Followed {
  return {
    ...{ id: 'c', name: 'An Aerts', staffMember: 'els', since: '2026-01-01', leads: true, lastMovement: '2026-11-01' },
    ...{ isSilent: false, overdue: 0, isTold: true, ...more },
  };
}

function client(members: [string, string | null][], more: Partial<Client> = {}): Client {
  return {
    __typename: 'Client',
    id: 'c',
    identity: null,
    case: {
      ...{ __typename: 'Case', id: 'k', openedOn: '2026-01-01', lead: { __typename: 'CaseMember', id: 'm0' } },
      members: members.map(([kboNumber, staffMember], at) => ({
        ...{ __typename: 'CaseMember', id: `m${at}`, staffMember, responsibility: 'SUPPORT', since: '2026-02-01' },
        organisation: { __typename: 'Organisation', kboNumber },
      })),
    },
    overview: { __typename: 'ClientOverview', lastMovement: null, missingSources: [], attention: [] },
    ...more,
  };
}

function access(more: Partial<UrgentAccess> = {}): UrgentAccess {
  return {
    ...{ __typename: 'OwnUrgentAccess', id: 'u', version: 1, staffMember: 'duty', sentence: 'Staat op straat.' },
    ...{ takenAt: '2026-11-01T20:00:00.000Z', endsAt: '2026-11-01T22:00:00.000Z', runs: false, renewedBy: null },
    ...{ client: null, ...more },
  };
}

describe('who follows whom', () => {
  it('is told by the staff member whom the own organisation named, and not by that of a partner', () => {
    const [own] = followedIn(
      [
        client([
          ['0887010362', 'samira'],
          [OWN, 'els'],
        ]),
      ],
      OWN,
    );
    expect(own).toMatchObject({ staffMember: 'els', leads: false, since: '2026-02-01', name: null });
    const [lead] = followedIn([client([[OWN, null]])], OWN);
    expect(lead).toMatchObject({ staffMember: null, leads: true });
    expect(followedIn([client([], { case: null })], OWN)).toMatchObject([{ staffMember: null, leads: false }]);
  });

  it('begins with those whom nobody follows, then the reader, then colleagues by name, with their counts', () => {
    const all = [
      followed({ id: '1', staffMember: 'zoe', overdue: 2 }),
      followed({ id: '2', staffMember: 'els' }),
      followed({ id: '3', staffMember: null, isSilent: true }),
      followed({ id: '4', staffMember: 'ann' }),
      followed({ id: '5', staffMember: 'zoe', overdue: 1 }),
    ];
    const told = colleaguesOf(all, 'els').map(({ staffMember, clients, overdue, silent }) => {
      return [staffMember, clients.length, overdue, silent];
    });
    expect(told).toEqual([
      [null, 1, 0, 1],
      ['els', 1, 0, 0],
      ['ann', 1, 0, 0],
      ['zoe', 2, 3, 0],
    ]);
  });

  it('has figures that are complete only where every owner told its part', () => {
    const missing = client([[OWN, 'els']], {
      overview: { __typename: 'ClientOverview', lastMovement: null, missingSources: ['WELFARE'], attention: [] },
    });
    const read = (...clients: Client[]) => followedIn(clients, OWN).map(({ isTold }) => isTold);
    expect(read(client([[OWN, 'els']]), missing, client([], { overview: null }))).toEqual([true, false, false]);
    expect(colleaguesOf([followed(), followed({ isTold: false })], '').map(({ isTold }) => isTold)).toEqual([false]);
    expect(missingIn([missing, missing])).toEqual(['WELFARE']);
  });

  it('lists the files without movement, the longest silent first', () => {
    const silent = (id: string, lastMovement: string | null) => followed({ id, lastMovement, isSilent: true });
    const all = [silent('b', '2026-08-01'), followed(), silent('a', '2026-06-01'), silent('never', null)];
    expect(silentOf(all).map(({ id }) => id)).toEqual(['never', 'a', 'b']);
  });
});

describe('urgent access', () => {
  it.each([
    ['2026-12-01T21:59:59.999Z', 'RENEW'],
    ['2026-12-01T22:00:00.000Z', null],
  ])('of a colleague that ended on 1 November at 22:00 can at %s be renewed: %s', (now, act) => {
    expect(urgentActOf(access(), 'els', new Date(now))).toBe(act);
  });

  it('of the reader is given back while it runs, and never renewed by themselves', () => {
    const now = new Date('2026-11-01T21:00:00Z');
    expect(urgentActOf(access({ runs: true }), 'duty', now)).toBe('END');
    expect(urgentActOf(access(), 'duty', now)).toBeNull();
  });

  it('is told for the follow-up of a benefit only, and people who were met are asked about at a first contact or for activation', () => {
    expect(PURPOSES.filter(tellsUrgent)).toEqual(['BENEFIT_FOLLOW_UP']);
    expect(PURPOSES.filter(asksOutreach)).toEqual(['INTAKE', 'ACTIVATION']);
  });
});
