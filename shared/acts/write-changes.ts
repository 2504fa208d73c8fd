import type { ClientFileRow } from '../client-file.ts';
import type { RecordRow } from '../columns.ts';
import { upsertRows } from '../import/upsert.ts';
import type { Changes } from './act.ts';
import type { Acting, AnyDossier } from './acting.ts';
import { addHistory } from './history.ts';
import { findBreach, findRefusal, sectionOf, tableOf, withRows } from './invariants.ts';
import type { Breach } from './rule-book.ts';

/**
 * Writes what an act comes to, with what the rows were; the rule that would no longer hold when there is one, and then nothing
 * is written. Throws when the act would write to the part of another holder or client.
 */
export async function writeChanges(
  { manager, services, caller, act, file }: Acting,
  dossier: AnyDossier,
  changes: Changes<Record<string, RecordRow>>,
): Promise<RecordRow | Breach> {
  const now = services.clock();
  const written: { table: string; rows: RecordRow[] }[] = [];
  let after = dossier;
  for (const [table, rows] of Object.entries(changes)) {
    const next = (rows ?? []).map((row) => nextVersion(row, dossier, table, file, now));
    written.push({ table, rows: next });
    after = withRows(after, services.rules, table, next);
  }
  for (const { table, rows } of written) {
    const added = rows.filter(({ id }) => storedRow(dossier, table, id) === null);
    const found = findRefusal(services.rules, after, table, added) ?? findBreach(services.rules, after, table, rows);
    if (found !== null) return { rule: found.rule, field: found.field };
  }
  for (const { table, rows } of written) {
    await upsertRows(manager, tableOf(services.rules, table).entity, rows);
    const by = { act: act.name, actedBy: caller.staffMember, requestId: caller.requestId, actedAt: now };
    const storedOf = (row: RecordRow) => storedRow(dossier, table, row.id);
    const changes = rows.map((row) => ({
      // What is told is what it was: a row that moves to another section leaves its past in the old one.
      section: sectionOf(services.rules, table, storedOf(row) ?? row),
      row,
      before: storedOf(row),
    }));
    await addHistory(manager, changes, by);
  }
  const [first] = written.flatMap(({ rows }) => rows);
  if (first === undefined) throw new Error(`The act ${act.name} wrote nothing.`);
  return first;
}

function storedRow(dossier: AnyDossier, table: string, id: string): RecordRow | null {
  const rows: readonly RecordRow[] = dossier[table] ?? [];
  return rows.find((row) => row.id === id) ?? null;
}

/** An act writes to its own holder's part of its own client and to nothing else, whatever its rule says. */
function nextVersion(row: RecordRow, dossier: AnyDossier, table: string, file: ClientFileRow, now: Date): RecordRow {
  if (row.holder !== file.holder || row.clientKey !== file.clientKey)
    throw new Error(`An act would write a row of ${table} of another holder or client.`);
  const stored = storedRow(dossier, table, row.id);
  // Later than the change before it, also when the extract of a source was ahead of our clock.
  const changedAt = new Date(Math.max(now.getTime(), (stored?.changedAt.getTime() ?? 0) + 1));
  return { ...row, changedAt, version: (stored?.version ?? 0) + 1 };
}
