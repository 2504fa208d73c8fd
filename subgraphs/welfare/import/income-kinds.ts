import { bool, code, date, integer, nisCode, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { applicationEntity, meansEntity } from '../application-entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { projectAmendmentEntity, projectNoticeEntity, sanctionEntity } from '../project-entities.ts';

const applications = recordKind({
  name: 'applications',
  after: ['centres'],
  judgedBy: { rules: ownerRules, table: 'applications' },
  entity: applicationEntity,
  columns: {
    status: code(['REGISTERED', 'SOCIAL_INVESTIGATION', 'DECIDED', 'NOTIFIED', 'APPEALED']),
    support_kind: code(['LEEFLOON', 'EQUIVALENT']),
    nis_code: nisCode(),
    received_on: date(),
    own_initiative: bool(),
    receipt_on: date().optional(),
    investigation_on: date().optional(),
    heard_on: date().optional(),
    decision: code(['GRANTED', 'REFUSED']).optional(),
    decided_on: date().optional(),
    form_code: code(['B', 'C', 'D']).optional(),
    notified_on: date().optional(),
    appealed_on: date().optional(),
    support_source_id: text(80).optional(),
  },
  requiresFileAt: true,
  references: [{ column: 'support_source_id', kind: 'income-support', table: 'income_support' }],
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

const means = recordKind({
  name: 'means',
  judgedBy: { rules: ownerRules, table: 'means' },
  entity: meansEntity,
  columns: {
    means_kind: code(['WAGE', 'BENEFIT', 'MAINTENANCE', 'HOUSEHOLD', 'PROPERTY', 'OTHER']),
    monthly_cents: integer(0, 100_000_000),
    from: date(),
    to: date().optional(),
  },
  requiresFileAt: true,
  toRow: ({ meansKind, monthlyCents, from, to }) => ({ meansKind, monthlyCents, from, to }),
});

const ofProject = { column: 'project_source_id', kind: 'integration-projects', table: 'integration_project' } as const;

const notices = recordKind({
  name: 'project-notices',
  judgedBy: { rules: ownerRules, table: 'notices' },
  entity: projectNoticeEntity,
  columns: {
    project_source_id: text(80),
    given_on: date(),
    reason: code(['APPOINTMENTS', 'STEPS_NOT_TAKEN', 'TRAINING_ABANDONED', 'WORK_REFUSED']),
    lifted_on: date().optional(),
  },
  requiresFileAt: true,
  references: [ofProject],
  toRow: ({ projectSourceId, givenOn, reason, liftedOn }) => ({ projectSourceId, givenOn, reason, liftedOn }),
});

const amendments = recordKind({
  name: 'project-amendments',
  judgedBy: { rules: ownerRules, table: 'amendments' },
  entity: projectAmendmentEntity,
  columns: { project_source_id: text(80), amended_on: date(), requested_by: code(['CLIENT', 'CENTRE']) },
  requiresFileAt: true,
  references: [ofProject],
  toRow: ({ projectSourceId, amendedOn, requestedBy }) => ({ projectSourceId, amendedOn, requestedBy }),
});

const sanctions = recordKind({
  name: 'sanctions',
  judgedBy: { rules: ownerRules, table: 'sanctions' },
  entity: sanctionEntity,
  columns: {
    ground: code(['UNDECLARED_MEANS', 'PROJECT_NOT_RESPECTED']),
    extent: code(['FULL', 'PARTIAL']),
    fraudulent_intent: bool(),
    fact_on: date(),
    decided_on: date(),
    from: date(),
    to: date(),
    status: code(['IMPOSED', 'DEFERRED', 'ENDED']),
    deferral: code(['NONE', 'PARTIAL', 'FULL']),
    project_source_id: text(80).optional(),
    notice_source_id: text(80).optional(),
  },
  requiresFileAt: true,
  references: [ofProject, { column: 'notice_source_id', kind: 'project-notices', table: 'project_notice' }],
  toRow: ({ nationalNumber: _, holder: __, sourceId: ___, changedAt: ____, ...row }) => row,
});

/** Applications, means, and what happens to a GPMI. */
export const incomeKinds = [applications, means, notices, amendments, sanctions];
