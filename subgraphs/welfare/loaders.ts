import type { SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createJoinedLoader, createRecordLoader } from '../../shared/section-loaders.ts';
import {
  contactEntity,
  type EvaluatedProject,
  type IntegrationProjectRow,
  incomeSupportEntity,
  integrationProjectEntity,
  needEntity,
  type ProjectEvaluationRow,
  projectEvaluationEntity,
} from './entities.ts';
import { GENERAL_DOMAINS, HEALTH_DOMAINS } from './rules/life-domains.ts';

/**
 * One loader per section, made for one request: one statement each (two for projects, with their evaluations), however
 * many clients are on the page. Health needs and the others are one table, and neither statement fetches what is the other's.
 */
export function createLoaders(placement: Placement): SectionLoaders {
  return {
    'welfare.income-support': createRecordLoader(placement, incomeSupportEntity, 'from'),
    'welfare.integration-project': createJoinedLoader(
      createRecordLoader(placement, integrationProjectEntity, 'grantedOn'),
      createRecordLoader(placement, projectEvaluationEntity, 'evaluatedOn'),
      withEvaluations,
    ),
    'welfare.needs': createRecordLoader(placement, needEntity, 'assessedOn', { lifeDomain: GENERAL_DOMAINS }),
    'welfare.health-needs': createRecordLoader(placement, needEntity, 'assessedOn', {
      lifeDomain: HEALTH_DOMAINS,
    }),
    'welfare.contact': createRecordLoader(placement, contactEntity, 'since'),
  };
}

function withEvaluations(project: IntegrationProjectRow, all: readonly ProjectEvaluationRow[]): EvaluatedProject {
  const evaluations = all.filter(
    ({ holder, projectSourceId }) => holder === project.holder && projectSourceId === project.sourceId,
  );
  const changes = [project, ...evaluations].map(({ changedAt }) => changedAt.getTime());
  return { ...project, evaluations, changedAt: new Date(Math.max(...changes)) };
}
