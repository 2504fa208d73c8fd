import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ConfigurationError } from './errors.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';

/** A figure that policy sets: from a day on, until the next line of the same name and key. */
export interface PolicyValue {
  readonly name: string;
  /** What the figure is for where a name has several, such as a category or a package; empty where there is one. */
  readonly key: string;
  /** First day on which it holds. */
  readonly from: LocalDate;
  /** Last day on which it holds, inclusive; null until the next line of the same name and key. */
  readonly to: LocalDate | null;
  /** A whole number in `unit`: euro are counted in cents. */
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** The dated figures of one owner, read from its table `reference/policy-values.csv`. */
export interface PolicyValues {
  /** The value that holds on a day; null before the first and after the last day. Throws for a name that the table lacks. */
  find(name: string, day: LocalDate, key?: string): number | null;
  /** As `find`, for a figure that has to be there; throws RangeError with name and day when it is not. */
  on(name: string, day: LocalDate, key?: string): number;
  /** The keys of a name that hold on a day, in the order of the table, with their values. */
  keysOn(name: string, day: LocalDate): ReadonlyMap<string, number>;
  readonly all: readonly PolicyValue[];
}

const empty = z.literal('').transform(() => null);
const lineSchema = z.object({
  name: z.string().min(1),
  key: z.string(),
  from: z.string().refine(isLocalDate, 'is not a date of the calendar: write 2026-03-31'),
  to: z.union([empty, z.string().refine(isLocalDate, 'is not a date of the calendar: write 2026-03-31')]),
  value: z
    .string()
    .regex(/^-?\d+$/, 'is not a whole number')
    .transform(Number),
  unit: z.string().min(1, 'is empty: name the unit'),
  source: z.string().min(1, 'is empty: name the source'),
});

/** Reads an owner's table of figures. Throws ConfigurationError that lists every line that is wrong. */
export function loadPolicyValues(file: URL): PolicyValues {
  return readPolicyValues(readFileSync(file, 'utf8'), 'The table of policy values');
}

/** As `loadPolicyValues`, from the text of the table: name,key,from,to,value,unit,source. `title` begins the message. */
export function readPolicyValues(csv: string, title: string): PolicyValues {
  const problems: string[] = [];
  const lines: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, trim: true });
  const all = lines.flatMap((line, index): PolicyValue[] => {
    const read = lineSchema.safeParse(line);
    if (read.success) return [read.data];
    problems.push(...read.error.issues.map(({ path, message }) => `line ${index + 2}, ${path.join('.')}: ${message}`));
    return [];
  });
  problems.push(...overlaps(all));
  if (problems.length > 0) throw new ConfigurationError(title, problems);
  return createPolicyValues(all);
}

function overlaps(all: readonly PolicyValue[]): string[] {
  const starts = new Set<string>();
  return all.flatMap(({ name, key, from, to }) => {
    const start = `${name}|${key}|${from}`;
    const twice = starts.has(start) ? [`${name} ${key} has two lines from ${from}: keep one`] : [];
    starts.add(start);
    return to !== null && to < from ? [...twice, `${name} ${key} from ${from} ends before it begins`] : twice;
  });
}

function createPolicyValues(all: readonly PolicyValue[]): PolicyValues {
  const byName = new Map<string, Map<string, PolicyValue[]>>();
  for (const value of all) {
    const keys = byName.get(value.name) ?? new Map<string, PolicyValue[]>();
    byName.set(value.name, keys);
    keys.set(
      value.key,
      [...(keys.get(value.key) ?? []), value].sort((a, b) => a.from.localeCompare(b.from)),
    );
  }
  const keysOf = (name: string) => {
    const keys = byName.get(name);
    if (keys === undefined) throw new RangeError(`The table of policy values has no "${name}".`);
    return keys;
  };
  const find = (name: string, day: LocalDate, key = '') => holdingOn(keysOf(name).get(key) ?? [], day);
  return {
    all,
    find,
    on: (name, day, key) => {
      const value = find(name, day, key);
      if (value === null) throw new RangeError(`The table of policy values has no "${name}" on ${day}.`);
      return value;
    },
    keysOn: (name, day) => {
      const holding = [...keysOf(name)].map(([key, values]) => [key, holdingOn(values, day)] as const);
      return new Map(holding.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
    },
  };
}

function holdingOn(values: readonly PolicyValue[], day: LocalDate): number | null {
  const last = values.findLast(({ from }) => from <= day);
  return last === undefined || (last.to !== null && last.to < day) ? null : last.value;
}
