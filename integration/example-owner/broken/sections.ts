import { type Facts, Refusal } from '../parts.ts';
import { type ClientRecord, openRecord } from '../record.ts';
import type { Breakage } from './breakage.ts';
import { recording } from './withheld.ts';

/** Persons who are mixed up, and sections that are given, kept back or told of in another way than was agreed. */
export const brokenSections: readonly Breakage[] = [
  {
    id: 'found-by-id',
    mistake: 'looks a record up by the id of the client in the graph',
    check: 'identity-current',
    says: 'look the record up by facts.nationalNumbers',
    break: ({ parts }) => ({
      open: (own, facts, asked) =>
        openRecord({ ...own, find: (_numbers, holders) => parts.find([facts.clientId], holders) }, facts, asked),
    }),
  },
  {
    id: 'current-number-only',
    mistake: 'looks a record up by the current number alone',
    check: 'identity-replaced',
    says: 'by every number of facts.nationalNumbers',
    break: ({ parts }) => ({ find: (numbers, holders) => parts.find(numbers.slice(0, 1), holders) }),
  },
  {
    id: 'nearest-person',
    mistake: 'gives the record of somebody else where it finds none',
    check: 'identity-unknown',
    says: 'whose number is not recorded with you',
    break: ({ parts, options }) => {
      const somebody = options.files.clients.find(({ recorded }) => recorded !== null)?.recordedUnder ?? '';
      return { find: (numbers, holders) => parts.find(numbers, holders) ?? parts.find([somebody], holders) };
    },
  },
  {
    id: 'silent-refusal',
    mistake: 'leaves out of withheld what it keeps back',
    check: 'withheld-reason',
    says: 'null without a reason',
    break: recording((record) => ({ ...record, withheld: async () => [] })),
  },
  {
    id: 'all-or-nothing',
    mistake: 'makes an error of a section that it keeps back, and the record goes with it',
    check: 'withheld-others-served',
    says: 'what is kept back of one is no error',
    break: ({ parts }) => ({
      open: (own, facts, asked) => {
        if (!parts.decide('pes.registration', asked.caller, facts).permitted)
          throw new Refusal('PURPOSE_NOT_ALLOWED', 'The caller may not see this client.');
        return openRecord(own, facts, asked);
      },
    }),
  },
  {
    id: 'empty-is-withheld',
    mistake: 'calls an empty section kept back',
    check: 'not-recorded',
    says: 'empty is not kept back',
    break: ({ parts }) => ({
      open: (own, facts, asked) => {
        const record = openRecord(own, facts, asked);
        const isEmpty = parts.find(facts.nationalNumbers, holdersOf(facts))?.registration === null;
        const also = { section: 'pes.registration', reason: 'NOT_PERMITTED', remedy: null };
        return { ...record, withheld: async () => [...(await record.withheld()), ...(isEmpty ? [also] : [])] };
      },
    }),
  },
  {
    id: 'unknown-is-error',
    mistake: 'answers an error for a client whom it does not have',
    check: 'not-known',
    says: 'availability NOT_KNOWN, without data and without an error',
    break: () => ({
      open: (own, facts, asked) => {
        const isNobody = facts.relation === 'CASE' && facts.holders.length === 0;
        if (isNobody) throw new Refusal('BAD_USER_INPUT', 'There is no such client.');
        return openRecord(own, facts, asked);
      },
    }),
  },
  {
    id: 'relation-ignored',
    mistake: 'decides by role and purpose, and not by relation',
    check: 'relation-none',
    says: 'a grant with relation NONE',
    break: ({ parts }) => ({
      decide: (section, caller, facts) => parts.decide(section, caller, related(facts)),
    }),
  },
  {
    id: 'as-of-now',
    mistake: 'says that everything changed this moment',
    check: 'freshness',
    says: 'the last change of what this answer discloses',
    break: () => ({ asOf: () => new Date(Date.now() + 60_000).toISOString() }),
  },
  {
    id: 'rights-shared',
    mistake: 'keeps the record of a client for whoever asks next',
    check: 'mixed-callers',
    says: 'of callers with other rights',
    break: () => {
      const kept = new Map<string, ClientRecord>();
      return {
        open: (own, facts, asked) => {
          const record = kept.get(facts.clientId) ?? openRecord(own, facts, asked);
          kept.set(facts.clientId, record);
          return record;
        },
      };
    },
  },
];

function holdersOf({ holders }: Facts): string[] {
  return holders.map(({ organisation }) => organisation);
}

function related(facts: Facts): Facts {
  return facts.relation === 'NONE' ? { ...facts, relation: 'CASE' } : facts;
}
