import type { Caller } from '../../shared/caller.ts';
import type { OpenDatabase } from './both-databases.ts';
import { type Acted, NOW } from './owner.ts';
import { fillPartnership, openPartnership, type TestPartnership } from './partnership.ts';

/** One act that is tried in every state, by the person who would do it where it is allowed at all. */
export interface Move {
  readonly by: Caller | ((world: World) => Caller);
  readonly name: string;
  readonly more?: object | ((world: World) => object);
  /** The record that it is done to, where it is not the one whose states these are; null for an act that begins one. */
  readonly on?: (world: World) => string | null;
}

/** A state machine: how its record begins, the acts, and the way to each state, by acts or by waiting until a day. */
export interface Machine {
  readonly setUp?: (partnership: TestPartnership, clients: readonly string[]) => Promise<void>;
  /** Gives the id of the record, or how it is found. */
  readonly begin: (world: World) => Promise<string | ((world: World) => string)>;
  readonly moves: Readonly<Record<string, Move>>;
  /** What is done on a way to a state only, and not tried in the others. */
  readonly steps?: Readonly<Record<string, Move>>;
  readonly ways: Readonly<Record<string, readonly string[]>>;
}

/** What came of every act in every state: DONE or the rule that refused it. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One client, with the record whose states are tried. */
export interface World {
  readonly partnership: TestPartnership;
  readonly client: string;
  /** Which of the invented persons the client is. */
  readonly index: number;
  readonly record: string;
  /** Every row of every table, histories and receipts included. */
  readonly rows: readonly Row[];
}

type Row = Readonly<Record<string, unknown>> & { readonly table: string };

const CLIENTS = 64;

/**
 * Tries every act in every state, each reached by real acts. `wrong` names the refusals after which anything at all in the
 * database was otherwise than before (a version, a history, a receipt, another row), and the acts that were done and changed nothing.
 */
export async function tryEverything(
  openDatabase: OpenDatabase,
  machine: Machine,
): Promise<{ readonly found: Matrix; readonly wrong: readonly string[] }> {
  let now = NOW;
  const partnership = await openPartnership(openDatabase, () => now);
  await fillPartnership(partnership, CLIENTS);
  const clients = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => partnership.clientId(index)));
  await machine.setUp?.(partnership, clients);
  const unused = [...clients];
  const found: Record<string, Record<string, string>> = {};
  const wrong: string[] = [];
  const reach = async (way: readonly string[]): Promise<World> => {
    const client = unused.shift();
    if (client === undefined) throw new Error('There are too few clients for so many acts that are allowed.');
    now = NOW;
    const seen = async () => ({
      partnership,
      client,
      index: clients.indexOf(client),
      rows: await everyRow(partnership),
    });
    const begun = await machine.begin({ ...(await seen()), record: '' });
    const record = typeof begun === 'string' ? begun : begun({ ...(await seen()), record: '' });
    for (const step of way) {
      // Of two decisions of one moment the one that closes stands: people take longer than that.
      now = new Date(now.getTime() + 60_000);
      if (/^\d/.test(step)) now = new Date(`${step}T09:00:00Z`);
      else taken(await doMove({ ...(await seen()), record }, moveOf(machine, step)), step);
    }
    return { ...(await seen()), record };
  };
  for (const [state, way] of Object.entries(machine.ways)) {
    const outcomes: Record<string, string> = {};
    let world = await reach(way);
    for (const name of Object.keys(machine.moves)) {
      const acted = await doMove(world, moveOf(machine, name));
      outcomes[name] = acted.__typename === 'ActDone' ? 'DONE' : (acted.rule ?? acted.__typename);
      const after = await everyRow(partnership);
      const isDone = acted.__typename === 'ActDone';
      const isOther = JSON.stringify(after) !== JSON.stringify(world.rows);
      if (isOther !== isDone) wrong.push(`${state}: ${name}`);
      if (isDone) world = await reach(way);
    }
    found[state] = outcomes;
  }
  return { found, wrong };
}

/** By state: the acts that are done, and by act the rule that refuses it (`rest`: every other one). */
export type Table = Readonly<
  Record<string, { readonly done: readonly string[]; readonly otherwise: Readonly<Record<string, string>> }>
>;

/** Every cell that the table does not name, with the rule that it names for the rest: what a reader has to know stays short. */
export function expected(machine: Machine, table: Table): Matrix {
  const cells = (state: string) => {
    const { done = [], otherwise = {} } = table[state] ?? {};
    const outcome = (name: string) =>
      done.includes(name) ? 'DONE' : (otherwise[name] ?? otherwise.rest ?? 'NOT LISTED');
    return Object.fromEntries(Object.keys(machine.moves).map((name) => [name, outcome(name)]));
  };
  return Object.fromEntries(Object.keys(machine.ways).map((state) => [state, cells(state)]));
}

/** The id of the row of a table that has these values. */
export function idOf({ rows }: World, table: string, values: Readonly<Record<string, unknown>>): string {
  const row = rows.find(
    (each) => each.table === table && Object.entries(values).every(([name, value]) => each[name] === value),
  );
  if (row === undefined) throw new Error(`There is no such row of ${table}.`);
  return String(row.id);
}

function moveOf({ moves, steps = {} }: Machine, name: string): Move {
  const move = moves[name] ?? steps[name];
  if (move === undefined) throw new Error(`There is no act called ${name}.`);
  return move;
}

function doMove(world: World, { by, name, more, on }: Move): Promise<Acted> {
  const { partnership, record, rows } = world;
  const caller = typeof by === 'function' ? by(world) : by;
  const input = typeof more === 'function' ? more(world) : more;
  const id = on === undefined ? record : on(world);
  if (id === null) return partnership.act(caller, name, { ...input });
  const row = rows.find((each) => each.id === id && each.version !== undefined);
  return partnership.act(caller, name, { id, expectedVersion: Number(row?.version), ...input });
}

function taken({ __typename, rule }: Acted, step: string): void {
  if (__typename !== 'ActDone') throw new Error(`The way to a state is closed at ${step}: ${rule}.`);
}

async function everyRow({ database }: TestPartnership): Promise<Row[]> {
  return database.read(async (manager) => {
    const rows: Row[] = [];
    for (const { tableName: table } of manager.connection.entityMetadatas) {
      const stored: Record<string, unknown>[] = await manager.query(
        `SELECT * FROM ${manager.connection.driver.escape(table)}`,
      );
      rows.push(...stored.map((row) => ({ table, ...row })));
    }
    return rows
      .map((row) => [JSON.stringify(row), row] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, row]) => row);
  });
}
