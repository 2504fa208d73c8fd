import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CellProblem } from './read-row.ts';

const HEADER = 'file,line,column,value,reason\n';

/** The rows that were refused, as a CSV that goes back to whoever made the extract. It is made with the first of them. */
export interface ImportReport {
  add(file: string, problem: CellProblem): void;
  /** Writes what was added since the last time. */
  flush(): Promise<void>;
  /** Whether anything was refused, so that there is a file. */
  exists(): boolean;
}

/** The report cannot be written where it was asked for; one sentence. */
export class ReportUnusable extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'ReportUnusable';
  }
}

/**
 * Starts a report, for this user only (mode 0600), and removes the one of an earlier run under the same name.
 * @throws ReportUnusable when another kind of file stands there: it may be an extract.
 */
export async function openReport(file: string): Promise<ImportReport> {
  await removeEarlier(file);
  let waiting: string[] = [];
  let begun = false;
  return {
    add: (of, problem) => {
      waiting.push(lineOf(of, problem));
    },
    flush: async () => {
      if (waiting.length === 0) return;
      const text = waiting.join('');
      waiting = [];
      await append(file, begun ? text : HEADER + text);
      begun = true;
    },
    exists: () => begun || waiting.length > 0,
  };
}

async function removeEarlier(file: string): Promise<void> {
  const earlier = await beginningOf(file);
  if (earlier === null) return;
  if (earlier !== HEADER) {
    throw new ReportUnusable(`${file} is no report of an import and would be lost: name another file for the report.`);
  }
  await rm(file);
}

async function beginningOf(file: string): Promise<string | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER.length), 0, HEADER.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function append(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new ReportUnusable(`The report ${file} cannot be written: make room or name another file.`, { cause });
  }
}

function lineOf(file: string, { line, column, masked, reason }: CellProblem): string {
  return `${[file, String(line), column, masked, reason].map(cell).join(',')}\n`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
