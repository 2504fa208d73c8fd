import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { SectionRow } from './access-state.ts';
import type { RecordRow } from './columns.ts';
import type { SectionLoader } from './owner-record.ts';
import { createPartLoader } from './part-loader.ts';
import type { Placement } from './placement.ts';
import { type AnyOf, selectRows } from './select-rows.ts';

/**
 * The loader of a section that is one record table: one statement per database for all clients of a page, by the index on
 * (client_key, holder). `order` names the column that is newest first. `only` leaves the other rows of the table where
 * they are: for a table of which two sections each have a part.
 */
export function createRecordLoader<Row extends RecordRow & ObjectLiteral>(
  placement: Placement,
  entity: EntitySchema<Row>,
  order: keyof Row & string,
  only: AnyOf<Row> = {},
): SectionLoader<Row> {
  const parts = createPartLoader<Row>(placement, (manager, clientKeys) =>
    selectRows(manager, entity, { ...only, clientKey: clientKeys }),
  );
  return createSortedLoader(parts, order);
}

/** Makes the loader of a section that is one record table, wherever its rows come from. */
export type RecordLoaders = <Row extends RecordRow & ObjectLiteral>(
  entity: EntitySchema<Row>,
  order: keyof Row & string,
) => SectionLoader<Row>;

/** Those of an owner that keeps its records in the databases of a placement. */
export function recordLoadersOf(placement: Placement): RecordLoaders {
  return (entity, order) => createRecordLoader(placement, entity, order);
}

/** The same rows, newest first by the column that `order` names. */
export function createSortedLoader<Row extends RecordRow>(
  loader: SectionLoader<Row>,
  order: keyof Row & string,
): SectionLoader<Row> {
  const newestFirst = (a: Row, b: Row) => compareDescending(a[order], b[order]) || (a.id < b.id ? -1 : 1);
  return {
    load: async (key) => {
      const { rows, unreachable } = await loader.load(key);
      // Sorted per client: the rows of a number that was replaced come after those of the new one otherwise.
      return { rows: rows.toSorted(newestFirst), unreachable };
    },
  };
}

/**
 * The loader of a section of which a row is only whole with rows of another table of the same client: each row is joined
 * with the client's others, in memory, so that a client's rows never meet another client's. Two statements per database
 * for a whole page, or one where the others are loaded for a section of their own as well. A holder of which either part
 * did not come counts as unreachable: half a row would be a wrong row.
 */
export function createJoinedLoader<Row extends SectionRow, Other extends SectionRow, Joined extends SectionRow>(
  rows: SectionLoader<Row>,
  others: SectionLoader<Other>,
  join: (row: Row, others: readonly Other[]) => Joined,
): SectionLoader<Joined> {
  return {
    load: async (key) => {
      const [own, other] = await Promise.all([rows.load(key), others.load(key)]);
      const unreachable = [...new Set([...own.unreachable, ...other.unreachable])];
      const whole = own.rows.filter((row) => !unreachable.includes(row.holder));
      return { rows: whole.map((row) => join(row, other.rows)), unreachable };
    },
  };
}

/**
 * The loader of a section that has rows of two tables beside each other: those of the one before those of the other. Whoever
 * reads them tells them apart. A holder of which either part did not come counts as unreachable.
 */
export function createMixedLoader<One extends SectionRow, Other extends SectionRow>(
  ones: SectionLoader<One>,
  others: SectionLoader<Other>,
): SectionLoader<One | Other> {
  return {
    load: async (key) => {
      const [one, other] = await Promise.all([ones.load(key), others.load(key)]);
      const unreachable = [...new Set([...one.unreachable, ...other.unreachable])];
      const rows = [...one.rows, ...other.rows].filter((row) => !unreachable.includes(row.holder));
      return { rows, unreachable };
    },
  };
}

function compareDescending(one: unknown, other: unknown): number {
  const [a, b] = [String(one ?? ''), String(other ?? '')];
  return a === b ? 0 : a > b ? -1 : 1;
}
