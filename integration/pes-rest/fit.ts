import type { Column } from '../../shared/import/column.ts';
import { propertyName } from '../../shared/import/property-name.ts';
import type { Columns, ExtractKind } from '../../shared/import/types.ts';
import { kinds } from '../../subgraphs/pes/import/kinds.ts';
import { ServiceFault } from './service-fault.ts';
import { BASE_TERMS, termsOf } from './terms.ts';
import type { WireRecord } from './wire.ts';

/** Makes rows of the records of one kind, by the same columns as an import reads: what one refuses the other refuses too. */
export interface Fitter {
  readonly resource: string;
  /** The values of a record under the names of our extract. Throws `ServiceFault` that names the field that does not fit. */
  values(record: WireRecord): Readonly<Record<string, unknown>>;
  /** The row of the table. Throws as `values`. */
  row(record: WireRecord, clientKey: string): object & { readonly version: number };
}

/** The fitter of a kind of extract. Throws for a kind that does not exist or has no terms. */
export function createFitter(name: string): Fitter {
  const kind = kindOf(name);
  const { resource } = termsOf(name);
  const fields = fieldsOf(kind);
  const values = (record: WireRecord) => {
    const read = Object.fromEntries(fields.map((field) => [field.property, readField(record, field, resource)]));
    const problem = kind.problemOf?.(read) ?? null;
    if (problem !== null) throw misfit(resource, fieldName(name, problem.column));
    return read;
  };
  return {
    resource,
    values,
    row: (record, clientKey) => {
      if (kind.rowOf === undefined) throw new Error(`A delivery of ${name} is no row of a table.`);
      return { ...kind.rowOf(values(record), clientKey), version: versionOf(record, resource) };
    },
  };
}

/** A kind of extract of VDAB by its name. */
export function kindOf(name: string): ExtractKind {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`VDAB delivers no ${name}.`);
  return kind;
}

/** The field of the service that holds a column of our extract. Throws for a column that has no term. */
export function fieldName(kind: string, column: string): string {
  const fields: Readonly<Record<string, string>> = { ...BASE_TERMS, ...termsOf(kind).fields };
  const field = fields[column];
  if (field === undefined) throw new Error(`The column ${column} of ${kind} has no field of VDAB's service: add it.`);
  return field;
}

/** Counts the changes of a record, from 1. */
export function versionOf(record: WireRecord, resource: string): number {
  const { versie } = record;
  if (typeof versie === 'number' && Number.isInteger(versie) && versie >= 1) return versie;
  throw misfit(resource, 'versie');
}

interface Field {
  readonly name: string;
  readonly property: string;
  readonly column: Column<unknown>;
}

function fieldsOf({ name: kind, columns }: ExtractKind<Columns>): Field[] {
  return Object.entries(columns).map(([name, column]) => {
    return { name: fieldName(kind, name), property: propertyName(name), column };
  });
}

function readField(record: WireRecord, { name, column }: Field, resource: string): unknown {
  const cell = cellOf(record[name]);
  const read = cell === null ? null : column.read(cell);
  if (read === null || !('value' in read)) throw misfit(resource, name);
  return read.value;
}

/** A value as a cell of an extract; null when it can be none. A field that is not there is empty, as in MAGDA. */
function cellOf(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : null;
}

/** That a field of a record does not fit: which one, and nothing of what stands in it. */
export function misfit(resource: string, field: string): ServiceFault {
  return new ServiceFault(`a record of "${resource}" that does not fit: its field "${field}" is not what was agreed`);
}
