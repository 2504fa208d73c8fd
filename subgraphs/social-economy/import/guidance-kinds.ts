import { code, date, integer, kboNumber, lines, text } from '../../../shared/import/column.ts';
import { recordKind } from '../../../shared/import/record-kind.ts';
import * as codes from '../codes/guidance-codes.ts';
import * as entities from '../guidance-entities.ts';
import { ownerRules } from '../owner-rules.ts';

const keysOf = <Code extends string>(list: Readonly<Record<Code, unknown>>) => Object.keys(list) as Code[];
const judgedBy = <const Table extends string>(table: Table) => ({ rules: ownerRules, table });
const EMPLOYMENT = { column: 'employment_source_id', kind: 'employments', table: 'employment' };
const SUPPORTED = {
  column: 'supported_employment_source_id',
  kind: 'supported-employments',
  table: 'supported_employment',
};

const supportedEmployments = recordKind({
  name: 'supported-employments',
  judgedBy: judgedBy('supportedEmployments'),
  entity: entities.supportedEmploymentEntity,
  columns: {
    employment_source_id: text(80),
    host: kboNumber(),
    goals: lines(),
    programme: code(keysOf(codes.supportedEmploymentProgrammes)),
    placed_on: date(),
    training_on: date().optional(),
    fading_on: date().optional(),
    independent_on: date().optional(),
    stopped_on: date().optional(),
  },
  requiresFileAt: true,
  references: [EMPLOYMENT],
  toRow: ({ employmentSourceId, host, goals, programme, placedOn, trainingOn, fadingOn, ...row }) => {
    const { independentOn, stoppedOn } = row;
    const phases = { placedOn, trainingOn, fadingOn, independentOn, stoppedOn };
    return { employmentSourceId, host, goals: goals.join('\n'), programme, ...phases };
  },
});

const supportAgreements = recordKind({
  name: 'support-agreements',
  judgedBy: judgedBy('supportAgreements'),
  entity: entities.supportAgreementEntity,
  columns: { supported_employment_source_id: text(80), from: date(), hours_per_week: integer(1, 168) },
  requiresFileAt: true,
  references: [SUPPORTED],
  toRow: ({ supportedEmploymentSourceId, from, hoursPerWeek }) => ({ supportedEmploymentSourceId, from, hoursPerWeek }),
});

const guidanceSessions = recordKind({
  name: 'guidance-sessions',
  judgedBy: judgedBy('guidanceSessions'),
  entity: entities.guidanceSessionEntity,
  columns: {
    employment_source_id: text(80),
    session_kind: code(keysOf(codes.guidanceKinds)),
    session_on: date(),
    coach_staff: text(120),
    minutes: integer(1, 1440),
    place: code(keysOf(codes.guidancePlaces)),
    supported_employment_source_id: text(80).optional(),
  },
  requiresFileAt: true,
  references: [EMPLOYMENT, SUPPORTED],
  toRow: ({ employmentSourceId, sessionKind, sessionOn, coachStaff, minutes, place, supportedEmploymentSourceId }) => {
    const session = { employmentSourceId, kind: sessionKind, on: sessionOn, coach: coachStaff, minutes, place };
    return { ...session, supportedEmploymentSourceId };
  },
});

/** Supported employment, what was agreed on its support, and sessions of guidance. */
export const guidanceKinds = [supportedEmployments, supportAgreements, guidanceSessions] as const;
