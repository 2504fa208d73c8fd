import type { AssessmentGroundRow } from '../../subgraphs/pes/assessment-entities.ts';
import type { AssessmentRow, RegistrationRow, SupportPackageRow, TransitionRow } from '../../subgraphs/pes/entities.ts';
import type { EvaluatedPackage, ImwPremiumRow, PackageEvaluationRow } from '../../subgraphs/pes/package-entities.ts';
import { recordRow } from './record-row.ts';

export function registration(more: Partial<RegistrationRow> = {}): RegistrationRow {
  return {
    ...recordRow(),
    category: '05',
    mediationStatus: 'IN_BEMIDDELING',
    registeredOn: '2025-03-01',
    endedOn: null,
    mediator: null,
    ...{ confirmedOn: null, team: null, clientNumber: null },
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
    ...{ requestedOn: null, screeningOn: null, reportOn: null, reviewOn: null, proposedBy: null, decidedBy: null },
    ...{ refusedOn: null, reconsiderationOn: null },
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
    ...{ status: null, instrument: null, assessmentSourceId: null, suspendedOn: null, resumedOn: null },
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
    ...{ proposedOn: null, referredOn: null, referralSource: null, hoursBudget: null, hoursUsed: 0 },
    ...{ outcomeOn: null, outcomeCause: null, sourceEmployer: null, declinedReason: null },
    ...more,
  };
}

/** An evaluation of that package, planned. */
export function packageEvaluation(more: Partial<PackageEvaluationRow> = {}): PackageEvaluationRow {
  return {
    ...recordRow({ id: 'evaluation-1' }),
    ...{ packageSourceId: 'S-1', evaluationKind: 'INTERIM', dueOn: '2026-06-01', heldOn: null, outcome: null },
    ...more,
  };
}

/** Five years of wage premium at an ordinary employer, from the first quarter of 2024 on. */
export function imwPremium(more: Partial<ImwPremiumRow> = {}): ImwPremiumRow {
  return {
    ...recordRow({ id: 'imw-1' }),
    ...{ imwPackage: 'WAGE', employer: '0930000168', employerIsTailoredWork: false, decisionOn: '2024-02-15' },
    ...{ decidedBy: 'DWSE', extendedOn: null },
    ...more,
  };
}

/** The attest of an indicering. */
export function assessmentGround(more: Partial<AssessmentGroundRow> = {}): AssessmentGroundRow {
  const recognised = { assessmentSourceId: 'S-1', attestKind: 'VAPH', recordedOn: '2024-04-01' } as const;
  return { ...recordRow({ id: 'ground-1' }), ...recognised, ...more };
}

/** A support package with its evaluations, as its section has it. */
export function evaluatedPackage(more: Partial<EvaluatedPackage> = {}): EvaluatedPackage {
  return { ...supportPackage(), evaluations: [], ...more };
}
