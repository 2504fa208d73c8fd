import type { Database } from '../../shared/database.ts';
import {
  createDisclosureLog,
  type DisclosureEntry,
  type DisclosureLog,
  disclosureEntities,
  disclosureMigrations,
} from '../../shared/disclosure-log.ts';
import { verifyDisclosureLog } from '../../shared/disclosure-verify.ts';
import type { OpenDatabase } from './both-databases.ts';

export const LOG_KEY = Buffer.alloc(32, 7);
/** The moment at which a frozen log writes, unless a test moves it. */
export const LOGGED_AT = new Date('2026-11-21T08:15:00.123Z');

/** A disclosure of invented people; a test says only what matters to it. */
export function disclosure(more: Partial<DisclosureEntry> = {}): DisclosureEntry {
  return {
    requestId: 'request-1',
    clientId: 'client-1',
    staffMember: 'social-worker',
    organisation: '0914402143',
    roles: 'social-worker',
    purpose: 'BENEFIT_FOLLOW_UP',
    relation: 'FOLLOWS',
    section: 'pes.registration',
    outcome: 'DISCLOSED',
    reason: null,
    rule: 'follow-up-of-benefit',
    legalBasis: 'wet van 26 mei 2002, art. 11 (café, naïve, 日本)',
    ...more,
  };
}

export function disclosures(count: number, more: Partial<DisclosureEntry> = {}): DisclosureEntry[] {
  return Array.from({ length: count }, (_, index) => disclosure({ clientId: `client-${index + 1}`, ...more }));
}

/** A database with only the tables of a log. */
export function openLogDatabase(openDatabase: OpenDatabase, url?: string): Promise<Database> {
  const options = { entities: disclosureEntities, migrations: disclosureMigrations };
  return openDatabase(url === undefined ? options : { ...options, url });
}

export function logOn(database: Database, writer = 'pes-1', clock = () => LOGGED_AT): DisclosureLog {
  return createDisclosureLog({ database, writer, key: LOG_KEY, clock });
}

/** `ok`, or the problem and the number of the first bad entry, per writer: `pes-1 ALTERED 3`. */
export async function verdictOn(database: Database): Promise<string[]> {
  const { writers } = await verifyDisclosureLog({ database, key: LOG_KEY });
  return writers.map(({ writer, ok, firstBad }) =>
    ok ? `${writer} ok` : `${writer} ${firstBad?.problem} ${firstBad?.seq}`,
  );
}

/** A change behind the back of the log, as somebody with access to the database would make it. */
export function tamper(database: Database, sql: string, values: unknown[] = []): Promise<unknown> {
  return database.write((manager) => manager.query(sql, values));
}

/** The statements of a piece of work. */
export async function statementsOf(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const stop = database.onStatement((sql) => statements.push(sql));
  await work();
  stop();
  return statements;
}
