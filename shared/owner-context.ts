import DataLoader from 'dataloader';
import type { SectionRow } from './access-state.ts';
import type { Act, ActInput } from './acts/act.ts';
import { closeFile, type FileCloseInput, type FileOpenInput, openFile } from './acts/file-acts.ts';
import { registerOf } from './acts/load-dossier.ts';
import { performAct } from './acts/perform.ts';
import type { RegisterRow } from './acts/register.ts';
import type { ActResult } from './acts/results.ts';
import type { Caller, Owner } from './caller.ts';
import type { DisclosureLog, StoredDisclosure } from './disclosure-log.ts';
import type { GrantFacts } from './grant.ts';
import { createLedger } from './ledger.ts';
import { type LocalDate, today } from './local-date.ts';
import { fileActsOf, type OwnerDefinition } from './owner-definition.ts';
import {
  type ClientReference,
  createOwnerRecord,
  grantOf,
  type OwnerRecord,
  type SectionLoaders,
} from './owner-record.ts';
import type { Placement } from './placement.ts';
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
  /** Does one of the owner's acts, as the caller. Throws `BadUserInput` and `DatabaseUnavailable`. */
  perform(act: Act, input: ActInput): Promise<ActResult>;
  /** Opens a file of the caller's organisation. Throws as `perform`. */
  openFile(input: FileOpenInput): Promise<ActResult>;
  /** Closes one. Throws as `perform`. */
  closeFile(input: FileCloseInput): Promise<ActResult>;
  /** All rows of one of the owner's registers (about no client), of every database. Throws `DatabaseUnavailable`. */
  registerRows<Row extends RegisterRow>(name: string): Promise<Row[]>;
  /** How many lines of the disclosure log were written for the request by now. */
  disclosed(): number;
  /** The owner's log of one client, newest first. */
  disclosuresOf(clientIds: readonly string[], page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
}

export interface OwnerServices {
  readonly owner: Owner;
  readonly policy: Policy;
  readonly seal: Seal;
  readonly log: DisclosureLog;
  readonly grants: { verify(grant: string, caller: Caller, clientId: string): Promise<GrantFacts> };
  readonly createLoaders: () => SectionLoaders;
  readonly placement: Placement;
  readonly definition: Pick<OwnerDefinition, 'rules' | 'capacities'>;
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
  const files = fileActsOf(services.owner);
  const { rules, capacities } = services.definition;
  const acting = { ...services, rules, capacities, filesSection: `${services.owner}.files` };
  return {
    caller,
    today: today(services.clock),
    client: (reference) => clients.load(reference),
    perform: (act, input) => performAct(acting, caller, act, input),
    openFile: (input) => openFile(acting, caller, files.open, input),
    closeFile: (input) => closeFile(acting, caller, files.close, input),
    registerRows: (name) => registerOf(services.placement, rules, name),
    disclosuresOf: (clientIds, page) => services.log.ofClients(clientIds, page),
    disclosed: shared.ledger.written,
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
