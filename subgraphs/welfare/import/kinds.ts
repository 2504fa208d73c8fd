import { clientFileKind } from '../../../shared/import/client-file-kind.ts';
import { bool, code, date, integer, lines, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import type { ExtractKind } from '../../../shared/import/types.ts';
import {
  contactEntity,
  incomeSupportEntity,
  integrationProjectEntity,
  needEntity,
  projectEvaluationEntity,
} from '../entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { GENERAL_DOMAINS, HEALTH_DOMAINS } from '../rules/life-domains.ts';
import { activationKinds } from './activation-kinds.ts';
import { centreKinds } from './centre-kinds.ts';
import { incomeKinds } from './income-kinds.ts';

const incomeSupport = recordKind({
  name: 'income-support',
  judgedBy: { rules: ownerRules, table: 'incomeSupports' },
  entity: incomeSupportEntity,
  columns: {
    category: code(['COHABITANT', 'SINGLE', 'FAMILY_CHARGE']),
    support_kind: code(['LEEFLOON', 'EQUIVALENT']),
    from: date(),
    to: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ category, supportKind, from, to }) => ({ category, supportKind, from, to }),
});

const asLines = (items: readonly string[] | null) => (items === null || items.length === 0 ? null : items.join('\n'));

const integrationProjects = recordKind({
  name: 'integration-projects',
  judgedBy: { rules: ownerRules, table: 'projects' },
  entity: integrationProjectEntity,
  columns: {
    project_kind: code(['EMPLOYMENT_WITHIN_PERIOD', 'TRAINING', 'FULL_TIME_STUDY', 'SOCIAL_INTEGRATION']),
    exemption: code(['HEALTH', 'EQUITY']).optional(),
    granted_on: date(),
    signed_on: date().optional(),
    ended_on: date().optional(),
    status: code(['DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'TERMINATED', 'NOTICE', 'SANCTIONED']),
    mandatory: bool().optional(),
    start_on: date().optional(),
    domains: lines(40).optional(),
    client_steps: lines(500).optional(),
    centre_steps: lines(500).optional(),
    third_parties: lines(500).optional(),
  },
  requiresFileAt: true,
  toRow: ({ projectKind, exemption, grantedOn, signedOn, endedOn, status, mandatory, startOn, ...parts }) => ({
    ...{ projectKind, exemption, grantedOn, signedOn, endedOn, status, mandatory, startOn },
    domains: asLines(parts.domains),
    clientSteps: asLines(parts.clientSteps),
    centreSteps: asLines(parts.centreSteps),
    thirdParties: asLines(parts.thirdParties),
  }),
});

const projectEvaluations = recordKind({
  name: 'project-evaluations',
  judgedBy: { rules: ownerRules, table: 'evaluations' },
  entity: projectEvaluationEntity,
  columns: {
    project_source_id: text(80),
    evaluated_on: date(),
    in_person: bool(),
    result: code(['ON_COURSE', 'ADJUST', 'NOT_RESPECTED', 'GOAL_REACHED']).optional(),
  },
  requiresFileAt: true,
  references: [{ column: 'project_source_id', kind: 'integration-projects', table: 'integration_project' }],
  toRow: ({ projectSourceId, evaluatedOn, inPerson, result }) => ({ projectSourceId, evaluatedOn, inPerson, result }),
});

const needs = recordKind({
  name: 'needs',
  judgedBy: { rules: ownerRules, table: 'needs' },
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
  judgedBy: { rules: ownerRules, table: 'contacts' },
  entity: contactEntity,
  columns: {
    contact_kind: code(['PHONE', 'EMAIL', 'ADDRESS']),
    contact_value: text(200),
    since: date().optional(),
    ended_on: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ contactKind, contactValue, since, endedOn }) => ({ contactKind, contactValue, since, endedOn }),
});

/** Everything that a centre delivers. */
export const kinds: readonly ExtractKind[] = [
  clientFileKind({ capacities: ['BENEFIT_RECIPIENT'] }),
  incomeSupport,
  integrationProjects,
  projectEvaluations,
  needs,
  contacts,
  ...centreKinds,
  ...incomeKinds,
  ...activationKinds,
];
