import type { EntityManager } from 'typeorm';
import type { RecordRow } from '../columns.ts';
import type { Database } from '../database.ts';
import { DatabaseUnavailable } from '../errors.ts';
import type { Placement } from '../placement.ts';
import { selectRows } from '../select-rows.ts';
import type { OwnerRules } from './dossier.ts';
import { tableOf } from './invariants.ts';
import type { RegisterRow } from './register.ts';

// biome-ignore lint/suspicious/noExplicitAny: the engine handles the rows of every owner alike
type AnyRules = OwnerRules<any, any>;

/** Rows of several clients by table and client. */
export type RowsByTable = ReadonlyMap<string, ReadonlyMap<string, readonly RecordRow[]>>;

/** Reads these tables for these clients: one statement a table. */
export async function loadTables(
  manager: EntityManager,
  rules: AnyRules,
  tables: readonly string[],
  clientKeys: readonly string[],
): Promise<RowsByTable> {
  const loaded = new Map<string, ReadonlyMap<string, readonly RecordRow[]>>();
  for (const name of tables) {
    const rows: RecordRow[] = await selectRows(manager, tableOf(rules, name).entity, { clientKey: clientKeys });
    loaded.set(name, groupByClient(rows));
  }
  return loaded;
}

/** Reads the registers of these holders: one statement a register; by register and holder. */
export async function loadRegisters(
  manager: EntityManager,
  rules: AnyRules,
  holders: readonly string[],
): Promise<ReadonlyMap<string, readonly { holder: string }[]>> {
  const loaded = new Map<string, readonly { holder: string }[]>();
  const registers: Readonly<Record<string, AnyRules['registers'][string]>> = rules.registers;
  for (const [name, { entity }] of Object.entries(registers)) {
    loaded.set(name, await selectRows<{ holder: string }>(manager, entity, { holder: holders }));
  }
  return loaded;
}

/**
 * All rows of one register of the owner, of every database. Throws `DatabaseUnavailable` when one cannot be reached: a list
 * that silently lacks organisations would be a wrong list.
 */
export async function registerOf<Row extends RegisterRow>(
  placement: Placement,
  rules: AnyRules,
  name: string,
): Promise<Row[]> {
  const registers: Readonly<Record<string, AnyRules['registers'][string]>> = rules.registers;
  const register = registers[name];
  if (register === undefined) throw new Error(`This owner has no register ${name}.`);
  const parts = placement
    .databases()
    .map((database) => database.read((manager) => selectRows<Row>(manager, register.entity, {})));
  return (await Promise.all(parts)).flat();
}

/**
 * Rows of these clients in the owner's other databases. Asked outside of any transaction; what cannot be reached is not
 * seen: a rule over all holders is as good as what the owner can see.
 */
export async function loadElsewhere(
  placement: Placement,
  here: Database,
  rules: AnyRules,
  tables: readonly string[],
  clientKeys: readonly string[],
): Promise<RowsByTable> {
  const found = new Map<string, Map<string, RecordRow[]>>(tables.map((name) => [name, new Map()]));
  if (tables.length === 0 || clientKeys.length === 0) return found;
  for (const database of placement.databases()) {
    if (database === here) continue;
    const rows = await database
      .read((manager) => loadTables(manager, rules, tables, clientKeys))
      .catch((error: unknown) => {
        if (error instanceof DatabaseUnavailable) return null;
        throw error;
      });
    for (const [name, byClient] of rows ?? []) for (const [key, more] of byClient) addTo(found, name, key, more);
  }
  return found;
}

function addTo(
  found: ReadonlyMap<string, Map<string, RecordRow[]>>,
  table: string,
  clientKey: string,
  rows: readonly RecordRow[],
): void {
  const byClient = found.get(table);
  byClient?.set(clientKey, [...(byClient.get(clientKey) ?? []), ...rows]);
}

function groupByClient(rows: readonly RecordRow[]): Map<string, RecordRow[]> {
  const groups = new Map<string, RecordRow[]>();
  for (const row of rows) {
    const group = groups.get(row.clientKey);
    if (group) group.push(row);
    else groups.set(row.clientKey, [row]);
  }
  return groups;
}
