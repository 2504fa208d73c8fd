import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CellValue, columnsOf, type Dialect, dialectOf } from './dialect.ts';
import type { Deliver, ExtractKind } from './extracts.ts';

/** Rows per owner and kind: { pes: { registrations: 1130 } }. */
export type RowCounts = Record<string, Record<string, number>>;

export interface ExtractWriter {
  readonly deliver: Deliver;
  /** Writes what is still in memory and gives the counts. */
  finish(): RowCounts;
}

/** Of each of some 2,400 files so much waits in memory: together 40 MB at most, whatever the size of the population. */
const BUFFER_BYTES = 16 * 1024;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes extracts under a folder: owner/KBO/kind.csv, and partnership/kind.csv. A file is open only while a full buffer is
 * appended to it, so that the number of organisations never meets the limit of open files; and since writing waits for the
 * disk, rows cannot pile up.
 */
export function createExtractWriter(folder: string): ExtractWriter {
  const files = new Map<ExtractKind, Map<string | null, ExtractFile>>();
  const fileOf = (kind: ExtractKind, organisation: string | null) => {
    const ofKind = files.get(kind) ?? new Map<string | null, ExtractFile>();
    files.set(kind, ofKind);
    const file = ofKind.get(organisation) ?? openFile(folder, kind, organisation);
    ofKind.set(organisation, file);
    return file;
  };
  return {
    deliver: (kind, organisation, row) => fileOf(kind, organisation).append(row),
    finish() {
      const counts: RowCounts = {};
      for (const [kind, ofKind] of files) {
        const rows = [...ofKind.values()].map((file) => file.finish());
        const [owner, name] = nameOf(kind);
        counts[owner] = { ...counts[owner], [name]: rows.reduce((sum, count) => sum + count, 0) };
      }
      return counts;
    },
  };
}

function nameOf(kind: ExtractKind): [owner: string, name: string] {
  const slash = kind.indexOf('/');
  return [kind.slice(0, slash), kind.slice(slash + 1)];
}

interface ExtractFile {
  append(row: Readonly<Record<string, CellValue>>): void;
  /** Writes the rest and gives the number of rows. */
  finish(): number;
}

function openFile(folder: string, kind: ExtractKind, organisation: string | null): ExtractFile {
  const [owner, name] = nameOf(kind);
  const path = join(folder, owner, organisation ?? '', `${name}.csv`);
  const dialect = dialectOf(organisation);
  const columns = columnsOf(kind, dialect);
  const output = createOutput(path, dialect);
  mkdirSync(dirname(path), { recursive: true });
  const line = (cells: string[]) => cells.join(dialect.delimiter) + dialect.newline;
  const mark = dialect.encoding === 'UTF-8 with byte order mark' ? BYTE_ORDER_MARK : '';
  output.write(mark + line(columns.map(({ name: column }) => column)));
  let rows = 0;
  return {
    append(row) {
      rows += 1;
      output.write(line(columns.map(({ name: column, write }) => write(row[column] ?? null))));
    },
    finish() {
      output.flush();
      return rows;
    },
  };
}

// Every character that the population writes is the same byte in Latin-1 and in Windows-1252.
function createOutput(path: string, { encoding }: Dialect) {
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  const charset = encoding === 'Windows-1252' ? 'latin1' : 'utf8';
  let used = 0;
  const flush = () => {
    appendFileSync(path, buffer.subarray(0, used));
    used = 0;
  };
  return {
    flush,
    write(text: string) {
      // At most three bytes a character in UTF-8 for what the population writes.
      if (used + text.length * 3 > BUFFER_BYTES) flush();
      used += buffer.write(text, used, charset);
    },
  };
}
