import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';

type Stored = Record<string, unknown>;
type Hydrate = (value: unknown) => unknown;

/** A `WHERE column IN (…)`: property of the row and the values it may have. */
export type AnyOf<Row> = { readonly [Property in keyof Row]?: readonly (string | number)[] };

/**
 * Reads the rows of an entity that have one of these values in each of these columns. The same rows as the
 * repository's `find`, in about a third of its time for one client: TypeORM builds every query anew. For the statements
 * of a page; anything else is clearer with a repository. An empty list of values gives no rows.
 */
export async function selectRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntitySchema<Row>,
  anyOf: AnyOf<Row>,
): Promise<Row[]> {
  const shape = shapeOf(entity);
  const quote = (name: string) => manager.dataSource.driver.escape(name);
  const values: (string | number)[] = [];
  const conditions: string[] = [];
  for (const [property, wanted] of Object.entries(anyOf)) {
    const column = shape.find((each) => each.property === property);
    if (!column) throw new Error(`The entity ${entity.options.name} has no column ${property}.`);
    if (!wanted || wanted.length === 0) return [];
    const padded = padToPowerOfTwo(wanted);
    values.push(...padded);
    conditions.push(`${quote(column.name)} IN (${padded.map(() => '?').join()})`);
  }
  const columns = shape.map((column) => quote(column.name)).join();
  const table = quote(entity.options.tableName ?? entity.options.name);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const stored: Stored[] = await manager.query(`SELECT ${columns} FROM ${table}${where}`, values);
  return stored.map((row) => toRow<Row>(row, shape));
}

interface ColumnShape {
  readonly property: string;
  readonly name: string;
  readonly hydrate: Hydrate;
}

const shapes = new WeakMap<object, ColumnShape[]>();

function shapeOf<Row extends ObjectLiteral>(entity: EntitySchema<Row>): ColumnShape[] {
  const known = shapes.get(entity);
  if (known) return known;
  const shape = Object.entries(entity.options.columns).map(([property, column]) => ({
    property,
    name: column?.name ?? property,
    hydrate: hydrateAs(String(column?.type)),
  }));
  shapes.set(entity, shape);
  return shape;
}

function hydrateAs(type: string): Hydrate {
  if (type === 'boolean') return (value) => (value === null ? null : Boolean(value));
  if (type === 'datetime')
    return (value) => (typeof value === 'string' ? new Date(`${value.replace(' ', 'T')}Z`) : value);
  return (value) => value;
}

function toRow<Row>(stored: Stored, shape: readonly ColumnShape[]): Row {
  const row: Stored = {};
  for (const { property, name, hydrate } of shape) row[property] = hydrate(stored[name]);
  // The columns of the entity are the properties of its row.
  return row as Row;
}

/** Few different statements, so that SQLite finds them prepared: five clients are asked for as eight. */
function padToPowerOfTwo<Value>(values: readonly Value[]): Value[] {
  const padded = [...values];
  const last = padded.at(-1);
  while (last !== undefined && (padded.length & (padded.length - 1)) !== 0) padded.push(last);
  return padded;
}
