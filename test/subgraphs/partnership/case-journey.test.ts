import { describe, expect, it } from '@jest/globals';
import type { CaseMemberRow, CaseRow } from '../../../subgraphs/partnership/entities.ts';
import { caseJourney, ownCases, sharingJourney } from '../../../subgraphs/partnership/rules/case-journey.ts';
import type { SharingDecisionRow } from '../../../subgraphs/partnership/sharing-entities.ts';

const TODAY = '2026-03-15';
const CENTRE = '0914402172';
const changedAt = new Date('2026-03-01T00:00:00Z');
const caseOf = (more: Partial<CaseRow> = {}): CaseRow => ({
  ...{ id: 'case', clientId: 'client', sourceId: 's', openedOn: '2026-01-10', closedOn: null, lead: CENTRE },
  ...{ changedAt, version: 1, closeReason: null, ...more },
});
// Columns that other ideas add to a member do not matter here.
const memberOf = (more: Partial<CaseMemberRow> = {}) =>
  ({
    ...{ id: 'm', caseId: 'case', organisation: CENTRE, staffMember: null, responsibility: 'MEDIATION' },
    ...{ since: '2026-01-10', until: null, changedAt, version: 1, ...more },
  }) as CaseMemberRow;
const eventsOf = (file: CaseRow, ...members: CaseMemberRow[]) =>
  caseJourney([{ file, members }], TODAY).map(({ on, kind, detail }) => [on, kind, detail].join(' ').trim());

describe('the journey of a case', () => {
  it('tells that it was opened and closed, who joined after the first day and who left before the last', () => {
    const file = caseOf({ closedOn: '2026-03-01' });
    const members = [
      memberOf({ until: '2026-03-01' }),
      memberOf({ since: '2026-01-11', until: '2026-02-01', responsibility: 'EMPLOYMENT' }),
    ];
    expect(eventsOf(file, ...members)).toEqual([
      '2026-01-10 CASE_OPENED',
      '2026-03-01 CASE_CLOSED',
      '2026-01-11 MEMBER_JOINED EMPLOYMENT',
      '2026-02-01 MEMBER_LEFT EMPLOYMENT',
    ]);
  });

  it('tells nothing of a day to come', () => {
    expect(eventsOf(caseOf(), memberOf({ until: '2026-03-16' }))).toEqual(['2026-01-10 CASE_OPENED']);
    expect(eventsOf(caseOf(), memberOf({ until: '2026-03-15' }))).toContain('2026-03-15 MEMBER_LEFT MEDIATION');
  });
});

describe('the cases that somebody is told of', () => {
  const isTold = (file: CaseRow, member: CaseMemberRow, organisation: string | null = CENTRE) =>
    ownCases([{ file, members: [member] }], organisation, TODAY).length === 1;

  it('are those of today’s members, first and last day inclusive; who left keeps nothing', () => {
    expect(isTold(caseOf(), memberOf({ since: TODAY }))).toBe(true);
    expect(isTold(caseOf(), memberOf({ since: '2026-03-16' }))).toBe(false);
    expect(isTold(caseOf(), memberOf({ until: TODAY }))).toBe(true);
    expect(isTold(caseOf(), memberOf({ until: '2026-03-14' }))).toBe(false);
  });

  it('are those closed ones of which they were a member on the last day', () => {
    const closed = caseOf({ closedOn: '2026-02-01' });
    expect(isTold(closed, memberOf({ until: '2026-02-01' }))).toBe(true);
    expect(isTold(closed, memberOf({ until: '2026-01-31' }))).toBe(false);
  });

  it('are no case of others only, but all of them for the client', () => {
    expect(isTold(caseOf(), memberOf({ organisation: '0931000257' }))).toBe(false);
    expect(isTold(caseOf(), memberOf({ organisation: '0931000257' }), null)).toBe(true);
  });
});

describe('a decision on sharing', () => {
  it('is told with its section, in the section of the decisions; that somebody was not asked is no event', () => {
    const decision = (status: string, decidedOn = '2026-02-01') =>
      ({ section: 'welfare.needs', status, decidedOn }) as SharingDecisionRow;
    const told = sharingJourney([decision('GIVEN'), decision('UNKNOWN'), decision('REFUSED', '2026-03-16')], TODAY);
    expect(told).toEqual([
      {
        ...{ on: '2026-02-01', source: 'PARTNERSHIP', section: 'partnership.sharing' },
        ...{ kind: 'SHARING_GIVEN', detail: 'welfare.needs' },
      },
    ]);
  });
});
