import { parseKboNumber } from '../kbo-number.ts';
import { type LocalDate, parseLocalDate } from '../local-date.ts';
import { parseNationalNumber } from '../national-number.ts';
import { parseNisCode } from '../nis-code.ts';

/** A cell that was read, or why not. A reason never repeats the cell: it may be about a person. */
export type Read<T> = { readonly value: T } | { readonly reason: string };

/** What one column of an extract may hold. */
export interface Column<T> {
  /** Whether the column has to stand in the header and every row has to fill it. */
  readonly required: boolean;
  /** Whether a report hides the whole cell (a national number) or keeps its first character. */
  readonly hidden: boolean;
  /** The codes that the column may hold, where it holds one of a list. */
  readonly codes?: readonly string[];
  /** How many digits it has when it is digits only: a number in a spreadsheet or in JSON lost the zeros in front. */
  readonly digits?: number;
  /** Set where it takes a list of texts, as one line each. */
  readonly lists?: true;
  read(cell: string): Read<T>;
  /** The same column, that may be absent from the file or empty in a row: null then. */
  optional(): Column<T | null>;
}

/** Makes a kind of column of your own: `read` gets the cell without the spaces around it, never an empty one. */
export function column<T>(read: (cell: string) => Read<T>, hidden = false): Column<T> {
  return {
    required: true,
    hidden,
    read: (cell) => (cell === '' ? { reason: 'is empty, and has to be filled' } : read(cell)),
    optional: () => optionalColumn(read, hidden),
  };
}

function optionalColumn<T>(read: (cell: string) => Read<T>, hidden: boolean): Column<T | null> {
  const self: Column<T | null> = {
    required: false,
    hidden,
    read: (cell) => (cell === '' ? { value: null } : read(cell)),
    optional: () => self,
  };
  return self;
}

/** The same column with more known about it, also when it is optional. */
function marked<T>(plain: Column<T>, marks: Pick<Column<T>, 'codes' | 'digits' | 'lists'>): Column<T> {
  return { ...plain, ...marks, optional: () => ({ ...plain.optional(), ...marks }) };
}

function orReason<T>(value: T | null, reason: string): Read<T> {
  return value === null ? { reason } : { value };
}

/** A national register or bis number, with or without dots and dashes; eleven digits. */
export function nationalNumber(): Column<string> {
  const reason = 'is not a national number: check its digits against the source register';
  return marked(
    column((cell) => orReason(parseNationalNumber(cell), reason), true),
    { digits: 11 },
  );
}

/** An enterprise number (KBO), with or without dots; ten digits. */
export function kboNumber(): Column<string> {
  const reason = 'is not an enterprise number (ten digits, KBO)';
  return marked(
    column((cell) => orReason(parseKboNumber(cell), reason)),
    { digits: 10 },
  );
}

/** The NIS code of a municipality: five digits. */
export function nisCode(): Column<string> {
  return column((cell) => orReason(parseNisCode(cell), 'is not a NIS code of a municipality (five digits)'));
}

const NOT_A_DATE = 'is not a date of the calendar: write 2026-03-31 or 31/03/2026';

/** A calendar date, written 2026-03-31 or 31/03/2026; 'YYYY-MM-DD'. */
export function date(): Column<LocalDate> {
  return column((cell) => orReason(parseLocalDate(cell), NOT_A_DATE));
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment: an ISO 8601 instant with its time zone, or a date, which means midnight UTC. Milliseconds are kept. */
export function instant(): Column<Date> {
  return column((cell) => {
    const written = INSTANT.exec(cell);
    const day = parseLocalDate(written?.[1] ?? cell);
    if (day === null) return { reason: 'is not a date or a moment: write 2026-03-31 or 2026-03-31T14:05:00Z' };
    return { value: new Date(written === null ? `${day}T00:00:00Z` : cell) };
  });
}

/** One of a list of codes, exactly as they are written there. */
export function code<const Code extends string>(codes: readonly Code[]): Column<Code> {
  const known = new Map<string, Code>(codes.map((one) => [one, one]));
  const reason = `is not one of ${codes.join(', ')}`;
  const plain = column((cell) => orReason(known.get(cell) ?? null, reason));
  const [length, ...others] = [...new Set(codes.map((one) => (/^\d+$/.test(one) ? one.length : 0)))];
  return marked(plain, length && others.length === 0 ? { codes, digits: length } : { codes });
}

/** A whole number from `min` to `max` inclusive, in steps of `step` from `min`. */
export function integer(min: number, max: number, step = 1): Column<number> {
  const reason = `is not a whole number from ${min} to ${max}${step === 1 ? '' : ` in steps of ${step}`}`;
  return column((cell) => {
    const value = /^[+-]?\d{1,15}$/.test(cell) ? Number(cell) : Number.NaN;
    return value >= min && value <= max && (value - min) % step === 0 ? { value } : { reason };
  });
}

const BOOLEANS = new Map([
  ...['true', 'ja', 'oui', 'yes', '1'].map((word) => [word, true] as const),
  ...['false', 'nee', 'non', 'no', '0'].map((word) => [word, false] as const),
]);

/** Yes or no: true/false, ja/nee, oui/non, yes/no, 1/0, in capitals or not. */
export function bool(): Column<boolean> {
  return column((cell) => orReason(BOOLEANS.get(cell.toLowerCase()) ?? null, 'is not true/false, ja/nee or 1/0'));
}

/** Free text of at most `maxLength` characters; line breaks in it are kept as \n. */
export function text(maxLength: number): Column<string> {
  return column((cell) => {
    if (cell.includes('\u0000')) return { reason: NUL };
    return cell.length > maxLength ? { reason: `is longer than ${maxLength} characters` } : { value: cell };
  });
}

// SQLite takes it for the end of a text: two different ids would be one.
const NUL = 'has a character in it that no text can have (NUL): was the file made by another program than it says?';

/** One item per line of the cell, empty lines left out. */
export function lines(maxLength = 1000): Column<string[]> {
  const plain = column((cell) => {
    if (cell.includes('\u0000')) return { reason: NUL };
    const items = cell.split('\n').map((item) => item.trim());
    if (items.some((item) => item.length > maxLength)) return { reason: `has a line over ${maxLength} characters` };
    return { value: items.filter((item) => item !== '') };
  });
  return marked(plain, { lists: true });
}
