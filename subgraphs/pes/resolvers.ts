import { actResolvers, wordResolvers } from '../../shared/acts/act-resolvers.ts';
import type { LocalDate } from '../../shared/local-date.ts';
import { historyOf, recordResolvers, shownFile } from '../../shared/record-resolvers.ts';
import { disclosureResolvers } from '../../shared/words/disclosure-words.ts';
import { labelled } from '../../shared/words/event-text.ts';
import { acts } from './acts/acts.ts';
import { assessmentFields, assessmentTypes } from './assessment-resolvers.ts';
import { authorisations } from './authorisations.ts';
import { careerFields, careerTypes } from './career-resolvers.ts';
import { codeLists } from './codes/code-lists.ts';
import { deadlineTexts, journeyTexts } from './codes/event-texts.ts';
import type { PesRecordSource } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { ownerRules } from './owner-rules.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { inOrder } from './rules/in-order.ts';
import { journeyOf } from './rules/journey.ts';
import { stepDeadlines, stepEvents } from './rules/step-events.ts';
import { transitionDeadlines } from './rules/transition-deadlines.ts';
import { transitionEvents } from './rules/transition-journey.ts';
import {
  providersOn,
  readDueTransitions,
  readTransitions,
  transitionFields,
  transitionTypes,
} from './transition-resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    ...wordResolvers('pes', codeLists, ownerRules.values, authorisations),
    transitionProviders: (_parent, { on }, context) => providersOn(context, on),
  },
  Disclosure: disclosureResolvers(authorisations),
  Mutation: actResolvers('pes', acts),
  Client: {
    __resolveReference: (reference, context) => context.client(reference),
    pes: (client) => client.record,
  },
  PesRecord: {
    ...recordResolvers,
    ...assessmentFields,
    ...transitionFields,
    ...careerFields,
    contactPoints: async (record) =>
      (await record.read('pes.contact')).map((row) => ({
        kind: row.contactKind,
        value: row.contactValue,
        since: row.since,
        source: 'PES',
      })),
    files: async (record) => (await record.read('pes.files')).map(shownFile),
    history: (record) => historyOf(record, 'pes.history'),
    journey: async (record, _arguments, { today, caller }) =>
      labelled(await eventsOf(record, today), journeyTexts, caller.language),
    deadlines: async (record, _arguments, { today, caller }) =>
      labelled(await deadlinesOfRecord(record, today), deadlineTexts, caller.language),
  },
  ...assessmentTypes,
  ...transitionTypes,
  ...careerTypes,
};

async function eventsOf(record: PesRecordSource, today: LocalDate) {
  const [rows, transitions, steps] = await Promise.all([
    gather(record),
    readTransitions(record),
    record.read('pes.steps'),
  ]);
  const own = [...transitionEvents(transitions), ...stepEvents(steps)].filter(({ on }) => on <= today);
  return inOrder([...journeyOf(rows, today), ...own]);
}

async function deadlinesOfRecord(record: PesRecordSource, today: LocalDate) {
  const [rows, transitions, steps] = await Promise.all([
    gatherDue(record),
    readDueTransitions(record),
    record.read('pes.steps'),
  ]);
  return inOrder([
    ...deadlinesOf(rows, today, ownerRules.values),
    ...transitionDeadlines(transitions, ownerRules.values),
    ...stepDeadlines(steps),
  ]);
}

/** The rows that the journey is gathered from; a section that is withheld adds nothing. */
async function gather(record: PesRecordSource) {
  const [imwPremiums, due] = await Promise.all([record.read('pes.imw'), gatherDue(record)]);
  return { imwPremiums, ...due };
}

/** The rows that deadlines follow from. Nothing else is read: what is read stands in the log as disclosed. */
async function gatherDue(record: PesRecordSource) {
  const [registrations, assessments, supportPackages] = await Promise.all([
    record.read('pes.registration'),
    record.read('pes.assessment'),
    record.read('pes.support-package'),
  ]);
  return { registrations, assessments, supportPackages };
}
