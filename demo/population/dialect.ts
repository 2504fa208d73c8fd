import { DEMO } from '../organisations.ts';
import { dateOf } from './calendar.ts';
import { EXTRACTS, type ExtractKind } from './extracts.ts';
import { createRandom } from './random.ts';

/** How the system of one organisation writes CSV. */
export interface Dialect {
  readonly delimiter: ',' | ';';
  readonly newline: '\n' | '\r\n';
  readonly encoding: 'UTF-8' | 'UTF-8 with byte order mark' | 'Windows-1252';
  /** 2026-03-31 or 31/03/2026; the second kind of system keeps no time of day either. */
  readonly dates: 'ISO' | 'BELGIAN';
  /** 74031199622 or 74.03.11-996.22. */
  readonly nationalNumbers: 'PLAIN' | 'DOTTED';
  readonly booleans: readonly [yes: string, no: string];
  readonly lastColumnFirst: boolean;
}

const PLAIN: Dialect = {
  delimiter: ',',
  newline: '\n',
  encoding: 'UTF-8',
  dates: 'ISO',
  nationalNumbers: 'PLAIN',
  booleans: ['true', 'false'],
  lastColumnFirst: false,
};

/** The dialect of an organisation: always the same, whatever the seed. The partnership (null) writes plain CSV. */
export function dialectOf(kbo: string | null): Dialect {
  if (kbo === null) return PLAIN;
  if (kbo === DEMO.pes) return { ...PLAIN, delimiter: ';', encoding: 'UTF-8 with byte order mark' };
  const random = createRandom('dialect', kbo);
  return {
    delimiter: random.chance(0.55) ? ';' : ',',
    newline: random.chance(0.5) ? '\r\n' : '\n',
    encoding: random.weighted([
      ['UTF-8', 0.5],
      ['UTF-8 with byte order mark', 0.2],
      ['Windows-1252', 0.3],
    ]),
    dates: random.chance(0.65) ? 'ISO' : 'BELGIAN',
    nationalNumbers: random.chance(0.6) ? 'PLAIN' : 'DOTTED',
    booleans: random.pick([['true', 'false'] as const, ['ja', 'nee'] as const, ['1', '0'] as const]),
    lastColumnFirst: random.chance(0.1),
  };
}

export type CellValue = string | number | boolean | null;

interface Column {
  readonly name: string;
  write(value: CellValue): string;
}

/** The columns of a kind of extract as an organisation orders and writes them. */
export function columnsOf(kind: ExtractKind, dialect: Dialect): Column[] {
  const columns = Object.entries(EXTRACTS[kind]).map(([name, type]): Column => {
    const write = WRITERS[type];
    return { name, write: (value) => (value === null ? '' : write(value, dialect)) };
  });
  const last = columns.at(-1);
  return dialect.lastColumnFirst && last !== undefined ? [last, ...columns.slice(0, -1)] : columns;
}

type Writer = (value: string | number | boolean, dialect: Dialect) => string;

const WRITERS: Record<'text' | 'national-number' | 'number' | 'boolean' | 'date' | 'instant', Writer> = {
  text: (value, dialect) => quoted(String(value), dialect),
  number: String,
  boolean: (value, { booleans: [yes, no] }) => (value === true ? yes : no),
  date: (value, dialect) => writeDate(Number(value), dialect),
  instant: (value, dialect) => writeInstant(Number(value), dialect),
  'national-number': (value, dialect) => writeNationalNumber(String(value), dialect),
};

function writeDate(day: number, { dates }: Dialect): string {
  const iso = dateOf(day);
  return dates === 'ISO' ? iso : `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

function writeInstant(seconds: number, dialect: Dialect): string {
  const day = Math.floor(seconds / 86_400);
  if (dialect.dates === 'BELGIAN') return writeDate(day, dialect);
  const part = (count: number) => String(count).padStart(2, '0');
  const rest = seconds - day * 86_400;
  return `${dateOf(day)}T${part(Math.floor(rest / 3600))}:${part(Math.floor(rest / 60) % 60)}:${part(rest % 60)}Z`;
}

function writeNationalNumber(digits: string, { nationalNumbers }: Dialect): string {
  if (nationalNumbers === 'PLAIN') return digits;
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  return `${year}.${month}.${day}-${digits.slice(6, 9)}.${digits.slice(9)}`;
}

/** A cell that holds the delimiter, a quote or a line break stands between quotes; quotes in it are doubled (RFC 4180). */
function quoted(text: string, { delimiter }: Dialect): string {
  if (!text.includes(delimiter) && !text.includes('"') && !text.includes('\n') && !text.includes('\r')) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
