import DataLoader from 'dataloader';
import type { SectionRow } from './access.ts';
import type { Caller, Owner } from './caller.ts';
import type { DisclosureLog, StoredDisclosure } from './disclosure-log.ts';
import type { GrantFacts } from './grant.ts';
import { createLedger } from './ledger.ts';
import { type LocalDate, today } from './local-date.ts';
import {
  type ClientReference,
  createOwnerRecord,
  grantOf,
  type OwnerRecord,
  type SectionLoaders,
} from './owner-record.ts';
import type { Policy } from './policy.ts';
import type { Seal } from './seal.ts';

/** Source of `Client` in an owner's subgraph. */
export interface ClientSource<Rows extends Record<keyof Rows, SectionRow>> {
  readonly id: string;
  readonly record: OwnerRecord<Rows>;
}

/** What the resolvers of an owner of records work with, one per request. */
export interface OwnerContext<Rows extends Record<keyof Rows, SectionRow>> {
  readonly caller: Caller;
  /** The day in Brussels: rules count in local dates. */
  readonly today: LocalDate;
  /** The client of a reference, once its grant is verified. Throws `Unauthenticated`. */
  client(reference: ClientReference): Promise<ClientSource<Rows>>;
  /** The owner's log of one client, newest first. */
  disclosuresOf(clientId: string, page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
}

export interface OwnerServices {
  readonly owner: Owner;
  readonly policy: Policy;
  readonly seal: Seal;
  readonly log: DisclosureLog;
  readonly grants: { verify(grant: string, caller: Caller, clientId: string): Promise<GrantFacts> };
  readonly createLoaders: () => SectionLoaders;
  readonly clock: () => Date;
}

/** Makes the context of one request: loaders and ledger are never shared between callers. */
export function createOwnerContext<Rows extends Record<keyof Rows, SectionRow>>(
  services: OwnerServices,
  caller: Caller,
): OwnerContext<Rows> {
  const shared = { ...services, caller, loaders: services.createLoaders(), ledger: createLedger(services.log) };
  const clients = new DataLoader<ClientReference, ClientSource<Rows>, string>(
    (references) => Promise.all(references.map((reference) => openClient<Rows>(shared, reference).catch(asError))),
    // All clients of a page open in one turn, so that their sections load together; the same client opens once.
    { cacheKeyFn: ({ id, grant }) => `${id} ${grant ?? ''}`, maxBatchSize: Number.POSITIVE_INFINITY },
  );
  return {
    caller,
    today: today(services.clock),
    client: (reference) => clients.load(reference),
    disclosuresOf: (clientId, page) => services.log.ofClient(clientId, page),
  };
}

async function openClient<Rows extends Record<keyof Rows, SectionRow>>(
  options: OwnerServices & Parameters<typeof createOwnerRecord>[0],
  reference: ClientReference,
): Promise<ClientSource<Rows>> {
  const facts = await options.grants.verify(grantOf(reference), options.caller, reference.id);
  return { id: reference.id, record: createOwnerRecord<Rows>(options, facts) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('A client could not be opened.');
}
