import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import { bool, code, date, integer, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import {
  contactEntity,
  incomeSupportEntity,
  integrationProjectEntity,
  needEntity,
  projectEvaluationEntity,
} from '../entities.ts';
import { GENERAL_DOMAINS, HEALTH_DOMAINS } from '../rules/life-domains.ts';
import { problemOfPeriod, problemOfProject } from './row-rules.ts';

const incomeSupport = recordKind({
  name: 'income-support',
  entity: incomeSupportEntity,
  columns: {
    category: code(['COHABITANT', 'SINGLE', 'FAMILY_CHARGE']),
    support_kind: code(['LEEFLOON', 'EQUIVALENT']),
    from: date(),
    to: date().optional(),
  },
  requiresFileAt: true,
  problemOf: (row) => problemOfPeriod(row.from, row.to, 'to'),
  toRow: ({ category, supportKind, from, to }) => ({ category, supportKind, from, to }),
});

const integrationProjects = recordKind({
  name: 'integration-projects',
  entity: integrationProjectEntity,
  columns: {
    project_kind: code(['EMPLOYMENT_WITHIN_PERIOD', 'TRAINING', 'FULL_TIME_STUDY', 'SOCIAL_INTEGRATION']),
    exemption: code(['HEALTH', 'EQUITY']).optional(),
    granted_on: date(),
    signed_on: date().optional(),
    ended_on: date().optional(),
    status: code(['DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'TERMINATED', 'NOTICE', 'SANCTIONED']),
  },
  requiresFileAt: true,
  problemOf: problemOfProject,
  toRow: ({ projectKind, exemption, grantedOn, signedOn, endedOn, status }) => {
    return { projectKind, exemption, grantedOn, signedOn, endedOn, status };
  },
});

const projectEvaluations = recordKind({
  name: 'project-evaluations',
  entity: projectEvaluationEntity,
  columns: { project_source_id: text(80), evaluated_on: date(), in_person: bool() },
  requiresFileAt: true,
  references: [{ column: 'project_source_id', kind: 'integration-projects', table: 'integration_project' }],
  toRow: ({ projectSourceId, evaluatedOn, inPerson }) => ({ projectSourceId, evaluatedOn, inPerson }),
});

const needs = recordKind({
  name: 'needs',
  entity: needEntity,
  columns: {
    life_domain: code([...GENERAL_DOMAINS, ...HEALTH_DOMAINS]),
    score: integer(1, 5),
    assessed_on: date(),
  },
  requiresFileAt: true,
  toRow: ({ lifeDomain, score, assessedOn }) => ({ lifeDomain, score, assessedOn }),
});

const contacts = recordKind({
  name: 'contacts',
  entity: contactEntity,
  columns: { contact_kind: code(['PHONE', 'EMAIL', 'ADDRESS']), contact_value: text(200), since: date().optional() },
  requiresFileAt: true,
  toRow: ({ contactKind, contactValue, since }) => ({ contactKind, contactValue, since }),
});

/** Everything that a centre delivers. */
export const kinds: readonly ExtractKind[] = [
  clientFileKind({ capacities: ['BENEFIT_RECIPIENT'] }),
  incomeSupport,
  integrationProjects,
  projectEvaluations,
  needs,
  contacts,
];
