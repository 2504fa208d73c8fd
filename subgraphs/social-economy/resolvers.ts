import { actResolvers, wordResolvers } from '../../shared/acts/act-resolvers.ts';
import { historyOf, recordResolvers, shownFile } from '../../shared/record-resolvers.ts';
import { disclosureResolvers } from '../../shared/words/disclosure-words.ts';
import { labelled } from '../../shared/words/event-text.ts';
import { acts } from './acts/acts.ts';
import { authorisations } from './authorisations.ts';
import { codeLists } from './codes/code-lists.ts';
import { deadlineTexts, journeyTexts } from './codes/event-texts.ts';
import type { SocialEconomyRecordSource } from './context.ts';
import { employmentFields, employmentTypes, enterpriseQuery, gatherFollowUp } from './employment-resolvers.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { guidanceFields, guidanceTypes } from './guidance-resolvers.ts';
import { moveTypes, shownEmployments, shownMoves } from './move-resolvers.ts';
import { ownerRules } from './owner-rules.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { journeyOf } from './rules/journey.ts';

export const resolvers: Resolvers = {
  Query: { ...wordResolvers('social-economy', codeLists, ownerRules.values, authorisations), ...enterpriseQuery },
  Disclosure: disclosureResolvers(authorisations),
  Mutation: actResolvers('social-economy', acts),
  Client: {
    __resolveReference: (reference, context) => context.client(reference),
    socialEconomy: (client) => client.record,
  },
  SocialEconomyRecord: {
    ...recordResolvers,
    ...employmentFields,
    ...guidanceFields,
    employments: shownEmployments,
    developmentPlans: (record) => record.read('social-economy.development-plan'),
    moves: shownMoves,
    returnConditions: (record) => record.read('social-economy.return-conditions'),
    contactPoints: async (record) =>
      (await record.read('social-economy.contact')).map((row) => ({
        kind: row.contactKind,
        value: row.contactValue,
        since: row.since,
        source: 'SOCIAL_ECONOMY',
      })),
    files: async (record) => (await record.read('social-economy.files')).map(shownFile),
    history: (record) => historyOf(record, 'social-economy.history'),
    journey: async (record, _arguments, { today, caller }) =>
      labelled(journeyOf(await gather(record), today, ownerRules.values), journeyTexts, caller.language),
    deadlines: async (record, _arguments, context) => {
      const rows = await gather(record);
      const withoutPlans = await record.access.missing('social-economy.development-plan');
      return labelled(
        deadlinesOf({ ...rows, withoutPlans }, context.today, ownerRules.values),
        deadlineTexts,
        context.caller.language,
      );
    },
  },
  ...employmentTypes,
  ...moveTypes,
  ...guidanceTypes,
};

/** The rows that journey and deadlines are gathered from; a section that is withheld adds nothing. */
async function gather(record: SocialEconomyRecordSource) {
  const [employments, developmentPlans, moves, followUp] = await Promise.all([
    record.read('social-economy.employment'),
    record.read('social-economy.development-plan'),
    shownMoves(record),
    gatherFollowUp(record),
  ]);
  return { employments, developmentPlans, moves, followUp };
}
