import { createFileLoader, createHistoryLoader } from '../../shared/acts/file-and-history-loaders.ts';
import type { SectionLoaders } from '../../shared/owner-record.ts';
import type { Placement } from '../../shared/placement.ts';
import { createJoinedLoader, createMixedLoader, createRecordLoader } from '../../shared/section-loaders.ts';
import {
  type ActivationMeasureRow,
  type ActivityHoursRow,
  activationMeasureEntity,
  activityHoursEntity,
  type WorkedMeasure,
} from './activation-entities.ts';
import { applicationEntity, meansEntity } from './application-entities.ts';
import { debtMediationEntity } from './debt-mediation-entities.ts';
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
import {
  type ProjectAmendmentRow,
  projectAmendmentEntity,
  projectNoticeEntity,
  sanctionEntity,
} from './project-entities.ts';
import { GENERAL_DOMAINS, HEALTH_DOMAINS } from './rules/life-domains.ts';
import { projectOf } from './rules/project.ts';
import { GENERAL_THRESHOLDS, HEALTH_THRESHOLDS } from './rules/thresholds.ts';
import { ladderStepEntity, thresholdEntity } from './threshold-entities.ts';

/**
 * One loader per section, made for one request: one statement each (two for projects, with their evaluations), however
 * many clients are on the page. Health needs and the others are one table, and neither statement fetches what is the other's.
 */
export function createLoaders(placement: Placement): SectionLoaders {
  const incomeSupport = createRecordLoader(placement, incomeSupportEntity, 'from');
  return {
    'welfare.income-support': incomeSupport,
    'welfare.application': createRecordLoader(placement, applicationEntity, 'receivedOn'),
    // The amount follows from the income support: loaded once where that section is asked for too.
    'welfare.finances': createMixedLoader(
      createMixedLoader(
        createRecordLoader(placement, meansEntity, 'from'),
        createRecordLoader(placement, debtMediationEntity, 'from'),
      ),
      incomeSupport,
    ),
    'welfare.sanctions': createMixedLoader(
      createRecordLoader(placement, sanctionEntity, 'from'),
      createRecordLoader(placement, projectNoticeEntity, 'givenOn'),
    ),
    'welfare.integration-project': createJoinedLoader(
      createJoinedLoader(
        createRecordLoader(placement, integrationProjectEntity, 'grantedOn'),
        createRecordLoader(placement, projectEvaluationEntity, 'evaluatedOn'),
        withEvaluations,
      ),
      createRecordLoader(placement, projectAmendmentEntity, 'amendedOn'),
      withAmendments,
    ),
    'welfare.needs': createMixedLoader(
      createRecordLoader(placement, needEntity, 'assessedOn', { lifeDomain: GENERAL_DOMAINS }),
      createRecordLoader(placement, ladderStepEntity, 'assessedOn'),
    ),
    'welfare.thresholds': createRecordLoader(placement, thresholdEntity, 'since', {
      thresholdKind: GENERAL_THRESHOLDS,
    }),
    'welfare.health-thresholds': createRecordLoader(placement, thresholdEntity, 'since', {
      thresholdKind: HEALTH_THRESHOLDS,
    }),
    'welfare.activation': createJoinedLoader(
      createRecordLoader(placement, activationMeasureEntity, 'from'),
      createRecordLoader(placement, activityHoursEntity, 'month'),
      withHours,
    ),
    'welfare.health-needs': createRecordLoader(placement, needEntity, 'assessedOn', {
      lifeDomain: HEALTH_DOMAINS,
    }),
    'welfare.contact': createRecordLoader(placement, contactEntity, 'since'),
    'welfare.files': createFileLoader(placement),
    'welfare.history': createHistoryLoader(placement),
  };
}

function withEvaluations(project: IntegrationProjectRow, all: readonly ProjectEvaluationRow[]): EvaluatedProject {
  const evaluations = all.filter(
    ({ holder, projectSourceId }) => holder === project.holder && projectSourceId === project.sourceId,
  );
  const changes = [project, ...evaluations].map(({ changedAt }) => changedAt.getTime());
  return { ...project, evaluations, amendments: [], changedAt: new Date(Math.max(...changes)) };
}

function withAmendments(project: EvaluatedProject, all: readonly ProjectAmendmentRow[]): EvaluatedProject {
  const amendments = all.filter((row) => projectOf(row, [project]) !== undefined);
  const changes = [project, ...amendments].map(({ changedAt }) => changedAt.getTime());
  return { ...project, amendments, changedAt: new Date(Math.max(...changes)) };
}

function withHours(measure: ActivationMeasureRow, all: readonly ActivityHoursRow[]): WorkedMeasure {
  const activityHours = all.filter(
    ({ holder, measureSourceId }) => holder === measure.holder && measureSourceId === measure.sourceId,
  );
  const changes = [measure, ...activityHours].map(({ changedAt }) => changedAt.getTime());
  return { ...measure, activityHours, changedAt: new Date(Math.max(...changes)) };
}
