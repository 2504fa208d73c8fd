import { createRecordAccess, deferAccess, type RecordAccess } from '../../shared/access.ts';
import type { ActResult } from '../../shared/acts/results.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import type { DisclosureLog, SeenBy, StoredDisclosure } from '../../shared/disclosure-log.ts';
import type { GrantFacts } from '../../shared/grant.ts';
import { createLedger } from '../../shared/ledger.ts';
import { type LocalDate, today } from '../../shared/local-date.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Seal } from '../../shared/seal.ts';
import { createFactsLoader, unrelatedFacts } from './client-facts.ts';
import type { CaseMemberRow, CaseRow, IdentityRow } from './entities.ts';
import { untilEven } from './even-time.ts';
import { findClient } from './find-client.ts';
import type { JointAct, JointInput } from './joint/joint-act.ts';
import { performJoint } from './joint/perform.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Municipalities } from './municipalities.ts';
import type { DisclosedRecords } from './rules/overview.ts';

/** Source of `Client`: the facts are loaded when the first field asks for them. */
export interface ClientSource {
  readonly id: string;
  readonly access: RecordAccess;
  readonly facts: () => Promise<GrantFacts>;
  /** What the owners disclosed, when the gateway asks for the overview. */
  readonly disclosed: DisclosedRecords;
}

export interface IdentitySource extends IdentityRow {
  readonly nationalNumber: string;
}

export interface CaseSource extends CaseRow {
  readonly currentMembers: readonly CaseMemberRow[];
  readonly formerMembers: readonly CaseMemberRow[];
  /** Of the client: a section of its own opens or not as the policy says. */
  readonly access: RecordAccess;
}

/** An organisation by its number; whether the partnership knows it shows when a field asks. */
export interface OrganisationSource {
  readonly kboNumber: string;
}

export interface PartnershipServices {
  readonly database: Database;
  readonly policy: Policy;
  readonly seal: Seal;
  readonly log: DisclosureLog;
  readonly grants: { sign(facts: GrantFacts): string };
  readonly municipalities: Municipalities;
  readonly clock: () => Date;
}

/** What the resolvers of the partnership work with, one per request. */
export interface Context
  extends Pick<PartnershipServices, 'database' | 'policy' | 'seal' | 'grants' | 'municipalities'> {
  readonly caller: Caller;
  readonly today: LocalDate;
  /** The moment at which the request began. */
  readonly now: Date;
  readonly loaders: Loaders;
  /** The client of an id; its sections open as the policy says. */
  client(id: string, disclosed?: DisclosedRecords): ClientSource;
  /** Facts about the caller and a client; null for an id that leads to nobody. */
  facts(id: string): Promise<GrantFacts | null>;
  /** Resolves when it may be told that nobody is there: as long after the request began, whoever was looked for. */
  nobody(): Promise<void>;
  /** How many lines of the disclosure log were written for the request by now. */
  disclosed(): number;
  disclosuresOf(clientIds: readonly string[], page: { first: number; after?: Date }): Promise<StoredDisclosure[]>;
  /** Who looked at a client in a stretch of time, as the partnership's log has it. */
  seenBetween(clientId: string, from: Date, to: Date): Promise<SeenBy[]>;
  /** Does one of the acts that cross organisations, as the caller. Throws `BadUserInput` and `DatabaseUnavailable`. */
  act(act: JointAct, input: JointInput): Promise<ActResult>;
}

/** Makes the context of one request: loaders and ledger are never shared between callers. */
export function createContext(services: PartnershipServices, caller: Caller): Context {
  const { database, seal, policy, log, clock } = services;
  const loaders = createLoaders(database);
  const ledger = createLedger(log);
  const startedAt = performance.now();
  const now = clock();
  const day = today(() => now);
  const organisation = async () =>
    caller.organisation === null ? null : loaders.organisation.load(caller.organisation);
  const { identity } = loaders;
  const factsLoader = createFactsLoader({ database, seal, caller, organisation, identity, today: day, now });
  // A reference to nobody is answered like one to a client whom the caller does not follow: the kind of organisation says what is withheld.
  const existing = async (id: string) =>
    (await factsLoader.load(id)) ?? unrelatedFacts(caller, (await organisation())?.kind ?? null, id);
  // Somebody of whom the source register has not told yet may be shielded.
  const isFindable = async (id: string) => {
    const facts = await factsLoader.load(id);
    return facts !== null && (await identity.load(facts.clientId))?.shielded === false;
  };
  const open = once(async (id: string) =>
    createRecordAccess({ owner: 'partnership', policy, ledger, caller, facts: await existing(id) }),
  );
  const context: Context = {
    ...services,
    caller,
    today: day,
    now,
    loaders,
    facts: (id) => factsLoader.load(id),
    client: (id, disclosed = {}) => ({
      id,
      access: deferAccess(id, () => open(id)),
      facts: () => existing(id),
      disclosed,
    }),
    disclosuresOf: (clientIds, page) => log.ofClients(clientIds, page),
    seenBetween: log.seenBetween,
    nobody: () => untilEven(startedAt),
    disclosed: ledger.written,
    act: async (act, input) => {
      const number = 'searches' in act ? act.searches?.(input) : undefined;
      if (number !== undefined) await findClient(context, number);
      return performJoint({ database, policy, clock, seal, facts: existing, isFindable }, caller, act, input);
    },
  };
  return context;
}

/** The same client is opened once per request. */
function once<T>(open: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const opened = new Map<string, Promise<T>>();
  return (id) => {
    const present = opened.get(id) ?? open(id);
    opened.set(id, present);
    return present;
  };
}
