import { describe, expect, it } from '@jest/globals';
import type { ExtractKind } from '../../../shared/import/types.ts';
import type { OwnerDefinition } from '../../../shared/owner-definition.ts';
import type { ExtractRow } from '../../kit/extracts.ts';
import { FORMATS } from '../../kit/formats.ts';
import { IMPORTING_OWNERS } from '../../kit/import-owners.ts';
import { openMemoryImport } from '../../kit/memory-import.ts';
import { anyRow, readableRow } from '../../kit/random-extracts.ts';
import fc from '../../kit/seeded.ts';

const HOLDERS = ['0914402172', '0887010362'];

/** A delivery of an owner: rows for every kind, with a client file for everybody. */
function deliveries(kinds: readonly ExtractKind[]) {
  const rows = (kind: ExtractKind) =>
    kind.name === 'client-files'
      ? fc.array(readableRow(kind, HOLDERS), { minLength: 30, maxLength: 30 })
      : fc.array(anyRow(kind, HOLDERS), { minLength: 6, maxLength: 12 });
  return fc.tuple(...kinds.map(rows));
}

/** What is in the database, and what the report says, after this delivery in this format. */
async function outcome(
  [, definition, kinds]: readonly [string, OwnerDefinition, readonly ExtractKind[]],
  delivery: readonly (readonly ExtractRow[])[],
  format: string,
) {
  const target = openMemoryImport(definition, kinds);
  try {
    const files = kinds.map((kind, at) => [
      `${kind.name}.${format}`,
      FORMATS[format]?.(delivery[at] ?? [], kind) ?? '',
    ]);
    const { total, reported, files: summaries } = await target.deliver(Object.fromEntries(files));
    const clients = await target.database.read((manager) =>
      manager.query(
        'SELECT id, client_key, holder, capacity, from_date, to_date, changed_at FROM client_file ORDER BY id',
      ),
    );
    const refused = reported.map(({ file, line, column, reason }) => {
      const at = kinds.findIndex(({ name }) => file === `${name}.${format}`);
      return [file.split('.')[0], rowAt(line, delivery[at] ?? [], format), column, reason];
    });
    return {
      problems: summaries.map(({ problem }) => problem).filter((problem) => problem !== null),
      total,
      refused: refused.map((row) => row.join(' ')).sort(),
      clients,
      stored: [...(await target.stored())],
    };
  } finally {
    await target.close();
  }
}

/** The place of a row: a sheet has a header above it, a CSV also a line for every line break in a cell. */
function rowAt(line: number, rows: readonly ExtractRow[], format: string): number {
  if (format !== 'csv') return format === 'jsonl' ? line : line - 1;
  const breaks = rows.map((row) => Object.values(row).join('').split('\n').length - 1);
  const starts = breaks.map((_, at) => 2 + at + breaks.slice(0, at).reduce((sum, more) => sum + more, 0));
  return starts.indexOf(line) + 1;
}

describe('an extract in CSV, in JSON Lines and as a workbook', () => {
  it.each(IMPORTING_OWNERS.map((owner) => [owner[0], owner] as const))(
    'ends in the same rows, the same ids and the same refusals, for every kind of %s',
    async (_, owner) => {
      const written = new Set<string>();
      const check = fc.asyncProperty(deliveries(owner[2]), async (delivery) => {
        const csv = await outcome(owner, delivery, 'csv');
        expect(csv.problems).toEqual([]);
        expect(await outcome(owner, delivery, 'jsonl')).toEqual(csv);
        expect(await outcome(owner, delivery, 'xlsx')).toEqual(csv);
        for (const [kind, rows] of csv.stored) if (rows.length > 0) written.add(kind);
      });
      await fc.assert(check, { numRuns: 20, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false });
      expect(written.size).toBeGreaterThan(1);
    },
    100_000,
  );
});
