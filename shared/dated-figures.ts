import type { LocalDate } from './local-date.ts';

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

/** Dated figures by name and key; of a table that was read, or of an answer of the graph. */
export function createPolicyValues(all: readonly PolicyValue[]): PolicyValues {
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
