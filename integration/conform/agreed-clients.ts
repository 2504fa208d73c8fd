import { z } from 'zod';
import { type Owner, sourceOf } from '../../shared/caller.ts';
import { kboCheckDigits } from '../../shared/kbo-number.ts';
import { checkDigits } from '../../shared/national-number.ts';

/** The owners that an integrator can stand in the place of: the partnership keeps no record of its own to check. */
export const RECORD_OWNERS = ['pes', 'welfare', 'social-economy'] as const satisfies readonly Owner[];
export type RecordOwner = (typeof RECORD_OWNERS)[number];

/**
 * RECORDED under the current number, REPLACED under an earlier one, NOT_RECORDED with a file and nothing in the section. UNKNOWN and
 * NOT_KNOWN are not to be loaded: of the first the directory says that the owner has a file, of the second nobody says so.
 */
const KINDS = ['RECORDED', 'REPLACED', 'NOT_RECORDED', 'UNKNOWN', 'NOT_KNOWN'] as const;
export type AgreedKind = (typeof KINDS)[number];

const agreedClientSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(KINDS),
  nationalNumber: z.string(),
  earlierNumbers: z.array(z.string()),
  /** The number under which the owner has the record; null for who is not to be loaded. */
  recordedUnder: z.string().nullable(),
  /** What the agreed section holds at the least: field to value, as they stand in an answer. */
  recorded: z.record(z.string(), z.string()).nullable(),
});
export type AgreedClient = z.infer<typeof agreedClientSchema>;

/** The invented persons of a check: what an owner loads before it, and what it then has to answer. */
export const agreedClientsSchema = z.object({
  owner: z.enum(RECORD_OWNERS),
  source: z.enum(['PES', 'WELFARE', 'SOCIAL_ECONOMY']),
  /** KBO number of the organisation that holds the files. */
  holder: z.string(),
  capacity: z.string(),
  /** First day of every file. */
  from: z.string(),
  /** The section that every one of the agreed facts belongs to. */
  section: z.string(),
  clients: z.array(agreedClientSchema).min(5),
});
export type AgreedClients = z.infer<typeof agreedClientsSchema>;

interface Agreement {
  readonly holder: string;
  readonly capacity: string;
  readonly section: string;
  /** What is recorded of a client; the day differs for each, which is how one taken for another shows. */
  readonly recorded: (day: string) => Readonly<Record<string, string>>;
}

/** VDAB, by its own public number. */
export const VDAB = '0887010362';
const invented = (first8: string) => first8 + kboCheckDigits(first8);
/** A centre and an enterprise that exist nowhere. */
export const CENTRE = invented('09990001');
const ENTERPRISE = invented('09990002');
/** An organisation that exists nowhere and holds nothing. */
export const NOBODY = invented('09990003');

const AGREEMENTS: Readonly<Record<RecordOwner, Agreement>> = {
  pes: {
    holder: VDAB,
    capacity: 'JOBSEEKER',
    section: 'pes.registration',
    recorded: (day) => ({ category: '05', mediationStatus: 'IN_BEMIDDELING', registeredOn: day }),
  },
  welfare: {
    holder: CENTRE,
    capacity: 'BENEFIT_RECIPIENT',
    section: 'welfare.income-support',
    recorded: (day) => ({ kind: 'LEEFLOON', category: 'SINGLE', from: day }),
  },
  'social-economy': {
    holder: ENTERPRISE,
    capacity: 'TARGET_GROUP_WORKER',
    section: 'social-economy.employment',
    recorded: (day) => ({ instrument: 'CMW', from: day }),
  },
};

const FIRST_DAY = '2019-01-01';
/** As many as a page of the workbench has, and ten more. */
const RECORDED = 60;
/** With the recorded ones two hundred: the largest page that the gateway sends. */
const NOT_KNOWN = 140;

/** The agreed clients of an owner: the same ones at every run. */
export function agreedClients(owner: RecordOwner): AgreedClients {
  const { holder, capacity, section, recorded } = AGREEMENTS[owner];
  const next = numbers();
  const client = (kind: AgreedKind, index: number, more: Partial<AgreedClient> = {}): AgreedClient => {
    const nationalNumber = next();
    const isLoaded = kind !== 'UNKNOWN' && kind !== 'NOT_KNOWN';
    const recordedUnder = isLoaded ? nationalNumber : null;
    const id = `conform-${kind.toLowerCase().replace('_', '-')}-${index}`;
    return { id, kind, nationalNumber, earlierNumbers: [], recordedUnder, recorded: null, ...more };
  };
  const list = (kind: AgreedKind, length: number, more: (index: number) => Partial<AgreedClient> = () => ({})) =>
    Array.from({ length }, (_, index) => client(kind, index + 1, more(index)));
  const replaced = (index: number) => {
    const earlier = next();
    return { earlierNumbers: [earlier], recordedUnder: earlier, recorded: recorded(dayOf(RECORDED + index)) };
  };
  const clients = [
    ...list('RECORDED', RECORDED, (index) => ({ recorded: recorded(dayOf(index)) })),
    ...list('REPLACED', 2, replaced),
    ...list('NOT_RECORDED', 1),
    ...list('UNKNOWN', 1),
    ...list('NOT_KNOWN', NOT_KNOWN),
  ];
  const source = sourceOf(owner) as AgreedClients['source'];
  return { owner, source, holder, capacity, from: FIRST_DAY, section, clients };
}

function dayOf(index: number): string {
  return new Date(Date.UTC(2021, 0, 4 + index)).toISOString().slice(0, 10);
}

/** Valid numbers of nobody: order numbers from 900 on are never given out. */
function numbers(): () => string {
  let given = 0;
  return () => {
    const day = String(1 + Math.floor(given / 98)).padStart(2, '0');
    const nine = `9002${day}${900 + (given % 98)}`;
    given += 1;
    return nine + checkDigits(nine, 1900);
  };
}
