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
      {
        ...registered,
        registered_on: '2024-03-01',
        mediator: 'bemiddelaar-7',
        team: 'team-44-1',
        client_number: '1000003',
      },
    ]),
    each(() => granted),
    each(() => ({
      wage_premium_percentage: '45',
      guidance: 'MIDDEN',
      reason: 'START',
      from: '2024-06-01',
      to: '2029-05-31',
    })),
    [providerRow],
    each(() => ({
      ...{ origin: 'CMW', phase: 'JOBMATCHING', status: 'RUNNING', provider: '0930000168' },
      ...{ start_on: '2026-01-05', planned_end_on: '2026-11-05' },
    })),
    each(() => ({ contact_kind: 'ADDRESS', contact_value: 'Voorbeeldstraat 1, 9000 Gent', since: '2023-01-10' })),
    ...workExtracts(each),
    each(() => ({ evaluation_kind: 'INTERIM', due_on: '2026-12-01' })).map(
      (own): ExtractRow => ({ ...own, package_source_id: own.source_id ?? '' }),
    ),
  ];
}

/** The one provider of transition guidance: about nobody, and there before a track can be. */
export const providerRow: ExtractRow = {
  ...{ holder: VDAB, source_id: 'P-1', changed_at: '2026-02-01T08:00:00Z', provider_kbo: '0930000168' },
  ...{ recognised_from: '2021-09-02', mandate_from: '2023-01-01', esf_project: 'ja' },
};

/** The parts of the tracks above, and what lies around them. */
function workExtracts(each: (rowOf: () => ExtractRow) => ExtractRow[]): ExtractRow[][] {
  const ofTrack = (row: ExtractRow) =>
    each(() => row).map((own): ExtractRow => ({ ...own, track_source_id: own.source_id ?? '' }));
  const work = { employer: '0914402172', contract_type: 'PERMANENT', imw: 'nee' };
  return [
    ofTrack({ phase: 'VOORTRAJECT', from: '2026-01-05', to: '2026-02-05' }),
    ofTrack({ from: '2026-01-12', to: '2026-01-18', suspension_reason: 'ILLNESS' }),
    ofTrack({ from: '2026-02-06', host: '0914402172', job_offer_ref: 'VAC-1' }),
    each(() => ({ screening_kind: 'CMW_TERM', planned_on: '2026-04-01', screened_employment: 'CMW' })),
    each(() => ({ learning_form: 'IBO', from: '2023-02-01', to: '2023-07-31', result: 'COMPLETED' })),
    each(() => ({ from: '2023-08-01', to: '2024-02-29', ...work })),
    each(() => ({ step_kind: 'TRAINING', executor: VDAB, planned_from: '2026-05-04', status: 'PLANNED' })),
    each(() => ({ note_category: 'CONTACT', relevance_note: 'Bel voor de middag.', recorded_on: '2026-01-12' })),
    each(() => ({ month_after: '3', observed_on: '2023-11-02', employed: 'nee' })).map(
      (own): ExtractRow => ({ ...own, employment_source_id: own.source_id ?? '' }),
    ),
  ];
}
