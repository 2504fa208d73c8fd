import { type ClientRecord, openRecord } from '../record.ts';
import type { Breakage } from './breakage.ts';

/** Who gets too much or too little by a rule that was read badly, and a list of what is withheld that is not what was agreed. */
export const brokenWithheld: readonly Breakage[] = [
  {
    id: 'withheld-by-name',
    mistake: 'lists what it keeps back in the order of the alphabet',
    check: 'withheld-order',
    says: 'in the order in which their first field stands in the record',
    break: listing((list) => [...list].sort((one, other) => one.section.localeCompare(other.section))),
  },
  {
    id: 'withheld-when-asked',
    mistake: 'lists of what it keeps back only what was asked for',
    check: 'withheld-complete',
    says: 'a list without pes.availability, pes.registration, pes.contact, pes.journey',
    break: recording((record) => {
      const asked = new Set<string>();
      return {
        ...record,
        disclose: (section, read) => {
          asked.add(section);
          return record.disclose(section, read);
        },
        withheld: async () => (await record.withheld()).filter(({ section }) => asked.has(section)),
      };
    }),
  },
  {
    id: 'availability-not-listed',
    mistake: 'takes availability for no section',
    check: 'withheld-complete',
    says: 'a list without pes.availability:',
    break: listing((list) => list.filter(({ section }) => section !== 'pes.availability')),
  },
  {
    id: 'one-reason',
    mistake: 'has one reason for everything that it keeps back',
    check: 'relation-none',
    says: 'the reason NOT_PERMITTED for pes.availability',
    break: ({ parts }) => ({
      decide: (...given) => {
        const decision = parts.decide(...given);
        return decision.permitted ? decision : { ...decision, reason: 'NOT_PERMITTED' };
      },
    }),
  },
  {
    id: 'remedy-in-english',
    mistake: 'says in English what can be done, whoever asks',
    check: 'withheld-remedy',
    says: 'the same remedy for nl and en',
    break: () => ({
      open: (own, facts, asked) => openRecord(own, facts, { ...asked, caller: { ...asked.caller, language: 'en' } }),
    }),
  },
  {
    id: 'no-remedy',
    mistake: 'never says what can be done',
    check: 'withheld-remedy',
    says: 'came no remedy',
    break: listing((list) => list.map((each) => ({ ...each, remedy: null }))),
  },
  {
    id: 'officer-kept-out',
    mistake: 'gives the data protection officer nothing',
    check: 'withheld-reason',
    says: 'give the data protection officer of the holder (SUPERVISION) <owner>.availability',
    break: ({ parts }) => ({
      decide: (section, caller, facts) =>
        parts.decide(section, caller, facts.relation === 'SUPERVISION' ? { ...facts, holders: [] } : facts),
    }),
  },
  {
    id: 'own-file-closed',
    mistake: 'keeps from the clients how they are reached',
    check: 'own-file',
    says: 'withheld: pes.contact (NOT_PERMITTED)',
    break: ({ parts }) => ({
      decide: (section, caller, facts) => {
        const isKept = section === 'pes.contact' && facts.relation === 'OWN_FILE';
        return parts.decide(section, caller, isKept ? { ...facts, relation: 'INTAKE' } : facts);
      },
    }),
  },
  {
    id: 'every-role-counts',
    mistake: 'lets a role count for a purpose that it does not have',
    check: 'roles-of-purpose',
    says: 'a caller with role client and purpose BENEFIT_FOLLOW_UP',
    break: ({ parts }) => ({
      decide: (section, caller, facts) =>
        parts.decide(section, { ...caller, purpose: OWN_PURPOSE[caller.roles[0] ?? ''] ?? caller.purpose }, facts),
    }),
  },
  {
    id: 'holders-ignored',
    mistake: 'looks a number up whether or not the directory says that it has a file',
    check: 'identity-holders',
    says: 'in which holders is empty',
    break: ({ parts, options }) => ({
      open: (own, facts, asked) => {
        const held = [{ owner: 'PES', organisation: options.files.holder }];
        return openRecord({ ...own, find: parts.find }, { ...facts, holders: held }, asked);
      },
    }),
  },
  {
    id: 'any-holder-of-ours',
    mistake: 'looks a number up among the rows of every organisation',
    check: 'identity-holders',
    says: 'holders lists another organisation of yours alone',
    break: ({ parts, options }) => ({ find: (numbers) => parts.find(numbers, [options.files.holder]) }),
  },
  {
    id: 'gathered-not-logged',
    mistake: 'writes no line for the section from which the journey is gathered',
    check: 'log-gathered',
    says: 'x-disclosures: 1, with events of pes.registration',
    break: recording((record) => ({ ...record, gather: (section, _from, read) => record.disclose(section, read) })),
  },
];

const OWN_PURPOSE: Readonly<Record<string, string>> = { client: 'OWN_FILE', 'data-protection-officer': 'SUPERVISION' };

type List = Awaited<ReturnType<ClientRecord['withheld']>>;

function listing(change: (list: List) => List): Breakage['break'] {
  return recording((record) => ({ ...record, withheld: async () => change(await record.withheld()) }));
}

/** The owner with records that are not as they should be. */
export function recording(change: (record: ClientRecord) => ClientRecord): Breakage['break'] {
  return () => ({ open: (own, facts, asked) => change(openRecord(own, facts, asked)) });
}
