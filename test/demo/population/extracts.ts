import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ExtractKind } from '../../../demo/population/extracts.ts';
import { describeNationalNumber, parseNationalNumber } from '../../../shared/national-number.ts';

/** A row as it was delivered, whatever the dialect: dates as 2026-03-31, national numbers as digits, booleans as true and false. */
export type Row = Readonly<Record<string, string>>;

/** An instant is read to its day: some systems deliver no more. */
export const DATE = '2026-11-21';

/** Reads a written population back, kind by kind; each kind once. */
export function openPopulation(folder: string) {
  const known = new Map<ExtractKind, Row[]>();
  return {
    rows(kind: ExtractKind): readonly Row[] {
      const rows = known.get(kind) ?? filesOf(folder, kind).flatMap(readExtract);
      known.set(kind, rows);
      return rows;
    },
    /** The current number of whoever has, or had, this one. */
    currentNumber: createAliases(
      () => known.get('partnership/persons') ?? filesOf(folder, 'partnership/persons').flatMap(readExtract),
    ),
  };
}

export type Population = ReturnType<typeof openPopulation>;

export function filesOf(folder: string, kind: ExtractKind): string[] {
  const [owner = '', name = ''] = kind.split('/');
  const holders = owner === 'partnership' ? [''] : readdirSync(join(folder, owner));
  return holders
    .map((holder) => join(folder, owner, holder, `${name}.csv`))
    .filter((file) => statSync(file, { throwIfNoEntry: false }) !== undefined);
}

export function readExtract(file: string): Row[] {
  const text = decode(readFileSync(file));
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  const rows: Row[] = parse(text, { columns: true, delimiter, record_delimiter: ['\r\n', '\n'] });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(name, cell)])));
}

/** The text of a file, its byte order mark left out; what is not UTF-8 is Windows-1252. */
export function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

const BOOLEANS = new Map([
  ['ja', 'true'],
  ['1', 'true'],
  ['nee', 'false'],
  ['0', 'false'],
]);

function plain(name: string, cell: string): string {
  if (name === 'national_number' || name === 'replaces') return cell.replace(/[.-]/g, '');
  if (name === 'in_person' || name === 'favourable_evaluation') return BOOLEANS.get(cell) ?? cell;
  if (name === 'changed_at' || name === 'as_of') return isoDate(cell.slice(0, 10));
  return isoDate(cell);
}

function isoDate(cell: string): string {
  const belgian = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell);
  return belgian === null ? cell : `${belgian[3]}-${belgian[2]}-${belgian[1]}`;
}

function createAliases(persons: () => readonly Row[]) {
  let aliases: Map<string, string> | null = null;
  return (number: string): string => {
    aliases ??= new Map(persons().map((row) => [row.replaces ?? '', row.national_number ?? '']));
    return aliases.get(number) ?? number;
  };
}

/** Whether an employment is one that a life is made of; those from before it stand in the archive of the enterprise alone. */
export function isOfLife({ source_id = '' }: Row): boolean {
  return !source_id.startsWith('TWV-');
}

/** Whether a client was asked to share for a referral, and not in the case. */
export function isForReferral({ source_id = '' }: Row): boolean {
  return source_id.startsWith('DEELV-');
}

/** The rows of each value of a column. */
export function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The share of rows for which it holds. */
export function share(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length / rows.length;
}

/** Age in whole years on the day of delivery; null when the number does not say. */
export function ageOf(number: string): number | null {
  const birth = describeNationalNumber(parseNationalNumber(number) ?? '')?.birthDate ?? null;
  if (birth === null) return null;
  const years = Number(DATE.slice(0, 4)) - Number(birth.slice(0, 4));
  return DATE.slice(5) < birth.slice(5) ? years - 1 : years;
}
