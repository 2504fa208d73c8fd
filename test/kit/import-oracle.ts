import { dossierOf, tablesOf } from '../../shared/acts/invariants.ts';
import { createRowReader } from '../../shared/import/read-row.ts';
import { recogniseExtract } from '../../shared/import/recognise.ts';
import { recordId } from '../../shared/import/record-id.ts';
import type { ExtractKind } from '../../shared/import/types.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import type { Seal } from '../../shared/seal.ts';
import type { ExtractRow } from './extracts.ts';
import type { StoredRow } from './memory-import.ts';

type Tables = ReadonlyMap<string, readonly StoredRow[]>;

/** The delivered values of the rows that can be read, the last one of each key, with their lines. */
function lastReadable(kind: ExtractKind, rows: readonly ExtractRow[]) {
  const columns = Object.keys(kind.columns);
  const extract = recogniseExtract(columns, [kind]);
  if ('problem' in extract) throw new Error(extract.problem);
  const read = createRowReader(extract);
  const last = new Map<string, { line: number; values: Readonly<Record<string, unknown>> }>();
  let line = 2;
  for (const row of rows) {
    const cells = columns.map((name) => row[name] ?? '');
    const reading = read({ line, cells });
    if ('row' in reading) last.set(kind.keyOf?.(reading.row.values) ?? String(line), reading.row);
    // A cell with line breaks takes as many lines.
    line += 1 + cells.join('').split('\n').length - 1;
  }
  return [...last.values()];
}

/**
 * What is not in the database as it should be: an accepted row that is absent or has other values, a refused one that
 * changed what was there. Kinds without a table of records are left out.
 */
export function lostRows(
  kind: ExtractKind,
  rows: readonly ExtractRow[],
  refused: ReadonlySet<number>,
  before: Tables,
  after: Tables,
  seal: Seal,
): string[] {
  const table = after.get(kind.name);
  if (table === undefined) return [];
  return lastReadable(kind, rows).flatMap(({ line, values }) => {
    const id = recordId(kind.name, String(values.holder), String(values.sourceId));
    const stored = table.find((row) => row.id === id);
    const earlier = before.get(kind.name)?.find((row) => row.id === id);
    if (refused.has(line))
      return comparable(stored) === comparable(earlier) ? [] : [`${kind.name} ${line}: was refused`];
    if (stored === undefined) return [`${kind.name} ${line}: is not there`];
    const wrong = Object.keys(values).filter((name) => name in stored && !isSame(values[name], stored[name]));
    const number = values.nationalNumber;
    if (typeof number === 'string' && seal.index(number) !== stored.clientKey) wrong.push('clientKey');
    return wrong.map((name) => `${kind.name} ${line}: ${name} is not as delivered`);
  });
}

function isSame(delivered: unknown, stored: unknown): boolean {
  // What an extract leaves open may mean no, or none.
  if (delivered === null && (stored === false || stored === 0)) return true;
  const text = Array.isArray(delivered) ? delivered.join('\n') : delivered;
  return comparable(text) === comparable(stored);
}

function comparable(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** The invariants that do not hold, each as the rule and the row, asked for every row with all there is of its client. */
export function brokenInvariants({ rules }: OwnerDefinition, stored: Tables): string[] {
  const tables = tablesOf(rules);
  const rowsOf = (kind: string, has: (row: StoredRow) => boolean) => (stored.get(kind) ?? []).filter(has);
  const registers: Record<string, { readonly kind: string }> = rules.registers;
  return tables.flatMap(([name, { kind, invariant }]) =>
    (stored.get(kind) ?? []).flatMap((row) => {
      const parts = tables.map(([other, table]) => [
        other,
        rowsOf(table.kind, (one) => one.clientKey === row.clientKey),
      ]);
      const own = Object.entries(registers).map(([other, register]) => {
        return [other, rowsOf(register.kind, (one) => one.holder === row.holder)];
      });
      const facts = { ...Object.fromEntries(parts), birthDate: BIRTH_DATE, registers: Object.fromEntries(own) };
      const breach = invariant?.(row, dossierOf(facts, rules), rules.values) ?? null;
      return breach === null ? [] : [`${breach.rule}: ${name} ${String(row.sourceId)} at ${String(row.holder)}`];
    }),
  );
}

// Of everybody in random extracts: see `inventedNumber`, below 900.
const BIRTH_DATE = '1980-01-10';
