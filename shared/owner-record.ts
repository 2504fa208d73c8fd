import { createRecordAccess, type RecordAccess } from './access.ts';
import type { SectionRow } from './access-state.ts';
import type { Caller, Owner } from './caller.ts';
import { sourceOf } from './caller.ts';
import { Unauthenticated } from './errors.ts';
import type { GrantFacts } from './grant.ts';
import type { Ledger } from './ledger.ts';
import type { PartKey, Parts } from './part-loader.ts';
import type { Policy } from './policy.ts';
import type { Seal } from './seal.ts';

/** Whose rows of a section, from whom, and for whom. */
export interface SectionKey extends PartKey {
  /**
   * The numbers behind `clientKeys`, in the same order: for an owner whose records lie behind a service that knows no key of
   * ours. Never in a log, a URL or a key of a cache.
   */
  readonly nationalNumbers: readonly string[];
  /** Why is asked and in which request: a service that keeps a log of its own is told. */
  readonly caller: Pick<Caller, 'purpose' | 'requestId'>;
}

/** Loads the rows of one section for one request: all clients that ask in the same turn together. */
export interface SectionLoader<Row extends SectionRow = SectionRow> {
  load(key: SectionKey): Promise<Parts<Row>>;
}

/** The loaders of an owner: section id to the loader of its rows. */
export type SectionLoaders = Readonly<Record<string, SectionLoader>>;

/** `RecordAvailability` in the schema. */
export type Availability = 'AVAILABLE' | 'NOT_KNOWN' | 'NOT_PERMITTED';

/** A client's record at one owner, as one caller may see it. Source of the owner's record type. */
export interface OwnerRecord<Rows extends Record<keyof Rows, SectionRow>> {
  readonly access: RecordAccess;
  /** Rows of a section: empty where nothing is recorded or where the policy withholds it. */
  read<Section extends keyof Rows & string>(section: Section): Promise<Rows[Section][]>;
  availability(): Promise<Availability>;
}

export interface RecordOptions {
  readonly owner: Owner;
  readonly policy: Policy;
  readonly seal: Seal;
  readonly loaders: SectionLoaders;
  readonly ledger: Ledger;
  readonly caller: Caller;
}

/** Opens a client's record for the facts of a verified grant. */
export function createOwnerRecord<Rows extends Record<keyof Rows, SectionRow>>(
  options: RecordOptions,
  facts: GrantFacts,
): OwnerRecord<Rows> {
  const access = createRecordAccess({ ...options, facts });
  const source = sourceOf(options.owner);
  const key: SectionKey = {
    nationalNumbers: facts.nationalNumbers,
    caller: options.caller,
    clientKeys: facts.nationalNumbers.map((number) => options.seal.index(number)),
    holders: facts.holders.filter((holder) => holder.owner === source).map((holder) => holder.organisation),
  };
  return {
    access,
    read: async (section) => {
      const rows = await access.read(section, () => loadSection(options.loaders, section, key));
      // The table of loaders gives each section its row type.
      return (rows ?? []) as Rows[typeof section][];
    },
    availability: () => availability(access, options.owner, key),
  };
}

function loadSection(loaders: SectionLoaders, section: string, key: SectionKey): Promise<Parts<SectionRow>> {
  const loader = loaders[section];
  if (loader === undefined) throw new Error(`No loader for section ${section}.`);
  if (key.holders.length === 0) return Promise.resolve({ rows: [], unreachable: [] });
  return loader.load(key);
}

async function availability(access: RecordAccess, owner: Owner, key: PartKey): Promise<Availability> {
  const known = await access.disclose(`${owner}.availability`, () => key.holders.length > 0);
  if (known === null) return 'NOT_PERMITTED';
  return known ? 'AVAILABLE' : 'NOT_KNOWN';
}

/** An entity reference as the gateway sends it. */
export interface ClientReference {
  readonly id: string;
  readonly grant?: string | null | undefined;
}

/** The grant of a reference; throws `Unauthenticated` when there is none: without facts there is no record. */
export function grantOf(reference: ClientReference): string {
  const grant: unknown = reference.grant;
  // A reference is of no type in the schema: whatever was sent stands in it.
  if (typeof grant !== 'string' || grant === '')
    throw new Unauthenticated('The client came without a grant of the partnership.');
  return grant;
}
