import type { ActivationMeasureRow, ActivityHoursRow } from '../../subgraphs/welfare/activation-entities.ts';
import type { ApplicationRow } from '../../subgraphs/welfare/application-entities.ts';
import type { DebtMediationRow } from '../../subgraphs/welfare/debt-mediation-entities.ts';
import type {
  EvaluatedProject,
  IncomeSupportRow,
  NeedRow,
  ProjectEvaluationRow,
} from '../../subgraphs/welfare/entities.ts';
import type { ProjectNoticeRow, SanctionRow } from '../../subgraphs/welfare/project-entities.ts';
import type { LadderStepRow, ThresholdRow } from '../../subgraphs/welfare/threshold-entities.ts';
import { recordRow } from './record-row.ts';

export function incomeSupport(more: Partial<IncomeSupportRow> = {}): IncomeSupportRow {
  return { ...recordRow(), category: 'SINGLE', supportKind: 'LEEFLOON', from: '2026-01-01', to: null, ...more };
}

export function project(more: Partial<EvaluatedProject> = {}): EvaluatedProject {
  return {
    ...recordRow(),
    projectKind: 'TRAINING',
    exemption: null,
    grantedOn: '2026-01-01',
    signedOn: null,
    endedOn: null,
    status: 'DRAFT',
    mandatory: null,
    startOn: null,
    domains: null,
    clientSteps: null,
    centreSteps: null,
    thirdParties: null,
    evaluations: [],
    amendments: [],
    ...more,
  };
}

export function evaluation(evaluatedOn: string, inPerson = false): ProjectEvaluationRow {
  return { ...recordRow(), projectSourceId: 'S-1', evaluatedOn, inPerson, result: null };
}

export function need(more: Partial<NeedRow> = {}): NeedRow {
  return { ...recordRow(), lifeDomain: 'WONEN', score: 2, assessedOn: '2026-02-01', ...more };
}

/** A wijk-werken that runs from the first day of 2026, unless a test says otherwise. */
export function measure(more: Partial<ActivationMeasureRow> = {}): ActivationMeasureRow {
  return {
    ...recordRow(),
    ...{ instrument: 'WIJKW', status: 'RUNNING', from: '2026-01-01', to: null, workplaceKbo: null, employerKbo: null },
    ...{ termsSignedOn: null, rightsReachedOn: null, hoursPercent: null, trainingFrom: null, trainingTo: null },
    ...{ vdabStartDecisionOn: null, workManager: false, careManager: false, benefitPermissionOn: null },
    ...{ agreementSheetOn: null, extendedOn: null, stopReason: null },
    ...more,
  };
}

/** The hours of a month of that wijk-werken. */
export function hoursOf(month: string, hours: number, more: Partial<ActivityHoursRow> = {}): ActivityHoursRow {
  return { ...recordRow({ id: month }), measureSourceId: 'S-1', month, hours, payCents: hours * 410, ...more };
}

export function threshold(more: Partial<ThresholdRow> = {}): ThresholdRow {
  return {
    ...recordRow(),
    ...{ thresholdKind: 'HOUSING', severity: 3, remediable: 'UNKNOWN', ownerKbo: null, since: '2026-01-10' },
    ...{ resolvedOn: null, ...more },
  };
}

export function ladderStep(step: number, assessedOn: string): LadderStepRow {
  return { ...recordRow(), step, assessedOn };
}

export function debtMediation(more: Partial<DebtMediationRow> = {}): DebtMediationRow {
  return { ...recordRow(), mediationKind: 'BUDGET_GUIDANCE', from: '2026-01-10', to: null, ...more };
}

export function application(more: Partial<ApplicationRow> = {}): ApplicationRow {
  return {
    ...recordRow(),
    ...{ status: 'REGISTERED', supportKind: 'LEEFLOON', nisCode: '71072', receivedOn: '2026-01-10' },
    ...{ ownInitiative: false, receiptOn: '2026-01-10', investigationOn: null, heardOn: null, decision: null },
    ...{ decidedOn: null, formCode: null, notifiedOn: null, appealedOn: null, supportSourceId: null },
    ...more,
  };
}

export function notice(more: Partial<ProjectNoticeRow> = {}): ProjectNoticeRow {
  const stands = { projectSourceId: 'S-1', givenOn: '2026-03-01', reason: 'APPOINTMENTS', liftedOn: null } as const;
  return { ...recordRow({ sourceId: 'N-1' }), ...stands, ...more };
}

/** A first sanction of April 2026 because the GPMI was not respected. */
export function sanction(more: Partial<SanctionRow> = {}): SanctionRow {
  return {
    ...recordRow({ id: 'sanction-1' }),
    ...{ ground: 'PROJECT_NOT_RESPECTED', extent: 'FULL', fraudulentIntent: false, factOn: '2026-03-10' },
    ...{ decidedOn: '2026-03-20', from: '2026-04-01', to: '2026-04-30', status: 'IMPOSED', deferral: 'NONE' },
    ...{ projectSourceId: 'S-1', noticeSourceId: 'N-1' },
    ...more,
  };
}
