import { recordResolvers } from '../../shared/record-resolvers.ts';
import type { WelfareRecordSource } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { journeyOf } from './rules/journey.ts';

export const resolvers: Resolvers = {
  Client: {
    __resolveReference: (reference, context) => context.client(reference),
    welfare: (client) => client.record,
  },
  WelfareRecord: {
    ...recordResolvers,
    incomeSupport: (record) => record.read('welfare.income-support'),
    integrationProjects: (record) => record.read('welfare.integration-project'),
    needs: (record) => record.read('welfare.needs'),
    healthNeeds: (record) => record.read('welfare.health-needs'),
    contactPoints: async (record) =>
      (await record.read('welfare.contact')).map((row) => ({
        kind: row.contactKind,
        value: row.contactValue,
        since: row.since,
        source: 'WELFARE',
      })),
    journey: async (record, _arguments, context) => journeyOf(await gather(record), context.today),
    deadlines: async (record, _arguments, context) =>
      deadlinesOf(await record.read('welfare.integration-project'), context.today),
  },
  IncomeSupport: {
    heldBy: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
    kind: ({ supportKind }) => supportKind,
  },
  IntegrationProject: {
    heldBy: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
    kind: ({ projectKind }) => projectKind,
  },
  ProjectEvaluation: {
    on: ({ evaluatedOn }) => evaluatedOn,
  },
  LifeDomainNeed: {
    domain: ({ lifeDomain }) => lifeDomain,
  },
};

/** The rows that the journey is gathered from; a section that is withheld adds nothing. */
async function gather(record: WelfareRecordSource) {
  const [incomeSupport, projects, needs, healthNeeds] = await Promise.all([
    record.read('welfare.income-support'),
    record.read('welfare.integration-project'),
    record.read('welfare.needs'),
    record.read('welfare.health-needs'),
  ]);
  return { incomeSupport, projects, needs, healthNeeds };
}
