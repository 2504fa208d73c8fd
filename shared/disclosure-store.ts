import type { EntityManager } from 'typeorm';
import { CHAIN_START, type ChainedEntry, type ChainHead } from './disclosure-chain.ts';
import { ENTRY_COLUMNS } from './disclosure-migrations.ts';

/** An entry in its place, as the verification reads it. */
export interface StoredEntry extends ChainedEntry {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

type Value = string | number | null;

/** Most rows per statement; 256 rows stay below SQLite's limit of variables. */
const MOST_ROWS = 256;
/** Up to here every number of rows has its own statement, which the database keeps prepared: what one request writes is one insert. */
const OWN_STATEMENT = 64;
const INSERTS = new Map<number, string>();

function insertStatement(rows: number): string {
  const known = INSERTS.get(rows);
  if (known !== undefined) return known;
  const row = `(${ENTRY_COLUMNS.map(() => '?').join()})`;
  const statement = `INSERT INTO disclosure_entry (${ENTRY_COLUMNS.join()}) VALUES ${Array(rows).fill(row).join()}`;
  INSERTS.set(rows, statement);
  return statement;
}

/** Writes rows (values in the order of ENTRY_COLUMNS) with as few statements as the sizes allow. */
export async function insertEntries(manager: EntityManager, rows: readonly (readonly Value[])[]): Promise<void> {
  for (let done = 0; done < rows.length; ) {
    const left = rows.length - done;
    const size = left >= MOST_ROWS ? MOST_ROWS : Math.min(left, OWN_STATEMENT);
    await manager.query(insertStatement(size), rows.slice(done, done + size).flat());
    done += size;
  }
}

/** What of a row is known before its place in the chain is: the values up to `seq`, `previous` and `hash`. */
export function unchainedValues(entry: ChainedEntry): Value[] {
  return [
    entry.writer,
    entry.id,
    sqlInstant(entry.at),
    entry.requestId,
    entry.clientId,
    entry.staffMember,
    entry.organisation,
    entry.roles,
    entry.purpose,
    entry.relation,
    entry.section,
    entry.outcome,
    entry.reason,
    entry.rule,
    entry.legalBasis,
  ];
}

/** The head of a writer's chain; the start of a chain when the writer never wrote. */
export async function loadHead(manager: EntityManager, writer: string): Promise<ChainHead> {
  const [row]: RawHead[] = await manager.query('SELECT writer, seq, hash FROM disclosure_head WHERE writer = ?', [
    writer,
  ]);
  if (row) return { writer, seq: Number(row.seq), hash: row.hash };
  await manager.query('INSERT INTO disclosure_head (writer, seq, hash) VALUES (?, 0, ?)', [writer, CHAIN_START]);
  return { writer, seq: 0, hash: CHAIN_START };
}

interface RawHead {
  writer: string;
  seq: number | string;
  hash: string;
}

/** Every head, by writer: what a witness keeps. */
export async function loadHeads(manager: EntityManager): Promise<ChainHead[]> {
  const rows: RawHead[] = await manager.query('SELECT writer, seq, hash FROM disclosure_head ORDER BY writer');
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/**
 * Moves the head on. Throws when it no longer stands where we left it: another process writes with the same name, and
 * two of them would fork the chain.
 */
export async function moveHead(manager: EntityManager, from: ChainHead, to: ChainHead): Promise<void> {
  const moved = await manager.queryRunner?.query(
    'UPDATE disclosure_head SET seq = ?, hash = ? WHERE writer = ? AND seq = ? AND hash = ?',
    [to.seq, to.hash, from.writer, from.seq, from.hash],
    true,
  );
  if (moved?.affected !== 1) {
    throw new Error(`The chain of writer "${from.writer}" was moved on by another process: give each its own name.`);
  }
}

type RawEntry = Record<string, string | number | Date | null>;

/** Entries that a condition on the columns selects. */
export async function selectEntries(
  manager: EntityManager,
  condition: string,
  values: unknown[],
): Promise<StoredEntry[]> {
  const sql = `SELECT ${ENTRY_COLUMNS.join()} FROM disclosure_entry WHERE ${condition}`;
  const rows: RawEntry[] = await manager.query(sql, values);
  return rows.map(fromRow);
}

function fromRow(row: RawEntry): StoredEntry {
  const textOrNull = (column: string) => (row[column] === null ? null : String(row[column]));
  return {
    writer: String(row.writer),
    seq: Number(row.seq),
    id: String(row.id),
    at: isoInstant(row.at),
    requestId: String(row.request_id),
    clientId: String(row.client_id),
    staffMember: String(row.staff_member),
    organisation: textOrNull('organisation'),
    roles: String(row.roles),
    purpose: String(row.purpose),
    relation: String(row.relation),
    section: String(row.section),
    // Whatever stands there: the verification hashes it as it is.
    outcome: String(row.outcome) as StoredEntry['outcome'],
    reason: textOrNull('reason'),
    rule: String(row.rule),
    legalBasis: textOrNull('legal_basis'),
    previous: String(row.previous),
    hash: String(row.hash),
  };
}

/** `2026-03-31T08:15:00.123Z` as a datetime column takes it on both dialects. */
export function sqlInstant(iso: string): string {
  return iso.replace('T', ' ').replace('Z', '');
}

/** MySQL gives a Date, SQLite the text: whatever stands there, also when somebody put nonsense in it. */
function isoInstant(value: string | number | Date | null | undefined): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  return `${String(value).replace(' ', 'T')}Z`;
}
