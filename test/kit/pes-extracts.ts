import { type ExtractRow, inventedNumber } from './extracts.ts';

/** VDAB: its own public number. */
export const VDAB = '0887010362';

/** The extracts of VDAB about this many jobseekers, each with a row in every kind, in the order in which they can be read. */
export function pesExtracts(jobseekers: number): ExtractRow[][] {
  const each = (rowOf: () => ExtractRow | ExtractRow[]) =>
    Array.from({ length: jobseekers }, (_, index) => {
      const own = { national_number: inventedNumber(index), holder: VDAB, changed_at: '2026-02-01T08:00:00Z' };
      return [rowOf()].flat().map((row, at) => ({ source_id: `${index}-${at}`, ...own, ...row }));
    }).flat();
  const registered = { category: '05', mediation_status: 'IN_BEMIDDELING', registered_on: '2023-01-10' };
  const granted = {
    advice: 'PSP',
    basis: 'ICF',
    issued_on: '2024-05-02',
    valid_until: '2029-05-01',
    status: 'GRANTED',
  };
  return [
    each(() => ({ capacity: 'JOBSEEKER', from: '2023-01-10' })).map(({ source_id: _, ...row }) => row),
    each(() => [
      { ...registered, ended_on: '2023-12-31' },
      { ...registered, registered_on: '2024-03-01', mediator: 'bemiddelaar-7' },
    ]),
    each(() => granted),
    each(() => ({
      wage_premium_percentage: '45',
      guidance: 'MIDDEN',
      reason: 'START',
      from: '2024-06-01',
      to: '2029-05-31',
    })),
    each(() => ({
      ...{ origin: 'CMW', phase: 'JOBMATCHING', status: 'RUNNING', provider: '0930000168' },
      ...{ start_on: '2026-01-05', planned_end_on: '2026-11-05' },
    })),
    each(() => ({ contact_kind: 'ADDRESS', contact_value: 'Voorbeeldstraat 1, 9000 Gent', since: '2023-01-10' })),
  ];
}
