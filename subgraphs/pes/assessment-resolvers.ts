import { recordId } from '../../shared/import/record-id.ts';
import { labelOf } from '../../shared/words/code-list.ts';
import { registrationCategories } from './codes/package-codes.ts';
import type { PesRecordResolvers, Resolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import { reconsiderableUntil, shownAssessmentStatus } from './rules/assessment.ts';
import { imwTerm, scheduleOf } from './rules/imw.ts';
import { instrumentOf, shownPackageStatus } from './rules/support-package.ts';

const { values, tables } = ownerRules;

/** The fields of the record that registration, indicering, support packages and individueel maatwerk are read by. */
export const assessmentFields = {
  registration: async (record) => currentFirst(await record.read('pes.registration')).at(0) ?? null,
  assessments: (record) => record.read('pes.assessment'),
  assessmentGrounds: (record) => record.read('pes.assessment-grounds'),
  supportPackages: (record) => record.read('pes.support-package'),
  individualTailoredWork: (record) => record.read('pes.imw'),
} satisfies Partial<PesRecordResolvers>;

/** The types below those fields. */
export const assessmentTypes = {
  JobseekerRegistration: {
    categoryLabel: ({ category }, _arguments, { caller }) => labelOf(registrationCategories, category, caller.language),
  },
  Assessment: {
    status: (row, _arguments, { today }) => shownAssessmentStatus(row, today),
    reconsiderableUntil: (row) => reconsiderableUntil(row, values),
  },
  AssessmentGround: {
    assessment: ({ holder, assessmentSourceId }) => recordId(tables.assessments.kind, holder, assessmentSourceId),
    attest: ({ attestKind }) => attestKind,
  },
  SupportPackage: {
    status: (row, _arguments, { today }) => shownPackageStatus(row, today),
    instrument: (row) => instrumentOf(row),
    assessment: ({ holder, assessmentSourceId }) =>
      assessmentSourceId === null ? null : recordId(tables.assessments.kind, holder, assessmentSourceId),
  },
  PackageEvaluation: {
    kind: ({ evaluationKind }) => evaluationKind,
    late: ({ dueOn, heldOn }) => heldOn !== null && heldOn > dueOn,
  },
  ImwPremium: {
    package: ({ imwPackage }) => imwPackage,
    employer: ({ employer }) => ({ __typename: 'Organisation', kboNumber: employer }),
    from: (row) => imwTerm(row, values).from,
    to: (row) => imwTerm(row, values).to,
    schedule: (row) => scheduleOf(row, values),
  },
} satisfies Resolvers;

/** The registration that runs, else the one that started last. */
function currentFirst<Row extends { registeredOn: string; endedOn: string | null }>(rows: Row[]): Row[] {
  return rows.toSorted(
    (a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null) || b.registeredOn.localeCompare(a.registeredOn),
  );
}
