import { createHash } from 'node:crypto';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { redact } from '../../shared/national-number.ts';
import type { Log } from '../log.ts';
import { coordinatesOf } from './coordinates.ts';
import { type Count, readUsageOf, type Shape, type UsageOfDay, writeUsage } from './usage-file.ts';

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
  let counting = countingOf(await readUsageOf(folder, writer, today()));

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
  const turnDay = () => {
    const day = today();
    if (day === counting.day) return Promise.resolve();
    const done = counting;
    counting = countingOf({ day, shapes: [], counts: [] });
    return write(done);
  };
  const flush = async () => {
    await turnDay();
    await write(counting);
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

function shapeOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const name = operation.name === undefined ? null : redact(operation.name.value).slice(0, 100);
  return shapeNamed(name, coordinatesOf(schema, document, operation));
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
