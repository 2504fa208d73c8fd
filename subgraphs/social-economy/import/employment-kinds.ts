import { code, date, integer, nisCode, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import { registerKind } from '../../../shared/import/register-kind.ts';
import type { RowProblem } from '../../../shared/import/types.ts';
import { enterpriseKinds, guidanceLevels } from '../codes/employment-codes.ts';
import * as codes from '../codes/plan-codes.ts';
import * as entities from '../employment-entities.ts';
import { ownerRules } from '../owner-rules.ts';
import { ldeTrackEntity, planGoalEntity } from '../plan-entities.ts';
import { recognitionBreach } from '../rules/recognition.ts';

const keysOf = <Code extends string>(list: Readonly<Record<Code, unknown>>) => Object.keys(list) as Code[];
const judgedBy = <const Table extends string>(table: Table) => ({ rules: ownerRules, table });
const references = [{ column: 'employment_source_id', kind: 'employments', table: 'employment' }];
const PLAN = { column: 'plan_source_id', kind: 'development-plans', table: 'development_plan' };
const columns = { employment_source_id: text(80) };

const enterprises = registerKind({
  name: 'enterprises',
  entity: entities.enterpriseEntity,
  columns: {
    enterprise_name: text(120),
    enterprise_kind: code(keysOf(enterpriseKinds)),
    recognised_from: date(),
    recognised_to: date().optional(),
    contingent_fte: integer(0, 1_000_000).optional(),
    temporary_contingent_fte: integer(0, 1_000_000).optional(),
    share_target_group: integer(0, 100).optional(),
    fte_target_group: integer(0, 1_000_000).optional(),
    nis: nisCode().optional(),
    coaching_heads: integer(0, 100_000).optional(),
  },
  problemOf: (row) => problemOfEnterprise(toEnterprise(row)),
  toRow: (row) => toEnterprise(row),
});

type Enterprise = Omit<entities.EnterpriseRow, 'id' | 'holder' | 'sourceId' | 'changedAt' | 'version'>;

function toEnterprise(row: Omit<Enterprise, 'name' | 'kind'> & EnterpriseNames): Enterprise {
  const {
    recognisedFrom,
    recognisedTo,
    contingentFte,
    temporaryContingentFte,
    shareTargetGroup,
    fteTargetGroup,
    nis,
    coachingHeads,
  } = row;
  const figures = { contingentFte, temporaryContingentFte, shareTargetGroup, fteTargetGroup, nis, coachingHeads };
  return { name: row.enterpriseName, kind: row.enterpriseKind, recognisedFrom, recognisedTo, ...figures };
}

interface EnterpriseNames {
  readonly enterpriseName: string;
  readonly enterpriseKind: Enterprise['kind'];
}

function problemOfEnterprise(row: Enterprise): RowProblem | null {
  const found = recognitionBreach(row, ownerRules.values);
  if (found === null) return null;
  const column = found.field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { column, reason: `${ownerRules.ruleBook[found.rule]?.en ?? 'A rule refuses it.'} (${found.rule})` };
}

const hoursChanges = recordKind({
  name: 'employment-hours',
  judgedBy: judgedBy('hoursChanges'),
  entity: entities.hoursChangeEntity,
  columns: { ...columns, hours_from: date(), hours_fraction: integer(1, 100) },
  requiresFileAt: true,
  references,
  toRow: ({ employmentSourceId, hoursFrom, hoursFraction }) => ({ employmentSourceId, from: hoursFrom, hoursFraction }),
});

const packages = recordKind({
  name: 'applied-packages',
  judgedBy: judgedBy('packages'),
  entity: entities.appliedPackageEntity,
  columns: {
    ...columns,
    percentage: integer(0, 100),
    guidance_level: code(keysOf(guidanceLevels)),
    from: date(),
    to: date().optional(),
  },
  requiresFileAt: true,
  references,
  toRow: ({ employmentSourceId, percentage, guidanceLevel, from, to }) => {
    return { employmentSourceId, percentage, level: guidanceLevel, from, to };
  },
});

const internships = recordKind({
  name: 'internship-reports',
  judgedBy: judgedBy('internships'),
  entity: entities.internshipReportEntity,
  columns: { ...columns, internship_ended_on: date() },
  requiresFileAt: true,
  references,
  toRow: ({ employmentSourceId, internshipEndedOn }) => ({ employmentSourceId, internshipEndedOn }),
});

const evaluations = recordKind({
  name: 'internal-evaluations',
  judgedBy: judgedBy('internalEvaluations'),
  entity: entities.internalEvaluationEntity,
  columns: {
    ...columns,
    evaluation_kind: code(keysOf(codes.evaluationKinds)),
    due_on: date(),
    held_on: date().optional(),
    result: code(keysOf(codes.evaluationResults)).optional(),
    follow_up: code(keysOf(codes.evaluationFollowUps)).optional(),
  },
  requiresFileAt: true,
  references,
  toRow: ({ employmentSourceId, evaluationKind, dueOn, heldOn, result, followUp }) => {
    return { employmentSourceId, kind: evaluationKind, dueOn, heldOn, result, followUp };
  },
});

const absences = recordKind({
  name: 'absences',
  judgedBy: judgedBy('absences'),
  entity: entities.absenceEntity,
  columns: { ...columns, absence_kind: code(keysOf(codes.absenceKinds)), from: date(), to: date().optional() },
  requiresFileAt: true,
  references,
  toRow: ({ employmentSourceId, absenceKind, from, to }) => ({ employmentSourceId, kind: absenceKind, from, to }),
});

const planGoals = recordKind({
  name: 'plan-goals',
  judgedBy: judgedBy('planGoals'),
  entity: planGoalEntity,
  columns: {
    plan_source_id: text(80),
    goal: text(1000),
    status: code(keysOf(codes.planGoalStatuses)),
    decided_on: date().optional(),
  },
  requiresFileAt: true,
  references: [PLAN],
  toRow: ({ planSourceId, goal, status, decidedOn }) => ({ planSourceId, goal, status, decidedOn }),
});

const ldeTracks = recordKind({
  name: 'lde-tracks',
  judgedBy: judgedBy('ldeTracks'),
  entity: ldeTrackEntity,
  columns: {
    ...columns,
    from: date(),
    planned_end: date(),
    extension_reason: code(keysOf(codes.ldeExtensionReasons)).optional(),
    evaluated_on: date().optional(),
    outcome: code(keysOf(codes.ldeOutcomes)).optional(),
    run_off: code(keysOf(codes.ldeRunOffPackages)).optional(),
    ended_on: date().optional(),
  },
  requiresFileAt: true,
  references,
  toRow: ({ employmentSourceId, from, plannedEnd, extensionReason, evaluatedOn, outcome, runOff, endedOn }) => {
    return { employmentSourceId, from, plannedEnd, extensionReason, evaluatedOn, outcome, runOff, endedOn };
  },
});

/** Recognitions, and everything that hangs on an employment or on a plan. */
export const employmentKinds = [
  enterprises,
  hoursChanges,
  packages,
  internships,
  evaluations,
  absences,
  planGoals,
  ldeTracks,
] as const;
