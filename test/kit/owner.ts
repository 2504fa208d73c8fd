import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import { graphql } from 'graphql';
import { type Caller, sourceOf } from '../../shared/caller.ts';
import { createDatabase, type Database } from '../../shared/database.ts';
import {
  createDisclosureLog,
  type DisclosureLog,
  disclosureEntities,
  disclosureMigrations,
} from '../../shared/disclosure-log.ts';
import { createGrantSigner, createGrantVerifier, type GrantFacts } from '../../shared/grant.ts';
import type { ExtractKind } from '../../shared/import/types.ts';
import { createOwnerContext, type OwnerServices } from '../../shared/owner-context.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { createPlacement } from '../../shared/placement.ts';
import { createSeal } from '../../shared/seal.ts';
import { describeOnBothDatabases, type OpenDatabase } from './both-databases.ts';
import { type ExtractRow, type Imported, importRows, inventedNumber } from './extracts.ts';
import { type PublishedKeys, publishKeys } from './keys.ts';
import { madeOnce } from './made-once.ts';

/** The moment at which everything happens, unless a test moves it: a Sunday in Brussels. */
export const NOW = new Date('2026-03-15T09:00:00Z');

/** Somebody at an organisation, for a purpose; a test says what matters to it. */
export function callerOf(more: Partial<Caller> = {}): Caller {
  return {
    staffMember: 'social-worker',
    organisation: '0914402172',
    roles: ['social-worker'],
    purpose: 'BENEFIT_FOLLOW_UP',
    requestId: 'request-1',
    language: 'nl',
    nationalNumber: null,
    ...more,
  };
}

/** A client as the partnership knows them: the number at `index` of the invented ones, with the holders of this owner. */
export interface TestClient {
  readonly index: number;
  readonly holders: readonly string[];
  /** Indexes of numbers that were replaced. */
  readonly earlier?: readonly number[];
  readonly facts?: Partial<GrantFacts>;
  /** What is not as the gateway and the partnership make it. */
  readonly reference?: { readonly id?: string; readonly grant?: string | null; readonly signedAt?: Date };
}

// What a query answers is whatever it asked for.
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers by name
export type Answered = any;

export interface Asked {
  /** The record of each client, in the order in which they were given. */
  readonly records: Answered[];
  readonly errors: readonly string[];
  /** Statements on the records, and on the log. */
  readonly statements: readonly string[];
  readonly logged: readonly string[];
}

/** One owner in this process, on real databases, with real keys and grants; everything but HTTP around it. */
export interface TestOwner {
  /** The database of every holder that the test does not place elsewhere. */
  readonly main: Database;
  readonly log: DisclosureLog;
  import(rows: readonly ExtractRow[]): Promise<Imported>;
  /** Asks for a selection of the owner's record of each client, as the gateway does: one `_entities` for all. */
  ask(caller: Caller, clients: readonly TestClient[], selection: string): Promise<Asked>;
  /** Does an act, as the gateway passes the mutation on. */
  act(caller: Caller, name: string, input: Readonly<Record<string, unknown>>): Promise<Acted>;
}

/** What an act answered: the fields of its receipt, refusal or conflict. Errors are faults, and none is expected. */
export interface Acted {
  readonly __typename: 'ActDone' | 'ActRefused' | 'ActConflict';
  readonly id?: string;
  readonly version?: number;
  readonly repeated?: boolean;
  readonly rule?: string;
  readonly field?: string;
  readonly message?: string;
  readonly source?: string;
  readonly currentVersion?: number;
}

export interface OwnerParts {
  readonly definition: OwnerDefinition;
  readonly kinds: readonly ExtractKind[];
  /** The field of `Client` that holds the owner's record. */
  readonly field: 'pes' | 'welfare' | 'socialEconomy';
}

export interface OpenOptions {
  /** Holder (KBO) to database; `main` is there and holds all others. */
  readonly holders?: Readonly<Record<string, string>>;
  readonly clock?: () => Date;
}

type OpenOwner = (options?: OpenOptions) => Promise<TestOwner>;

/** Runs the same facts about an owner on SQLite and on MariaDB; `open` gives a new empty one, closed after the test. */
export function describeOwner(title: string, parts: OwnerParts, facts: (open: OpenOwner) => void): void {
  describeOnBothDatabases(title, (openDatabase) => facts(opener(parts, openDatabase)));
}

/** Facts about an owner that no database makes a difference to: in memory. */
export function describeOwnerInMemory(title: string, parts: OwnerParts, facts: (open: OpenOwner) => void): void {
  describe(title, () => {
    const opened: Database[] = [];
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((database) => database.close()));
    });
    const openDatabase: OpenDatabase = async (options) => {
      const database = createDatabase({ name: 'test', url: 'sqlite::memory:', ...options });
      opened.push(database);
      return database;
    };
    facts(opener(parts, openDatabase));
  });
}

function opener(parts: OwnerParts, openDatabase: OpenDatabase): OpenOwner {
  let partnership: PublishedKeys | null = null;
  beforeAll(async () => {
    partnership = await publishKeys(() => NOW);
  });
  afterAll(() => partnership?.close());
  return async (options = {}) => {
    if (partnership === null) throw new Error('Open an owner inside a test.');
    const names = new Set(['main', ...Object.values(options.holders ?? {})]);
    const { entities, migrations } = parts.definition;
    const opened = [...names].map(async (name) => [name, await openDatabase({ name, entities, migrations })] as const);
    const log = await openDatabase({ name: 'log', entities: disclosureEntities, migrations: disclosureMigrations });
    return openOwner(parts, Object.fromEntries(await Promise.all(opened)), log, partnership, options);
  };
}

const atNow = () => NOW;

function openOwner(
  { definition, kinds, field }: OwnerParts,
  databases: Readonly<Record<string, Database>>,
  logDatabase: Database,
  partnership: PublishedKeys,
  { holders = {}, clock = atNow }: OpenOptions,
): TestOwner {
  const { owner } = definition;
  const placement = createPlacement({ databases, fallback: 'main', holders });
  const seal = createSeal(Buffer.alloc(32, 9));
  const { schema, policy } = madeOnce(definition, clock);
  const services: OwnerServices = {
    owner,
    policy,
    seal,
    log: createDisclosureLog({ database: logDatabase, writer: `${owner}-1`, key: seal.logKey, clock }),
    grants: createGrantVerifier({ jwksUrl: partnership.jwksUrl, clock: () => NOW }),
    createLoaders: () => definition.createLoaders(placement),
    placement,
    definition,
    clock,
  };
  const grants = createGrantSigner({ keys: partnership.keys, clock: () => NOW, reuse: new Map() });
  return {
    main: placement.databaseOf(''),
    log: services.log,
    import: (rows) => importRows(rows, { owner, kinds, placement, seal, clock }),
    act: async (caller, name, input) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
        ... on ActDone { id version repeated } ... on ActRefused { rule field message source }
        ... on ActConflict { id message currentVersion } } }`;
      const contextValue = createOwnerContext(services, caller);
      const answer = await graphql({ schema, source, contextValue, variableValues: { input } });
      const [error] = answer.errors ?? [];
      if (error !== undefined) throw error.originalError ?? error;
      const acted: Answered = answer.data?.[name];
      return acted;
    },
    ask: async (caller, clients, selection) => {
      const representations = clients.map((client) => {
        const facts = factsOf(client, caller, definition);
        const { id = facts.clientId, grant, signedAt } = client.reference ?? {};
        const sign = (at: Date) => createGrantSigner({ keys: partnership.keys, clock: () => at, reuse: new Map() });
        const signed = grant === undefined ? (signedAt ? sign(signedAt) : grants).sign(facts) : grant;
        return { __typename: 'Client', id, grant: signed };
      });
      const source = `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Client { ${field} { ${selection} } } }
      }`;
      const contextValue = createOwnerContext(services, caller);
      const statements = listen(Object.values(databases));
      const logged = listen([logDatabase]);
      const answer = await graphql({ schema, source, contextValue, variableValues: { representations } });
      const entities: Answered = answer.data?._entities ?? [];
      const errors = (answer.errors ?? []).map(({ message }) => message);
      return {
        records: entities.map((client: Answered) => client?.[field] ?? null),
        errors,
        statements: statements(),
        logged: logged(),
      };
    },
  };
}

function factsOf(
  { index, holders, earlier = [], facts }: TestClient,
  caller: Caller,
  { owner }: OwnerDefinition,
): GrantFacts {
  return {
    clientId: `client-${index}`,
    nationalNumbers: [index, ...earlier].map(inventedNumber),
    staffMember: caller.staffMember,
    organisation: caller.organisation,
    organisationKind: 'WELFARE_CENTRE',
    purpose: caller.purpose,
    relation: 'CASE',
    since: '2026-01-01',
    sharing: {},
    holders: holders.map((organisation) => {
      return { owner: sourceOf(owner), organisation, capacity: 'BENEFIT_RECIPIENT', from: '2025-01-01', to: null };
    }),
    ...facts,
  };
}

/** Starts to listen; the function ends it and gives the statements. */
function listen(databases: readonly Database[]): () => string[] {
  const heard: string[] = [];
  const stops = databases.map((database) => database.onStatement((sql) => heard.push(sql)));
  return () => {
    for (const stop of stops) stop();
    return heard;
  };
}
