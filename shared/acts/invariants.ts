import type { RecordRow } from '../columns.ts';
import type { Dossier, OwnerRules, OwnerTable } from './dossier.ts';
import type { Breach } from './rule-book.ts';

// biome-ignore lint/suspicious/noExplicitAny: the engine handles the rows of every owner alike
type AnyRules = OwnerRules<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyDossier = Dossier<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
type AnyTable = OwnerTable<any, any, any>;

/** Names of the tables whose invariants have to be asked again when a row of this table changes: itself and its readers. */
export function judgesOf(rules: AnyRules, table: string): string[] {
  return tablesOf(rules)
    .filter(([name, { invariant, reads = [] }]) => invariant !== undefined && (name === table || reads.includes(table)))
    .map(([name]) => name);
}

/** Names of the tables that have to be in a dossier to judge a change of this table. */
export function tablesToJudge(rules: AnyRules, table: string): string[] {
  const admits = tableOf(rules, table).admission === undefined ? [] : [table];
  const judges = [...admits, ...judgesOf(rules, table)];
  if (judges.length === 0) return [];
  const read = judges.flatMap((name) => [name, ...(tableOf(rules, name).reads ?? [])]);
  return [...new Set([table, ...read])];
}

/** Whether a change of this table has to be judged with rows of other databases. */
export function looksAcrossHolders(rules: AnyRules, table: string): boolean {
  return judgesOf(rules, table).some((name) => tableOf(rules, name).acrossHolders === true);
}

/** A breach of what has to hold, and the row that it is about. */
export interface FoundBreach extends Breach {
  readonly table: string;
  readonly row: RecordRow;
}

/**
 * What breaks when these rows of a table were written and `dossier` is all there is afterwards; null when all holds. A row of
 * another table is judged too where it depends on this one: to move a notice may leave a sanction without one.
 */
export function findBreach(
  rules: AnyRules,
  dossier: AnyDossier,
  table: string,
  changed: readonly RecordRow[],
): FoundBreach | null {
  for (const name of judgesOf(rules, table)) {
    const { invariant, reads = [] } = tableOf(rules, name);
    // The changed rows first: when two exclude each other, it is the new one that is told of.
    const others = reads.includes(table) ? judgedWith(changed, dossier[name] ?? [], tableOf(rules, name)) : [];
    const judged = name === table ? [...changed, ...others] : others;
    for (const row of judged) {
      const found = invariant?.(row, dossier, rules.values) ?? null;
      if (found !== null) return { ...found, table: name, row };
    }
  }
  return null;
}

/** The rows that a change can break: of the same holder, unless the rule looks over all of them. */
function judgedWith(
  changed: readonly RecordRow[],
  rows: readonly RecordRow[],
  { acrossHolders = false }: AnyTable,
): readonly RecordRow[] {
  if (acrossHolders) return rows;
  const holders = new Set(changed.map(({ holder }) => holder));
  return rows.filter(({ holder }) => holders.has(holder));
}

/** What keeps new rows of a table out; null when nothing does. */
export function findRefusal(
  rules: AnyRules,
  dossier: AnyDossier,
  table: string,
  added: readonly RecordRow[],
): FoundBreach | null {
  const { admission } = tableOf(rules, table);
  for (const row of added) {
    const found = admission?.(row, dossier, rules.values) ?? null;
    if (found !== null) return { ...found, table, row };
  }
  return null;
}

/** A dossier that says so when a rule reads a table that was not loaded for it. */
export function dossierOf(parts: Readonly<Record<string, unknown>>, rules: AnyRules): AnyDossier {
  return Object.assign(Object.create(notLoadedOf(rules)), parts);
}

const notLoaded = new WeakMap<object, object>();

/** What stands behind every dossier of an owner: a table that is not in it throws. Made once, not once a row. */
function notLoadedOf(rules: AnyRules): object {
  const known = notLoaded.get(rules.tables);
  if (known !== undefined) return known;
  const tables = Object.keys(rules.tables).map((name): [string, PropertyDescriptor] => {
    const get = () => {
      throw new Error(`A rule reads the table ${name} that its table does not list in "reads".`);
    };
    // A table that is loaded later is assigned over it.
    const set = function (this: object, value: unknown) {
      Object.defineProperty(this, name, { value, enumerable: true, writable: true, configurable: true });
    };
    return [name, { get, set, enumerable: false }];
  });
  const made = Object.create(null, Object.fromEntries(tables));
  notLoaded.set(rules.tables, made);
  return made;
}

/** The dossier with rows of one table put in by their id, or added. */
export function withRows(dossier: AnyDossier, rules: AnyRules, table: string, rows: readonly RecordRow[]): AnyDossier {
  const ids = new Set(rows.map(({ id }) => id));
  const stored: readonly RecordRow[] = dossier[table] ?? [];
  const merged = [...stored.filter(({ id }) => !ids.has(id)), ...rows];
  return dossierOf({ ...dossier, [table]: merged }, rules);
}

/** The section that a row of a table is disclosed in. */
export function sectionOf(rules: AnyRules, table: string, row: RecordRow): string {
  const { section } = tableOf(rules, table);
  return typeof section === 'function' ? section(row) : section;
}

/** The tables of an owner with their names. */
export function tablesOf(rules: AnyRules): [string, AnyTable][] {
  return Object.entries(rules.tables) as [string, AnyTable][];
}

/** One table of an owner by its name. Throws when there is none: a name of the program is wrong. */
export function tableOf(rules: AnyRules, name: string): AnyTable {
  const table = rules.tables[name];
  if (table === undefined) throw new Error(`This owner has no table ${name}.`);
  return table as AnyTable;
}
