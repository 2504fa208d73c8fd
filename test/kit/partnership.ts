import { randomUUID } from 'node:crypto';
import { graphql } from 'graphql';
import { DEMO } from '../../demo/organisations.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Database } from '../../shared/database.ts';
import {
  createDisclosureLog,
  type DisclosureLog,
  disclosureEntities,
  disclosureMigrations,
} from '../../shared/disclosure-log.ts';
import type { GrantFacts } from '../../shared/grant.ts';
import { createPlacement } from '../../shared/placement.ts';
import { createSeal, type Seal } from '../../shared/seal.ts';
import { createContext } from '../../subgraphs/partnership/context.ts';
import { kinds } from '../../subgraphs/partnership/import/kinds.ts';
import { loadMunicipalities } from '../../subgraphs/partnership/municipalities.ts';
import { clientIdOf } from '../../subgraphs/partnership/repositories/clients.ts';
import { partnershipEntities, partnershipMigrations } from '../../subgraphs/partnership/schema.ts';
import { buildPartnershipSchema, loadPartnershipPolicy } from '../../subgraphs/partnership/service.ts';
import type { OpenDatabase } from './both-databases.ts';
import { type ExtractRow, type Imported, importRows, inventedNumber } from './extracts.ts';
import { type Acted, type Answered, NOW } from './owner.ts';

/** What is asked of an act. */
const ACTED = `__typename ... on ActDone { id version changedAt repeated } ... on ActRefused { rule field message }
  ... on ActConflict { id currentVersion }`;

export const { centreA: CENTRE_A, centreB: CENTRE_B, pes: VDAB } = DEMO;

/** The partnership in this process, on a real database; everything but HTTP around it. */
export interface TestPartnership {
  readonly database: Database;
  readonly log: DisclosureLog;
  readonly seal: Seal;
  /** The facts of every grant that was signed. */
  readonly granted: GrantFacts[];
  import(rows: readonly ExtractRow[]): Promise<Imported>;
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Asked>;
  /** Does an act with a fresh idempotency key; throws what the graph answered as an error. */
  act(caller: Caller, name: string, input: object): Promise<Acted>;
  /** The opaque id of an invented person. */
  clientId(index: number): Promise<string>;
}

export interface Asked {
  readonly data: Answered;
  readonly errors: readonly string[];
  readonly statements: readonly string[];
}

const { schema, sections } = buildPartnershipSchema();
const policy = loadPartnershipPolicy(sections, () => NOW);
const municipalities = loadMunicipalities(new URL('../../subgraphs/partnership/reference/', import.meta.url));

export async function openPartnership(openDatabase: OpenDatabase, clock = () => NOW): Promise<TestPartnership> {
  const database = await openDatabase({
    name: 'partnership',
    entities: partnershipEntities,
    migrations: partnershipMigrations,
  });
  const logDatabase = await openDatabase({
    name: 'log',
    entities: disclosureEntities,
    migrations: disclosureMigrations,
  });
  const seal = createSeal(Buffer.alloc(32, 5));
  const log = createDisclosureLog({ database: logDatabase, writer: 'partnership', key: seal.logKey, clock });
  const granted: GrantFacts[] = [];
  const grants = {
    sign: (facts: GrantFacts) => {
      granted.push(facts);
      return `grant-${granted.length}`;
    },
  };
  const services = { database, policy, seal, log, grants, municipalities, clock };
  const placement = createPlacement({ databases: { main: database }, fallback: 'main', holders: {} });
  const ask: TestPartnership['ask'] = async (caller, query, variables = {}) => {
    const statements: string[] = [];
    const stop = database.onStatement((sql) => statements.push(sql));
    const answer = await graphql({
      schema,
      source: query,
      variableValues: variables,
      contextValue: createContext(services, caller),
    });
    stop();
    const data = JSON.parse(JSON.stringify(answer.data ?? null));
    return { data, errors: (answer.errors ?? []).map((error) => error.message), statements };
  };
  return {
    database,
    log,
    seal,
    granted,
    ask,
    act: async (caller, name, input) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ACTED} } }`;
      const { data, errors } = await ask(caller, query, { input: { idempotencyKey: randomUUID(), ...input } });
      if (errors.length > 0) throw new Error(errors.join('; '));
      return data[name];
    },
    clientId: async (index) => (await database.read((m) => clientIdOf(m, seal.index(inventedNumber(index))))) ?? '',
    import: (rows) => importRows(rows, { owner: 'partnership', kinds, placement, seal, clock }),
  };
}

/** Organisations, and `clients` persons of whom centre A leads a case with VDAB. The first case is the one opened last. */
export async function fillPartnership(partnership: TestPartnership, clients: number): Promise<void> {
  const indexes = Array.from({ length: clients }, (_, index) => index);
  const extracts: ExtractRow[][] = [
    [
      {
        kbo_number: CENTRE_A,
        name: 'OCMW Gent',
        kind: 'WELFARE_CENTRE',
        nis_code: '44021',
        from: '1976-07-08',
        to: '',
      },
      {
        kbo_number: CENTRE_B,
        name: 'OCMW Oostende',
        kind: 'WELFARE_CENTRE',
        nis_code: '35013',
        from: '1976-07-08',
        to: '',
      },
      { kbo_number: VDAB, name: 'VDAB', kind: 'PES', nis_code: '', from: '1989-04-01', to: '' },
    ],
    indexes.map((index) => person(index)),
    indexes.map((index) => ({
      source_id: `case-${index}`,
      national_number: inventedNumber(index),
      opened_on: `2026-02-${String(28 - (index % 28)).padStart(2, '0')}`,
      closed_on: '',
      lead: CENTRE_A,
    })),
    indexes.flatMap((index) => [member(index, CENTRE_A, 'INCOME_AND_PROJECT'), member(index, VDAB, 'MEDIATION')]),
    indexes.map((index) => ({
      source_id: `decision-${index}`,
      national_number: inventedNumber(index),
      section: 'welfare.needs',
      recipient: VDAB,
      status: 'GIVEN',
      decided_on: '2026-02-01',
    })),
  ];
  for (const rows of extracts) {
    const { refused } = await partnership.import(rows);
    if (refused.length > 0) throw new Error(refused.join('; '));
  }
}

export function person(index: number, more: ExtractRow = {}): ExtractRow {
  return {
    national_number: inventedNumber(index),
    replaces: '',
    given_name: 'Invented',
    family_name: `Person ${index}`,
    birth_date: '1980-01-10',
    nis_code: '44021',
    preferred_language: 'nl',
    shielded: 'false',
    as_of: '2026-03-01T06:00:00Z',
    ...more,
  };
}

export function member(index: number, organisation: string, responsibility: string, more: ExtractRow = {}): ExtractRow {
  return {
    case_source_id: `case-${index}`,
    organisation,
    staff_member: organisation === CENTRE_A ? 'social-worker' : '',
    responsibility,
    since: '2026-02-28',
    until: '',
    ...more,
  };
}
