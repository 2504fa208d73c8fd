import { type ExtractRow, inventedNumber } from './extracts.ts';
import { HOLDER } from './record-row.ts';

type Each = (rowOf: (index: number) => ExtractRow | ExtractRow[]) => ExtractRow[];

/** What hangs on the employment that is over and on its plan. */
function ofEmployment(each: Each): ExtractRow[][] {
  const employment = (index: number) => ({ employment_source_id: `${index}-0` });
  const held = { held_on: '2023-03-02', result: 'FAVOURABLE', follow_up: 'NONE' };
  return [
    each((index) => ({ ...employment(index), hours_from: '2022-03-02', hours_fraction: '80' })),
    each((index) => ({ ...employment(index), percentage: '45', guidance_level: 'MIDDLE', from: '2022-03-01' })),
    each((index) => ({ ...employment(index), internship_ended_on: '2022-03-10' })),
    each((index) => ({ ...employment(index), evaluation_kind: 'YEARLY', due_on: '2023-03-01', ...held })),
    each((index) => ({ ...employment(index), absence_kind: 'ILLNESS', from: '2022-04-01', to: '2022-04-03' })),
    each((index) => ({
      ...{ plan_source_id: `${index}-0`, goal: 'VCA halen', status: 'REACHED', decided_on: '2022-06-01' },
    })),
  ];
}

/** The extracts of an enterprise with this many workers, each with a row in every kind, in the order in which they can be read. */
export function socialEconomyExtracts(workers: number, holder = HOLDER): ExtractRow[][] {
  const each = (rowOf: (index: number) => ExtractRow | ExtractRow[]) =>
    Array.from({ length: workers }, (_, index) => {
      const own = { national_number: inventedNumber(index), holder, changed_at: '2026-02-01T08:00:00Z' };
      return [rowOf(index)].flat().map((row, at) => ({ source_id: `${index}-${at}`, ...own, ...row }));
    }).flat();
  const left = { instrument: 'CMW', from: '2022-03-01', to: '2025-05-31', end_reason: 'MOVED_TO_REGULAR_WORK' };
  return [
    each(() => ({ capacity: 'TARGET_GROUP_WORKER', from: '2022-03-01' })).map(({ source_id: _, ...row }) => row),
    each(() => [
      { ...left, hours_fraction: '80', job_title: 'Fietshersteller' },
      { instrument: 'IMW', from: '2026-01-31', hours_fraction: '100' },
    ]),
    each((index) => ({
      employment_source_id: `${index}-0`,
      updated_on: '2022-03-20',
      goals: 'Op tijd komen\nVCA halen',
    })),
    each((index) => ({
      ...{ employment_source_id: `${index}-0`, moved_on: '2025-06-01' },
      ...{ destination: 'NEC_IMW', favourable_evaluation: 'true' },
    })),
    each(() => ({ contact_kind: 'EMAIL', contact_value: 'werker@example.org' })),
    ...ofEmployment(each),
  ];
}
