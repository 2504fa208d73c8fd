import type { LocalDate } from '../../shared/local-date.ts';
import type { MeansRow } from './application-entities.ts';
import type { WelfareRecordSource } from './context.ts';
import type { DebtMediationRow } from './debt-mediation-entities.ts';
import type { EvaluatedProject, IncomeSupportRow } from './entities.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import type { ProjectNoticeRow, SanctionRow } from './project-entities.ts';
import { appealableUntil, isDecisionLate } from './rules/application-terms.ts';
import { GENERAL_DOMAINS } from './rules/life-domains.ts';
import { euro, meansOn, monthlyCentsOn } from './rules/monthly-amount.ts';
import { isIn } from './rules/period.ts';
import { linesOf } from './rules/project.ts';
import { isSignedLate } from './rules/project-signature.ts';

/** Rows of the section welfare.finances: means, help with debts, and the income support that the amount follows from. */
export type FinancesRow = MeansRow | DebtMediationRow | IncomeSupportRow;

/** Source of `Finances`: what the holders that open theirs have on record. */
export interface FinancesSource {
  readonly means: readonly MeansRow[];
  readonly supports: readonly IncomeSupportRow[];
  readonly debts: readonly DebtMediationRow[];
}

const { values } = ownerRules;
const heldBy = ({ holder }: { holder: string }) => ({ __typename: 'Organisation' as const, kboNumber: holder });

/** The fields of the record about income, from application to sanction. */
export const incomeFields = {
  applications: (record: WelfareRecordSource) => record.read('welfare.application'),
  finances: async (record: WelfareRecordSource): Promise<FinancesSource> => {
    const rows = await record.read('welfare.finances');
    const means = rows.filter((row): row is MeansRow => 'meansKind' in row);
    const supports = rows.filter((row): row is IncomeSupportRow => 'supportKind' in row);
    const debts = rows.filter((row): row is DebtMediationRow => !('meansKind' in row) && !('supportKind' in row));
    return { means, supports, debts };
  },
  sanctions: async (record: WelfareRecordSource) => (await record.read('welfare.sanctions')).filter(isSanction),
  notices: async (record: WelfareRecordSource) => (await record.read('welfare.sanctions')).filter(isNotice),
  integrationProjects: projectsOf,
};

/** Whether a row of the section welfare.sanctions is a sanction. */
export function isSanction(row: SanctionRow | ProjectNoticeRow): row is SanctionRow {
  return 'ground' in row;
}

/** Whether a row of the section welfare.sanctions is a formal notice. */
export function isNotice(row: SanctionRow | ProjectNoticeRow): row is ProjectNoticeRow {
  return 'givenOn' in row;
}

/**
 * The projects; to who does not get the sanctions of a holder its notices and sanctions do not show in the state either, nor in
 * how often the project changed; and to who does not get the health needs, not why none is due.
 */
async function projectsOf(record: WelfareRecordSource): Promise<EvaluatedProject[]> {
  const projects = await record.read('welfare.integration-project');
  const isWithout = async (section: 'welfare.sanctions' | 'welfare.health-needs') => {
    const closed = await record.access.missing(section);
    return ({ holder }: EvaluatedProject) => closed === null || closed.includes(holder);
  };
  const [hidesSanctions, hidesHealth] = [await isWithout('welfare.sanctions'), await isWithout('welfare.health-needs')];
  return projects.map((project) => ({
    ...project,
    ...(hidesSanctions(project) ? withoutSanctions(project) : {}),
    ...(hidesHealth(project) ? { exemption: null } : {}),
  }));
}

/** Version 0: only the staff of the holder acts on a project, and they see its sanctions. */
function withoutSanctions({ status }: EvaluatedProject): Pick<EvaluatedProject, 'status' | 'version'> {
  return { status: status === 'NOTICE' || status === 'SANCTIONED' ? 'ACTIVE' : status, version: 0 };
}

/** The types below those fields. */
export const incomeTypes = {
  Application: {
    heldBy,
    kind: ({ supportKind }) => supportKind,
    appealableUntil: (row) => appealableUntil(row, values),
    late: (row, _arguments, { today }) => isDecisionLate(row, values, today),
  },
  Finances: {
    monthlyAmount: ({ supports, means }, _arguments, { today }) => {
      const cents = monthlyCentsOn(supports, means, values, today);
      return cents === null ? null : euro(cents);
    },
    meansDeducted: ({ means }, _arguments, { today }) => meansOn(means, today),
    amountOn: (_source, _arguments, { today }): LocalDate => today,
    means: ({ means }) => [...means],
    debtMediation: ({ debts }, _arguments, { today }) => debts.some((row) => isIn(row, today)),
    debtMediations: ({ debts }) => [...debts],
  },
  Means: { kind: ({ meansKind }) => meansKind },
  IntegrationProject: {
    heldBy,
    kind: ({ projectKind }) => projectKind,
    mandatory: ({ mandatory, exemption }) => mandatory ?? exemption === null,
    late: (project, _arguments, { today }) => isSignedLate(project, values, today),
    // The codes are those of the list: the rules of a project let no other in.
    domains: ({ domains }) => GENERAL_DOMAINS.filter((domain) => linesOf(domains).includes(domain)),
    clientSteps: ({ clientSteps }) => linesOf(clientSteps),
    centreSteps: ({ centreSteps }) => linesOf(centreSteps),
    thirdParties: ({ thirdParties }) => linesOf(thirdParties),
  },
  ProjectEvaluation: { on: ({ evaluatedOn }) => evaluatedOn },
  ProjectAmendment: { on: ({ amendedOn }) => amendedOn },
  ProjectNotice: { heldBy },
  Sanction: { heldBy },
} satisfies Resolvers;
