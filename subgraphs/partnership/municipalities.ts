import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** `Municipality` in the schema. */
export interface Municipality {
  readonly nisCode: string;
  readonly name: string;
  readonly province: string;
}

const municipality = z.array(z.object({ nis: z.string(), name: z.string(), province: z.string() }));
const merger = z.array(z.object({ old_nis: z.string(), new_nis: z.string() }));

/**
 * Municipalities of Flanders and Brussels by REFNIS code; a code from before the mergers of 2025 leads to the municipality
 * of today. Source: Statbel, see reference/README.md.
 */
export function loadMunicipalities(folder: URL): ReadonlyMap<string, Municipality> {
  const read = (file: string): unknown => parse(readFileSync(new URL(file, folder)), { columns: true, bom: true });
  const rows = ['municipalities.csv', 'municipalities_brussels.csv'].flatMap((file) => municipality.parse(read(file)));
  const known = new Map(
    rows.map(({ nis, name, province }): [string, Municipality] => [nis, { nisCode: nis, name, province }]),
  );
  for (const { old_nis, new_nis } of merger.parse(read('nis_mergers_2025.csv'))) {
    const today = known.get(new_nis);
    if (today !== undefined && !known.has(old_nis)) known.set(old_nis, today);
  }
  return known;
}
