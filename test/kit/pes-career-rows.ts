import type { ConfidentialNoteRow, StepRow } from '../../subgraphs/pes/career-entities.ts';
import { PROVIDER } from './pes-transition-rows.ts';
import { recordRow } from './record-row.ts';

/** A step of a tender that is planned for March; a test says what became of it. */
export function step(more: Partial<StepRow> = {}): StepRow {
  const planned = { stepKind: 'TIBB', executor: PROVIDER, plannedFrom: '2026-03-02', plannedTo: '2026-03-31' } as const;
  return { ...recordRow(), ...planned, status: 'PLANNED', startedOn: null, endedOn: null, result: null, ...more };
}

/** A note of the vertrouwelijk luik. */
export function note(more: Partial<ConfidentialNoteRow> = {}): ConfidentialNoteRow {
  const said = { category: 'ICF', relevanceNote: 'Rustige werkplek nodig.', recordedOn: '2026-02-02' } as const;
  return { ...recordRow(), ...said, withdrawnOn: null, ...more };
}
