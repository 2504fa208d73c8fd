import { planImport } from '../../shared/import/plan.ts';
import { propertyName } from '../../shared/import/property-name.ts';
import { createRowReader } from '../../shared/import/read-row.ts';
import { recogniseExtract } from '../../shared/import/recognise.ts';
import { kinds } from '../../subgraphs/pes/import/kinds.ts';
import { fieldName, kindOf } from './fit.ts';
import { HISTORY_RESOURCE, TERMS, termsOf } from './terms.ts';
import type { WireRecord } from './wire.ts';

/** What the stub holds: records by resource, and numbers that were replaced or canceled. */
export interface StubData {
  readonly resources: ReadonlySet<string>;
  /** Records of a resource about these numbers, or all of a register. */
  recordsOf(resource: string, insz: readonly string[]): WireRecord[];
  /** The number that replaced this one; null when it was canceled without another, undefined when it stands. */
  replacedBy(insz: string): string | null | undefined;
  /** A record as it is served, whatever stands in it. */
  add(resource: string, record: WireRecord): void;
  /** The rows of one extract, by the names of its columns, in their first version or another. Throws when they do not fit one. */
  addRows(rows: readonly Readonly<Record<string, string>>[], version?: number): void;
  /** The rows of extracts in files: CSV, JSON Lines, Excel. Gives how many there are of each kind. Throws for a file that is none. */
  addFiles(files: readonly string[]): Promise<Map<string, number>>;
  replace(insz: string, by: string | null): void;
}

/** A stub without records. */
export function createStubData(): StubData {
  const resources = new Set([...Object.values(TERMS).map(({ resource }) => resource), HISTORY_RESOURCE]);
  const records = new Map<string, WireRecord[]>([...resources].map((resource) => [resource, []]));
  const replaced = new Map<string, string | null>();
  const add = (resource: string, record: WireRecord) => {
    const all = records.get(resource);
    if (all === undefined) throw new Error(`The service has no resource "${resource}".`);
    all.push(record);
  };
  const addValues = (kind: string, values: object, version = 1) =>
    add(termsOf(kind).resource, { ...wireRecord(kind, values), versie: version });
  return {
    resources,
    recordsOf: (resource, insz) => {
      const all = records.get(resource) ?? [];
      const asked = new Set(insz);
      return insz.length === 0 ? [...all] : all.filter((record) => asked.has(String(record.insz)));
    },
    replacedBy: (insz) => replaced.get(insz),
    add,
    addRows: (rows, version) => {
      const { kind, valuesOf } = readerOf(rows);
      for (const row of rows) addValues(kind, valuesOf(row), version);
    },
    addFiles: async (files) => {
      const counts = new Map<string, number>();
      const plan = await planImport(files, kinds);
      for (const { problem } of plan.rejected) throw new Error(problem);
      for (const { source, extract } of plan.files) {
        const read = createRowReader(extract);
        const { rows } = await source.open(() => undefined);
        for await (const raw of rows)
          for (const reading of raw.map(read)) {
            if (!('row' in reading)) continue;
            addValues(extract.kind.name, reading.row.values);
            counts.set(extract.kind.name, (counts.get(extract.kind.name) ?? 0) + 1);
          }
      }
      return counts;
    },
    replace: (insz, by) => {
      replaced.set(insz, by);
    },
  };
}

/** A delivered row as VDAB's service would say it: its own names, dates and moments as text. */
function wireRecord(kind: string, values: object): WireRecord {
  const fields = Object.keys(kindOf(kind).columns).flatMap((column): [string, unknown][] => {
    const value: unknown = Reflect.get(values, propertyName(column));
    // What is not known is left out, as MAGDA does it.
    return value === null || value === undefined ? [] : [[fieldName(kind, column), value]];
  });
  return Object.fromEntries(fields);
}

function readerOf(rows: readonly Readonly<Record<string, string>>[]) {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const extract = recogniseExtract(header, kinds);
  if ('problem' in extract) throw new Error(`These rows are no extract of VDAB: ${extract.problem}`);
  const read = createRowReader(extract);
  return {
    kind: extract.kind.name,
    valuesOf: (row: Readonly<Record<string, string>>): object => {
      const reading = read({ line: 1, cells: header.map((column) => row[column] ?? '') });
      if ('row' in reading) return reading.row.values;
      const [problem] = reading.problems;
      throw new Error(`A row of ${extract.kind.name} does not fit: ${problem?.column} ${problem?.reason}.`);
    },
  };
}
