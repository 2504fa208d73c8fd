import type { DevelopmentPlanRow, EmploymentRow, MoveFromInstrument } from '../../subgraphs/social-economy/entities.ts';
import { recordRow } from './record-row.ts';

export function employment(more: Partial<EmploymentRow> = {}): EmploymentRow {
  return {
    ...recordRow(),
    instrument: 'CMW',
    jobTitle: 'Medewerker groenonderhoud',
    hoursFraction: 80,
    from: '2026-01-15',
    to: null,
    endReason: null,
    ...more,
  };
}

export function developmentPlan(more: Partial<DevelopmentPlanRow> = {}): DevelopmentPlanRow {
  return { ...recordRow(), employmentSourceId: 'S-1', updatedOn: '2026-02-01', goals: 'Op tijd komen', ...more };
}

export function move(more: Partial<MoveFromInstrument> = {}): MoveFromInstrument {
  return {
    ...recordRow(),
    employmentSourceId: 'S-1',
    movedOn: '2025-01-31',
    destination: 'NEC_IMW',
    favourableEvaluation: true,
    returnedOn: null,
    instrumentLeft: 'CMW',
    ...more,
  };
}
