import type {
  EvaluatedProject,
  IncomeSupportRow,
  NeedRow,
  ProjectEvaluationRow,
} from '../../subgraphs/welfare/entities.ts';
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
    evaluations: [],
    ...more,
  };
}

export function evaluation(evaluatedOn: string, inPerson = false): ProjectEvaluationRow {
  return { ...recordRow(), projectSourceId: 'S-1', evaluatedOn, inPerson };
}

export function need(more: Partial<NeedRow> = {}): NeedRow {
  return { ...recordRow(), lifeDomain: 'WONEN', score: 2, assessedOn: '2026-02-01', ...more };
}
