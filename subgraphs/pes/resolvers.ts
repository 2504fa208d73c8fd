import { recordResolvers } from '../../shared/record-resolvers.ts';
import type { PesRecordSource } from './context.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import { deadlinesOf } from './rules/deadlines.ts';
import { journeyOf } from './rules/journey.ts';

export const resolvers: Resolvers = {
  Client: {
    __resolveReference: (reference, context) => context.client(reference),
    pes: (client) => client.record,
  },
  PesRecord: {
    ...recordResolvers,
    registration: async (record) => currentFirst(await record.read('pes.registration')).at(0) ?? null,
    assessments: (record) => record.read('pes.assessment'),
    supportPackages: (record) => record.read('pes.support-package'),
    transitions: (record) => record.read('pes.transition'),
    contactPoints: async (record) =>
      (await record.read('pes.contact')).map((row) => ({
        kind: row.contactKind,
        value: row.contactValue,
        since: row.since,
        source: 'PES',
      })),
    journey: async (record, _arguments, context) => journeyOf(await gather(record), context.today),
    deadlines: async (record, _arguments, context) => deadlinesOf(await gatherDue(record), context.today),
  },
  TransitionTrack: {
    provider: (track) => (track.provider === null ? null : { __typename: 'Organisation', kboNumber: track.provider }),
  },
};

/** The rows that the journey is gathered from; a section that is withheld adds nothing. */
async function gather(record: PesRecordSource) {
  const [registrations, due] = await Promise.all([record.read('pes.registration'), gatherDue(record)]);
  return { registrations, ...due };
}

/** The rows that deadlines follow from. Nothing else is read: what is read stands in the log as disclosed. */
async function gatherDue(record: PesRecordSource) {
  const [assessments, supportPackages, transitions] = await Promise.all([
    record.read('pes.assessment'),
    record.read('pes.support-package'),
    record.read('pes.transition'),
  ]);
  return { assessments, supportPackages, transitions };
}

/** The registration that runs, else the one that started last. */
function currentFirst<Row extends { registeredOn: string; endedOn: string | null }>(rows: Row[]): Row[] {
  return rows.toSorted(
    (a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null) || b.registeredOn.localeCompare(a.registeredOn),
  );
}
