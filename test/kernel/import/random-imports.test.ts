import { describe, expect, it } from '@jest/globals';
import type { ExtractKind } from '../../../shared/import/types.ts';
import type { ExtractRow } from '../../kit/extracts.ts';
import { toCsv } from '../../kit/extracts.ts';
import { brokenInvariants, lostRows } from '../../kit/import-oracle.ts';
import { IMPORTING_OWNERS } from '../../kit/import-owners.ts';
import { type MemoryImport, openMemoryImport } from '../../kit/memory-import.ts';
import { anyRow } from '../../kit/random-extracts.ts';
import fc from '../../kit/seeded.ts';

const HOLDERS = ['0914402172', '0887010362'];

/** Files of every kind with rows in any order, some of them twice. */
function deliveryOf(kinds: readonly ExtractKind[]) {
  const rowsOf = (kind: ExtractKind) => {
    const rows = fc.array(anyRow(kind, HOLDERS), { minLength: 4, maxLength: 14 });
    return fc.tuple(rows, fc.nat()).map(([some, at]) => [...some, ...some.slice(0, at % 3)]);
  };
  return fc.tuple(...kinds.map(rowsOf));
}

async function deliverAndCheck(
  target: MemoryImport,
  parts: (typeof IMPORTING_OWNERS)[number],
  delivery: readonly (readonly ExtractRow[])[],
): Promise<void> {
  const [, definition, kinds] = parts;
  const before = await target.stored();
  const files = kinds.map((kind, at) => [`${kind.name}.csv`, toCsv(delivery[at] ?? [])] as const);
  const { files: summaries, reported } = await target.deliver(Object.fromEntries(files));
  const after = await target.stored();
  for (const { rows, inserted, changed, unchanged, refused, replacing, problem } of summaries) {
    expect(problem).toBeNull();
    expect(inserted + changed + unchanged + refused + replacing).toBe(rows);
  }
  for (const [at, kind] of kinds.entries()) {
    const refused = reported.filter(({ file }) => file === `${kind.name}.csv`).map(({ line }) => line);
    expect(lostRows(kind, delivery[at] ?? [], new Set(refused), before, after, target.seal)).toEqual([]);
  }
  expect(brokenInvariants(definition, after)).toEqual([]);
}

describe('two random deliveries, one after the other,', () => {
  it.each(IMPORTING_OWNERS.map((parts) => [parts[0], parts] as const))(
    'break no invariant of %s, lose no accepted row and write no refused one',
    async (_, parts) => {
      const [, definition, kinds] = parts;
      const both = fc.tuple(deliveryOf(kinds), deliveryOf(kinds));
      const check = fc.asyncProperty(both, async (deliveries) => {
        const target = openMemoryImport(definition, kinds);
        try {
          for (const delivery of deliveries) await deliverAndCheck(target, parts, delivery);
        } finally {
          await target.close();
        }
      });
      await fc.assert(check, { numRuns: 60, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false });
    },
    100_000,
  );
});
