import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { tablesOf } from '../../shared/acts/invariants.ts';
import { createDatabase, type Database } from '../../shared/database.ts';
import { runImport } from '../../shared/import/run-import.ts';
import type { ImportSummary } from '../../shared/import/summary.ts';
import type { ExtractKind } from '../../shared/import/types.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { createPlacement } from '../../shared/placement.ts';
import { createSeal, type Seal } from '../../shared/seal.ts';
import { NOW } from './owner.ts';

/** A row that a report names. */
export interface ReportedRow {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

export type StoredRow = Readonly<Record<string, unknown>>;

/** An owner's tables in memory, and the import into them. */
export interface MemoryImport {
  readonly seal: Seal;
  readonly database: Database;
  /** Imports files, given by name: the summary and the report in which files have no folder. */
  deliver(
    files: Readonly<Record<string, string | Buffer>>,
  ): Promise<ImportSummary & { reported: readonly ReportedRow[] }>;
  /** Every row of every record table and register by the name of its kind of extract, as the application reads them. */
  stored(): Promise<Map<string, StoredRow[]>>;
  close(): Promise<void>;
}

/** Opens an owner's import on an empty database in memory. */
export function openMemoryImport(definition: OwnerDefinition, kinds: readonly ExtractKind[]): MemoryImport {
  const { owner, entities, migrations, rules } = definition;
  const database = createDatabase({ name: 'test', url: 'sqlite::memory:', entities, migrations });
  const placement = createPlacement({ databases: { main: database }, fallback: 'main', holders: {} });
  const seal = createSeal(Buffer.alloc(32, 9));
  const tables = [...tablesOf(rules).map(([, table]) => table), ...Object.values(rules.registers)];
  return {
    seal,
    database,
    deliver: async (files) => {
      const folder = await mkdtemp(join(tmpdir(), 'schakel-formats-'));
      try {
        const paths = await Promise.all(
          Object.entries(files).map(async ([name, content]) => {
            await writeFile(join(folder, name), content);
            return join(folder, name);
          }),
        );
        const reportFile = join(folder, 'refused.csv');
        const summary = await runImport({ owner, kinds, files: paths, placement, seal, clock: () => NOW, reportFile });
        return { ...summary, reported: await readReport(reportFile, `${folder}/`) };
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    stored: () =>
      database.read(async (manager) => {
        const all = new Map<string, StoredRow[]>();
        for (const { kind, entity } of tables) {
          all.set(kind, await manager.find<StoredRow>(entity, { order: { id: 'ASC' } }));
        }
        return all;
      }),
    close: () => database.close(),
  };
}

async function readReport(file: string, folder: string): Promise<ReportedRow[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const rows: Record<keyof ReportedRow, string>[] = parse(text.replaceAll(folder, ''), { columns: true });
  return rows.map((row) => ({ ...row, line: Number(row.line) }));
}
