import { type ExtractRow, inventedNumber } from './extracts.ts';
import { HOLDER } from './record-row.ts';

/** The extracts of a centre with this many clients, each with a row in every kind, in the order in which they can be read. */
export function welfareExtracts(clients: number, holder = HOLDER, first = 0): ExtractRow[][] {
  const each = (rowOf: (index: number) => ExtractRow | ExtractRow[]) =>
    Array.from({ length: clients }, (_, at) => first + at).flatMap((index) => {
      const own = { national_number: inventedNumber(index), holder, changed_at: '2026-02-01T08:00:00Z' };
      return [rowOf(index)].flat().map((row, at) => ({ source_id: `${index}-${at}`, ...own, ...row }));
    });
  return [
    each(() => ({ capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01' })).map(({ source_id: _, ...row }) => row),
    each(() => ({ category: 'SINGLE', support_kind: 'LEEFLOON', from: '2025-01-01' })),
    each(() => ({ project_kind: 'TRAINING', granted_on: '2025-01-01', signed_on: '2025-02-01', status: 'ACTIVE' })),
    each((index) => [
      { project_source_id: `${index}-0`, evaluated_on: '2025-06-01', in_person: 'ja' },
      {
        project_source_id: `${index}-0`,
        evaluated_on: '2025-10-01',
        in_person: 'nee',
        changed_at: '2026-03-01T08:00:00Z',
      },
    ]),
    each(() => [
      { life_domain: 'WONEN', score: '2', assessed_on: '2025-01-20' },
      { life_domain: 'VERSLAVING', score: '1', assessed_on: '2025-01-21' },
    ]),
    each(() => ({ contact_kind: 'PHONE', contact_value: '0470 00 00 00', since: '2025-01-01' })),
  ];
}
