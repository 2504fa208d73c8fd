import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Merger } from './rules/centres.ts';

const lines = z.array(z.object({ old_nis: z.string(), new_nis: z.string(), effective: z.string() }));

/** The mergers of municipalities that the rules know. Source: Statbel, see reference/README.md. */
export function loadMergers(file: URL): readonly Merger[] {
  const read: unknown = parse(readFileSync(file), { columns: true, bom: true });
  return lines.parse(read).map(({ old_nis, new_nis, effective }) => ({ oldNis: old_nis, newNis: new_nis, effective }));
}
