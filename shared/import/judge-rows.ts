import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Dossier, OwnerRules } from '../acts/dossier.ts';
import { addHistory } from '../acts/history.ts';
import {
  dossierOf,
  type FoundBreach,
  findBreach,
  findRefusal,
  looksAcrossHolders,
  sectionOf,
  tableOf,
  tablesToJudge,
  withRows,
} from '../acts/invariants.ts';
import { loadElsewhere, loadRegisters, loadTables, type RowsByTable } from '../acts/load-dossier.ts';
import type { RecordRow } from '../columns.ts';
import type { Database } from '../database.ts';
import { describeNationalNumber } from '../national-number.ts';
import type { DeliveredRow, ImportContext, RefusedRow } from './types.ts';

// biome-ignore lint/suspicious/noExplicitAny: the import handles the rows of every owner alike
type AnyRules = OwnerRules<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyDossier = Dossier<any, any>;

/** The rules of an owner, and the table of them that a kind of extract fills. */
export interface ImportRules {
  readonly rules: AnyRules;
  readonly table: string;
}

/** A row as it would be written, with where it came from. */
export interface RowToJudge<Row extends RecordRow> {
  readonly line: number;
  readonly nationalNumber: string;
  readonly row: Row;
}

const NOTHING: RowsByTable = new Map();

/** What is on record about these rows' clients in the owner's other databases, where a rule looks there. */
export async function rowsElsewhere(
  here: Database,
  rows: readonly DeliveredRow<{ readonly holder: string }>[],
  context: ImportContext,
  judgedBy: ImportRules | undefined,
): Promise<RowsByTable> {
  if (judgedBy === undefined || !looksAcrossHolders(judgedBy.rules, judgedBy.table)) return NOTHING;
  const numbers = rows.map(({ values }) => String(Reflect.get(values, 'nationalNumber')));
  const clientKeys = [...new Set(numbers)].map((number) => context.seal.index(number));
  const tables = tablesToJudge(judgedBy.rules, judgedBy.table);
  return loadElsewhere(context.placement, here, judgedBy.rules, tables, clientKeys);
}

/**
 * Parts the rows after which every rule still holds from the others, one after the other in the order of the file: what was
 * accepted counts for what follows. Inside the transaction that writes them.
 */
export async function judgeRows<Row extends RecordRow>(
  manager: EntityManager,
  rows: readonly RowToJudge<Row>[],
  judgedBy: ImportRules | undefined,
  elsewhere: RowsByTable,
): Promise<{ accepted: Row[]; refused: RefusedRow[] }> {
  const tables = judgedBy === undefined ? [] : tablesToJudge(judgedBy.rules, judgedBy.table);
  if (judgedBy === undefined || tables.length === 0) return { accepted: rows.map(({ row }) => row), refused: [] };
  const dossiers = await openDossiers(manager, rows, judgedBy, tables, elsewhere);
  const accepted: Row[] = [];
  const refused: RefusedRow[] = [];
  for (const { line, row, nationalNumber } of rows) {
    const before = dossiers.of(row, nationalNumber);
    const after = withRows(before, judgedBy.rules, judgedBy.table, [row]);
    const stored: readonly RecordRow[] = before[judgedBy.table] ?? [];
    const added = stored.some(({ id }) => id === row.id) ? [] : [row];
    const { rules, table } = judgedBy;
    const found = findRefusal(rules, after, table, added) ?? findBreach(rules, after, table, [row]);
    if (found === null) {
      accepted.push(row);
      dossiers.keep(row, after);
    } else refused.push({ line, ...problemOf(found, row, judgedBy) });
  }
  return { accepted, refused };
}

function problemOf(
  found: FoundBreach,
  row: RecordRow,
  { rules, table }: ImportRules,
): { column: string; reason: string } {
  const text = rules.ruleBook[found.rule]?.en ?? 'A rule refuses it.';
  const isOwn = found.table === table && found.row.id === row.id;
  const where = isOwn ? '' : ` in ${tableOf(rules, found.table).kind}, which depends on this row`;
  return { column: isOwn ? columnOf(found.field) : 'source_id', reason: `${text} (${found.rule}${where})` };
}

/** `signedOn` in the row is `signed_on` in the file. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

interface Dossiers {
  of(row: RecordRow, nationalNumber: string): AnyDossier;
  keep(row: RecordRow, dossier: AnyDossier): void;
}

async function openDossiers(
  manager: EntityManager,
  rows: readonly RowToJudge<RecordRow>[],
  { rules }: ImportRules,
  tables: readonly string[],
  elsewhere: RowsByTable,
): Promise<Dossiers> {
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const here = await loadTables(manager, rules, tables, distinct(rows.map(({ row }) => row.clientKey)));
  const registers = await loadRegisters(manager, rules, distinct(rows.map(({ row }) => row.holder)));
  const kept = new Map<string, AnyDossier>();
  return {
    of: (row, nationalNumber) => {
      const parts =
        kept.get(row.clientKey) ??
        Object.fromEntries(
          tables.map((name) => {
            const far = elsewhere.get(name)?.get(row.clientKey) ?? [];
            return [name, [...(here.get(name)?.get(row.clientKey) ?? []), ...far]];
          }),
        );
      const birthDate = describeNationalNumber(nationalNumber)?.birthDate ?? null;
      const own = [...registers].map(([name, all]) => [name, all.filter(({ holder }) => holder === row.holder)]);
      return dossierOf({ ...parts, birthDate, registers: Object.fromEntries(own) }, rules);
    },
    keep: (row, dossier) => kept.set(row.clientKey, dossier),
  };
}

/** Keeps what rows were before an extract changed them. */
export async function recordImport<Row extends RecordRow>(
  manager: EntityManager,
  changed: readonly { readonly row: Row; readonly before: Row }[],
  judgedBy: ImportRules | undefined,
  { clock }: ImportContext,
): Promise<void> {
  if (judgedBy === undefined || changed.length === 0) return;
  const changes = changed.map(({ row, before }) => {
    const section = sectionOf(judgedBy.rules, judgedBy.table, before);
    return { section, before, row: { ...row, version: before.version + 1 } };
  });
  await addHistory(manager, changes, {
    act: 'import',
    actedBy: 'import',
    requestId: `import-${v7()}`,
    actedAt: clock(),
  });
}
