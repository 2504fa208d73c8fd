import { loadPolicyValues } from '../../shared/policy-values.ts';
import type { PesDossier } from '../../subgraphs/pes/rules/track-invariants.ts';
import type {
  InternshipRow,
  ProviderRow,
  TrackPhaseRow,
  TrackSuspensionRow,
} from '../../subgraphs/pes/transition-entities.ts';
import type {
  FollowUpRow,
  NecEmploymentRow,
  ReadinessScreeningRow,
  WorkplaceLearningRow,
} from '../../subgraphs/pes/work-entities.ts';
import { HOLDER, recordRow } from './record-row.ts';

/** The figures that VDAB works with. */
export const values = loadPolicyValues(new URL('../../subgraphs/pes/reference/policy-values.csv', import.meta.url));

/** A provider of transition guidance, and an enterprise. */
export const PROVIDER = '0930000168';
export const HOST = '0914402172';

let rows = 0;
/** Each row has an id of its own; the parts point to the track of `transition()`, whose source id is S-1. */
function own() {
  rows += 1;
  return recordRow({ id: `row-${rows}`, sourceId: `S-${rows + 1}` });
}

const part = () => ({ ...own(), trackSourceId: 'S-1', from: '2026-01-05', to: null });

export function provider(more: Partial<ProviderRow> = {}): ProviderRow {
  const { id, sourceId, changedAt, version } = own();
  const register = { id, sourceId, changedAt, version, holder: HOLDER };
  const recognised = { recognisedFrom: '2021-09-02', recognisedTo: null };
  return { ...register, kbo: PROVIDER, ...recognised, mandateFrom: '2023-01-01', esfProject: true, ...more };
}

export function phase(more: Partial<TrackPhaseRow> = {}): TrackPhaseRow {
  return { ...part(), phase: 'VOORTRAJECT', ...more };
}

export function suspension(more: Partial<TrackSuspensionRow> = {}): TrackSuspensionRow {
  return { ...part(), reason: 'OTHER', ...more };
}

export function internship(more: Partial<InternshipRow> = {}): InternshipRow {
  const offer = { host: HOST, jobOfferRef: 'VAC-1', competentCode: null };
  return { ...part(), ...offer, result: null, popUpdated: null, ...more };
}

export function screening(more: Partial<ReadinessScreeningRow> = {}): ReadinessScreeningRow {
  const planned = { screeningKind: 'CMW_TERM', plannedOn: '2026-02-02', screenedEmployment: 'CMW' } as const;
  const later = { screenedOn: null, outcome: null, favourable: null, evaluator: null, fictitiousStartOn: null };
  return { ...own(), ...planned, ...later, ...more };
}

export function learning(more: Partial<WorkplaceLearningRow> = {}): WorkplaceLearningRow {
  const agreed = { form: 'IBO', from: '2026-01-05', to: null, host: HOST, hours: null, result: null } as const;
  return { ...own(), ...agreed, ...more };
}

export function regularWork(more: Partial<NecEmploymentRow> = {}): NecEmploymentRow {
  const contract = { employer: HOST, contractType: 'PERMANENT', imw: false, trackSourceId: null } as const;
  return { ...own(), sourceId: 'E-1', from: '2026-01-05', to: null, ...contract, ...more };
}

export function followUp(more: Partial<FollowUpRow> = {}): FollowUpRow {
  return { ...own(), employmentSourceId: 'E-1', month: 3, observedOn: '2026-04-05', employed: true, ...more };
}

/** What a test says is on record, and nothing else. */
export function transitionDossier(
  parts: Partial<Omit<PesDossier, 'registers'>> & { readonly providers?: readonly ProviderRow[] } = {},
): PesDossier {
  const { providers = [provider()], ...tables } = parts;
  const none = {
    ...{ transitions: [], trackPhases: [], trackSuspensions: [], internships: [], readinessScreenings: [] },
    ...{ workplaceLearnings: [], necEmployments: [], followUps: [] },
  };
  // The tables of the tables of indicering and packages are not read by these rules.
  return { ...none, birthDate: null, ...tables, registers: { providers } } as unknown as PesDossier;
}
