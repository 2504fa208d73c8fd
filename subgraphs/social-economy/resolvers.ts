import { recordResolvers } from '../../shared/record-resolvers.ts';
import type { SocialEconomyRecordSource } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { journeyOf } from './rules/journey.ts';
import { returnRightOf } from './rules/return-right.ts';

export const resolvers: Resolvers = {
  Client: {
    __resolveReference: (reference, context) => context.client(reference),
    socialEconomy: (client) => client.record,
  },
  SocialEconomyRecord: {
    ...recordResolvers,
    employments: (record) => record.read('social-economy.employment'),
    developmentPlans: (record) => record.read('social-economy.development-plan'),
    moves: (record) => record.read('social-economy.moves'),
    contactPoints: async (record) =>
      (await record.read('social-economy.contact')).map((row) => ({
        kind: row.contactKind,
        value: row.contactValue,
        since: row.since,
        source: 'SOCIAL_ECONOMY',
      })),
    journey: async (record, _arguments, context) => journeyOf(await gather(record), context.today),
    deadlines: async (record, _arguments, context) => {
      const rows = await gather(record);
      const withoutPlans = await record.access.missing('social-economy.development-plan');
      return deadlinesOf({ ...rows, withoutPlans }, context.today);
    },
  },
  Employment: {
    heldBy: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
  },
  DevelopmentPlan: {
    heldBy: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
    goals: ({ goals }) => (goals === '' ? [] : goals.split('\n')),
  },
  MoveToRegularWork: {
    from: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
    on: ({ movedOn }) => movedOn,
    returnRight: (move, _arguments, context) => returnRightOf(move, context.today),
  },
};

/** The rows that journey and deadlines are gathered from; a section that is withheld adds nothing. */
async function gather(record: SocialEconomyRecordSource) {
  const [employments, developmentPlans, moves] = await Promise.all([
    record.read('social-economy.employment'),
    record.read('social-economy.development-plan'),
    record.read('social-economy.moves'),
  ]);
  return { employments, developmentPlans, moves };
}
