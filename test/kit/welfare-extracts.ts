import { type ExtractRow, inventedNumber } from './extracts.ts';
import { HOLDER } from './record-row.ts';

/** The extracts of a centre with this many clients, each with a row in every kind, in the order in which they can be read. */
export function welfareExtracts(clients: number, holder = HOLDER, first = 0): ExtractRow[][] {
  const each = (rowOf: (index: number) => ExtractRow | ExtractRow[]) =>
    Array.from({ length: clients }, (_, at) => first + at).flatMap((index) => {
      const own = { national_number: inventedNumber(index), holder, changed_at: '2026-02-01T08:00:00Z' };
      return [rowOf(index)].flat().map((row, at) => ({ source_id: `${index}-${at}`, ...own, ...row }));
    });
  // On one day a person has one leefloon, at one centre (INV-06).
  const right = holder === HOLDER ? { from: '2025-01-01' } : { from: '2024-01-01', to: '2024-12-31' };
  // A municipality has one centre (INV-04).
  const nis = holder === HOLDER ? '44021' : '11002';
  return [
    each(() => ({ capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01' })).map(({ source_id: _, ...row }) => row),
    each(() => ({ category: 'SINGLE', support_kind: 'LEEFLOON', ...right })),
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
    each(() => ({ instrument: 'WIJKW', status: 'ENDED', from: '2025-01-01', to: '2025-12-31' })),
    each((index) => ({ measure_source_id: `${index}-0`, month: '2025-02-01', hours: '30', pay_cents: '12300' })),
    each(() => [
      { threshold_kind: 'HOUSING', severity: '3', remediable: 'YES', since: '2025-01-20' },
      { threshold_kind: 'ADDICTION', severity: '4', remediable: 'UNKNOWN', since: '2025-01-21' },
    ]),
    each(() => ({ step: '2', assessed_on: '2025-01-20' })),
    each(() => ({ mediation_kind: 'BUDGET_GUIDANCE', from: '2025-01-20', to: '2025-06-30' })),
    each(() => ({ means_kind: 'WAGE', monthly_cents: '20000', from: '2025-01-01', to: '2025-03-31' })),
    [{ source_id: 'centre', holder, changed_at: '2024-01-01', nis_code: nis, name: 'OCMW', from: '2019-01-01' }],
    each(() => ({
      ...{ status: 'NOTIFIED', support_kind: 'LEEFLOON', nis_code: nis, received_on: '2024-12-10' },
      ...{ own_initiative: 'nee', receipt_on: '2024-12-10', investigation_on: '2024-12-12', decision: 'REFUSED' },
      ...{ decided_on: '2024-12-20', notified_on: '2024-12-22' },
    })),
    each((index) => ({ project_source_id: `${index}-0`, amended_on: '2025-07-01', requested_by: 'CLIENT' })),
    each((index) => ({
      ...{ project_source_id: `${index}-0`, given_on: '2025-07-02', reason: 'APPOINTMENTS', lifted_on: '2025-07-20' },
    })),
    each(() => ({
      ...{ ground: 'UNDECLARED_MEANS', extent: 'PARTIAL', fraudulent_intent: 'nee', fact_on: '2025-04-01' },
      ...{ decided_on: '2025-05-01', from: '2025-06-01', to: '2025-06-30', status: 'ENDED', deferral: 'NONE' },
    })),
  ];
}
