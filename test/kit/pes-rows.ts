import type { AssessmentRow, RegistrationRow, SupportPackageRow, TransitionRow } from '../../subgraphs/pes/entities.ts';
import { recordRow } from './record-row.ts';

export function registration(more: Partial<RegistrationRow> = {}): RegistrationRow {
  return {
    ...recordRow(),
    category: '05',
    mediationStatus: 'IN_BEMIDDELING',
    registeredOn: '2025-03-01',
    endedOn: null,
    mediator: null,
    ...more,
  };
}

export function assessment(more: Partial<AssessmentRow> = {}): AssessmentRow {
  return {
    ...recordRow(),
    advice: 'PSP',
    basis: 'ICF',
    issuedOn: '2024-05-02',
    validUntil: '2029-05-01',
    status: 'GRANTED',
    ...more,
  };
}

export function supportPackage(more: Partial<SupportPackageRow> = {}): SupportPackageRow {
  return {
    ...recordRow(),
    wagePremiumPercentage: 45,
    guidance: 'MIDDEN',
    reason: 'START',
    from: '2024-06-01',
    to: '2029-05-31',
    ...more,
  };
}

export function transition(more: Partial<TransitionRow> = {}): TransitionRow {
  return {
    ...recordRow(),
    origin: 'CMW',
    phase: 'STAGE',
    status: 'RUNNING',
    startOn: '2026-01-05',
    plannedEndOn: '2026-11-05',
    outcome: null,
    provider: '0930000168',
    ...more,
  };
}
