import { describe, expect, it } from '@jest/globals';
import type { CaseMemberRow } from '../../../subgraphs/partnership/entities.ts';
import type { CaseFile } from '../../../subgraphs/partnership/rules/case-journey.ts';
import { companyOf, isTold } from '../../../subgraphs/partnership/rules/told-to.ts';

const TODAY = '2026-03-15';
const [ME, COLLEAGUE, FORMER, STRANGER] = ['0914402172', '0887010362', '0931000257', '0917000113'];

function caseOf(id: string, members: readonly (readonly [organisation: string, until?: string])[], closedOn?: string) {
  const file = { id, clientId: 'client', sourceId: id, openedOn: '2026-01-01', closedOn: closedOn ?? null };
  return {
    file: { ...file, closeReason: null, lead: members[0]?.[0] ?? '', changedAt: new Date(0), version: 1 },
    members: members.map(([organisation, until]) => {
      // Columns that other ideas add to a member do not matter here.
      return { caseId: id, organisation, since: '2026-01-01', until: until ?? null } as CaseMemberRow;
    }),
  } satisfies CaseFile;
}

const strangers = (organisation: string | null, ...cases: CaseFile[]) => [
  ...companyOf(cases, organisation, TODAY).strangers,
];

describe('whom an organisation does not work with on a client', () => {
  it('is nobody who is or was a member of a case of its own, whatever they are in beside it', () => {
    const own = caseOf('own', [[ME], [COLLEAGUE], [FORMER, '2026-02-01']]);
    expect(strangers(ME, own)).toEqual([]);
    expect(strangers(ME, own, caseOf('other', [[STRANGER], [COLLEAGUE], [FORMER]]))).toEqual([STRANGER]);
  });

  it('is everybody of a case that it left before the day, or before the case was closed; not of one that it closed with', () => {
    expect(strangers(ME, caseOf('left', [[STRANGER], [ME, '2026-03-14']]))).toEqual([STRANGER]);
    expect(strangers(ME, caseOf('last day', [[STRANGER], [ME, TODAY]]))).toEqual([]);
    expect(strangers(ME, caseOf('closed', [[STRANGER], [ME, '2026-02-01']], '2026-02-01'))).toEqual([]);
    expect(strangers(ME, caseOf('closed', [[STRANGER], [ME, '2026-01-31']], '2026-02-01'))).toEqual([STRANGER]);
  });

  it('is nobody for the client', () => {
    expect(strangers(null, caseOf('one', [[ME]]), caseOf('other', [[STRANGER]]))).toEqual([]);
  });
});

it('what a stranger wrote is told to who it is addressed to, and what the client or somebody of no case wrote to everybody', () => {
  const company = { organisation: ME, strangers: new Set([STRANGER]) };
  expect(isTold({ holder: STRANGER }, company)).toBe(false);
  expect(isTold({ holder: STRANGER, recipient: COLLEAGUE }, company)).toBe(false);
  expect(isTold({ holder: STRANGER, recipient: ME }, company)).toBe(true);
  expect(isTold({ holder: STRANGER, recipient: null }, { ...company, organisation: null })).toBe(false);
  for (const holder of ['CLIENT', COLLEAGUE, ME, '0999999922']) expect(isTold({ holder }, company)).toBe(true);
});
