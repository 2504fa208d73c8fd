import { actResolvers, wordResolvers } from '../../shared/acts/act-resolvers.ts';
import type { LocalDate } from '../../shared/local-date.ts';
import { historyOf, recordResolvers, shownFile } from '../../shared/record-resolvers.ts';
import { disclosureResolvers } from '../../shared/words/disclosure-words.ts';
import { labelled } from '../../shared/words/event-text.ts';
import { activationFields, activationTypes, isNeed, readActivation } from './activation-resolvers.ts';
import { acts } from './acts/acts.ts';
import { authorisations } from './authorisations.ts';
import { codeLists } from './codes/code-lists.ts';
import { deadlineTexts, journeyTexts } from './codes/event-texts.ts';
import type { WelfareRecordSource } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { incomeFields, incomeTypes } from './income-resolvers.ts';
import { ownerRules } from './owner-rules.ts';
import { activationDeadlines, activationEvents } from './rules/activation-journey.ts';
import { isInUse } from './rules/contact-points.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { inOrder } from './rules/in-order.ts';
import { journeyOf } from './rules/journey.ts';

export const resolvers: Resolvers = {
  Query: wordResolvers('welfare', codeLists, ownerRules.values, authorisations),
  Disclosure: disclosureResolvers(authorisations),
  Mutation: actResolvers('welfare', acts),
  Client: {
    __resolveReference: (reference, context) => context.client(reference),
    welfare: (client) => client.record,
  },
  WelfareRecord: {
    ...recordResolvers,
    incomeSupport: (record) => record.read('welfare.income-support'),
    ...incomeFields,
    needs: async (record) => (await record.read('welfare.needs')).filter(isNeed),
    ...activationFields,
    healthNeeds: (record) => record.read('welfare.health-needs'),
    contactPoints: async (record, _arguments, { today }) =>
      (await record.read('welfare.contact'))
        .filter((row) => isInUse(row, today))
        .map((row) => ({
          kind: row.contactKind,
          value: row.contactValue,
          since: row.since,
          source: 'WELFARE',
        })),
    files: async (record) => (await record.read('welfare.files')).map(shownFile),
    history: (record) => historyOf(record, 'welfare.history'),
    journey: async (record, _arguments, { today, caller }) =>
      labelled(await eventsOf(record, today), journeyTexts, caller.language),
    deadlines: async (record, _arguments, { today, caller }) =>
      labelled(await deadlinesOfRecord(record, today), deadlineTexts, caller.language),
  },
  IncomeSupport: {
    heldBy: ({ holder }) => ({ __typename: 'Organisation', kboNumber: holder }),
    kind: ({ supportKind }) => supportKind,
  },
  ...incomeTypes,
  ...activationTypes,
  LifeDomainNeed: {
    domain: ({ lifeDomain }) => lifeDomain,
  },
};

/** The rows that the journey is gathered from; a section that is withheld adds nothing. */
async function gather(record: WelfareRecordSource) {
  const [applications, sanctions, incomeSupport, projects, needs, healthNeeds] = await Promise.all([
    record.read('welfare.application'),
    record.read('welfare.sanctions'),
    record.read('welfare.income-support'),
    // As the record shows them: why none is due stays out of it for who does not get the health needs.
    incomeFields.integrationProjects(record),
    record.read('welfare.needs'),
    record.read('welfare.health-needs'),
  ]);
  return { applications, sanctions, incomeSupport, projects, needs: needs.filter(isNeed), healthNeeds };
}

async function eventsOf(record: WelfareRecordSource, today: LocalDate) {
  const [rows, activation] = await Promise.all([gather(record), readActivation(record)]);
  const own = activationEvents(activation).filter(({ on }) => on <= today);
  return inOrder([...journeyOf(rows, today), ...own]);
}

async function deadlinesOfRecord(record: WelfareRecordSource, today: LocalDate) {
  const [applications, projects, activations] = await Promise.all([
    record.read('welfare.application'),
    record.read('welfare.integration-project'),
    record.read('welfare.activation'),
  ]);
  return inOrder([
    ...deadlinesOf({ applications, projects }, ownerRules.values, today),
    ...activationDeadlines(activations, ownerRules.values),
  ]);
}
