import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../shared/database.ts';
import { type RunImportOptions, runImport } from '../../../shared/import/run-import.ts';
import type { ImportSummary } from '../../../shared/import/summary.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { GHENT, inventedNumber, OSTEND, sampleKinds, seal } from './sample-owner.ts';

export const ANN = inventedNumber(1);
export const BEN = inventedNumber(2);
export const FILES = `national_number,holder,capacity,from,to,changed_at
${ANN},${GHENT},BENEFIT_RECIPIENT,2025-01-01,,2026-03-31
${BEN},${GHENT},BENEFIT_RECIPIENT,2025-06-01,2026-01-31,2026-03-31
${ANN},${OSTEND},BENEFIT_RECIPIENT,2024-01-01,2024-12-31,2026-03-31
`;
export const PLANS = `source_id,national_number,holder,category,from,to,goals,changed_at
P1,${ANN},${GHENT},WORK,2026-01-01,,"find work\nkeep it",2026-03-31
P2,${BEN},${GHENT},HOME,2026-02-01,2026-03-01,,2026-03-30T10:00:00.123Z
`;
export const VISITS = `source_id,national_number,holder,plan_source_id,in_person,minutes,changed_at
V1,${ANN},${GHENT},P1,ja,45,2026-03-31
`;

/** Writes the extracts to a folder and imports them; the summary, with the report in which files have no folder. */
export async function deliver(
  databases: Record<string, Database>,
  extracts: Record<string, string>,
  more: Partial<RunImportOptions> = {},
): Promise<ImportSummary & { report: string }> {
  const place = await mkdtemp(join(tmpdir(), 'schakel-import-'));
  const files = Object.keys(extracts).map((name) => join(place, name));
  await Promise.all(Object.entries(extracts).map(([name, content]) => writeFile(join(place, name), content)));
  const holders = { [OSTEND]: 'ostend' in databases ? 'ostend' : 'main' };
  const placement = createPlacement({ databases, fallback: 'main', holders });
  const reportFile = join(place, 'reports', 'refused.csv');
  const clock = () => new Date('2026-04-01T08:00:00Z');
  const run = { owner: 'welfare', kinds: sampleKinds, files, placement, seal, clock, reportFile } as const;
  const summary = await runImport({ ...run, ...more });
  const report = await readFile(reportFile, 'utf8').catch(() => '');
  await rm(place, { recursive: true });
  return { ...summary, report: report.replaceAll(`${place}/`, '') };
}

/** All rows of a table as the database returns them, by id. */
export function rowsOf(database: Database, table: string): Promise<Record<string, unknown>[]> {
  return database.read((manager) => manager.query(`SELECT * FROM ${table} ORDER BY id`));
}
