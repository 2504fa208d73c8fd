import type { EntityManager, EntitySchema } from 'typeorm';
import { addHistory, type ChangedBy } from '../../../shared/acts/history.ts';
import { upsertRows } from '../../../shared/import/upsert.ts';
import type { Versioned } from '../tables.ts';

/** Where the rows of a change go. */
export interface ChangedTables {
  readonly tables: Readonly<Record<string, { readonly entity: unknown; readonly keepsHistory?: boolean }>>;
  /** The section that the history of a row belongs to. */
  readonly sectionOf: (table: string, row: Versioned) => string;
  /** The rows that are stored, by the name of their table. */
  readonly stored: Readonly<Record<string, readonly Versioned[]>>;
  /** The client or the partnership that the history belongs to, and the organisation (or the client) that changes it. */
  readonly key: { readonly clientKey: string; readonly holder: string };
}

/** Rows to write by the name of their table. */
export type Changes = Readonly<Record<string, readonly Versioned[] | undefined>>;

/** Writes rows with their next version and, but for tables that keep none, their history, inside the caller's transaction; gives the first. Throws when there is none. */
export async function writeChanges(
  manager: EntityManager,
  { tables, stored, key, sectionOf }: ChangedTables,
  changes: Changes,
  by: ChangedBy,
): Promise<Versioned> {
  let first: Versioned | null = null;
  for (const [name, changed = []] of Object.entries(changes)) {
    const table = tables[name];
    if (table === undefined) throw new Error(`The act ${by.act} writes to ${name}, which is no table of its subject.`);
    const present = stored[name] ?? [];
    const rows = changed.map((row) => nextVersion(row, present, by.actedAt));
    // The rows are of this very table: a union of entities cannot be told so.
    await upsertRows(manager, table.entity as EntitySchema<Versioned>, rows);
    const told = rows.map((row) => ({
      section: sectionOf(name, row),
      row: { id: row.id, version: row.version, ...key },
      before: present.find(({ id }) => id === row.id) ?? null,
    }));
    if (table.keepsHistory !== false) await addHistory(manager, told, by);
    first ??= rows[0] ?? null;
  }
  if (first === null) throw new Error(`The act ${by.act} wrote nothing.`);
  return first;
}

function nextVersion<Row extends Versioned>(row: Row, stored: readonly Versioned[], now: Date): Row {
  const before = stored.find(({ id }) => id === row.id);
  const changedAt = new Date(Math.max(now.getTime(), (before?.changedAt.getTime() ?? 0) + 1));
  return { ...row, changedAt, version: (before?.version ?? 0) + 1 };
}
