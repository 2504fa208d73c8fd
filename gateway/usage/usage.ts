import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Log } from '../log.ts';
import { holdsManyDigits } from './client-name.ts';
import { coordinatesOf } from './coordinates.ts';
import {
  type Count,
  NoCounting,
  readUsageOf,
  type Shape,
  setAside,
  type UsageOfDay,
  writeUsage,
} from './usage-file.ts';

/** One request, as far as its use of the schema goes. */
export interface Use {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly client: string;
  readonly organisation: string | null;
}

/** Counts which client uses which part of the schema, for which organisation: numbers only, and nobody's data. */
export interface Usage {
  count(use: Use): void;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface UsageOptions {
  readonly folder: string;
  /** The name of this process in the folder: two that write there need two. */
  readonly writer: string;
  readonly everyMs: number;
  readonly clock: () => Date;
  readonly log: Log;
}

/** Somebody who invents a name for every request is counted under one. */
const MOST_COUNTS = 5_000;
const MANY = '(many)';
const NAMED_BY_DIGITS = '(digits)';

interface Counting {
  readonly day: string;
  readonly shapes: Map<string, Shape>;
  readonly counts: Map<string, { -readonly [Key in keyof Count]: Count[Key] }>;
  changed: boolean;
}

/**
 * What an operation uses is found out once and then known by its node, which the server keeps with the text: a request costs a look
 * into two maps. What was counted today before a restart is read first and counted on.
 */
export async function createUsage(options: UsageOptions): Promise<Usage> {
  const { folder, writer, everyMs, clock, log } = options;
  const known = new WeakMap<OperationDefinitionNode, Shape>();
  const today = () => clock().toISOString().slice(0, 10);
  let counting = countingOf(await countedBefore(options, today()));

  let isStuck = false;
  const write = async (done: Counting) => {
    if (!done.changed) return;
    done.changed = false;
    const usage = { day: done.day, shapes: [...done.shapes.values()], counts: [...done.counts.values()] };
    try {
      await writeUsage(folder, writer, usage);
      isStuck = false;
    } catch (error) {
      done.changed = true;
      if (!isStuck) log.error({ err: error }, 'the usage of the schema cannot be written: look at USAGE_FOLDER');
      isStuck = true;
    }
  };
  /** Days that are over, of which the last lines could not be written yet. */
  let over: Counting[] = [];
  const turnDay = () => {
    const day = today();
    if (day === counting.day) return;
    over.push(counting);
    counting = countingOf({ day, shapes: [], counts: [] });
  };
  const flush = async () => {
    turnDay();
    for (const one of [...over, counting]) await write(one);
    over = over.filter(({ changed }) => changed);
  };
  const timer = setInterval(() => void flush(), everyMs).unref();
  return {
    count: ({ schema, document, operation, client, organisation }) => {
      const shape = known.get(operation) ?? shapeOf(schema, document, operation);
      known.set(operation, shape);
      add(counting, shape, client, organisation);
    },
    flush,
    close: async () => {
      clearInterval(timer);
      await flush();
    },
  };
}

/** What was counted today before a restart. A file that is none is set aside: a counting never keeps the gateway from serving. */
async function countedBefore({ folder, writer, log }: UsageOptions, day: string): Promise<UsageOfDay> {
  try {
    return await readUsageOf(folder, writer, day);
  } catch (error) {
    if (!(error instanceof NoCounting)) throw error;
    const file = await setAside(folder, writer, day);
    log.error({ file }, 'the usage of today cannot be read and is set aside: the counting begins anew');
    return { day, shapes: [], counts: [] };
  }
}

function shapeOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const name = operation.name === undefined ? null : nameOf(operation.name.value);
  return shapeNamed(name, coordinatesOf(schema, document, operation));
}

// A name has no other sign between the groups of a number than an underscore, which \D takes too.
function nameOf(name: string): string {
  return holdsManyDigits(name) ? NAMED_BY_DIGITS : name.slice(0, 100);
}

function shapeNamed(operation: string | null, uses: readonly string[]): Shape {
  const shape = createHash('sha256')
    .update(JSON.stringify([operation, uses]))
    .digest('base64url')
    .slice(0, 16);
  return { shape, operation, uses };
}

function add(counting: Counting, shape: Shape, client: string, organisation: string | null): void {
  counting.changed = true;
  const key = keyOf(client, organisation, shape.shape);
  const count = counting.counts.get(key);
  if (count) count.count += 1;
  else if (counting.counts.size < MOST_COUNTS) put(counting, shape, client, organisation);
  else addToMany(counting, shape);
}

function put(counting: Counting, shape: Shape, client: string, organisation: string | null): void {
  counting.shapes.set(shape.shape, shape);
  const key = keyOf(client, organisation, shape.shape);
  counting.counts.set(key, { client, organisation, shape: shape.shape, count: 1 });
}

// By coordinate, of which there are no more than the schema has: that a field is used is never lost.
function addToMany(counting: Counting, { uses }: Shape): void {
  for (const use of uses) {
    const single = shapeNamed(MANY, [use]);
    const count = counting.counts.get(keyOf(MANY, null, single.shape));
    if (count) count.count += 1;
    else put(counting, single, MANY, null);
  }
}

function keyOf(client: string, organisation: string | null, shape: string): string {
  return `${client} ${organisation} ${shape}`;
}

function countingOf({ day, shapes, counts }: UsageOfDay): Counting {
  return {
    day,
    shapes: new Map(shapes.map((shape) => [shape.shape, shape])),
    counts: new Map(counts.map((count) => [keyOf(count.client, count.organisation, count.shape), { ...count }])),
    changed: false,
  };
}
