import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** An operation, whoever sends it: its name and what it uses. */
export interface Shape {
  readonly shape: string;
  /** Null for one without a name. */
  readonly operation: string | null;
  readonly uses: readonly string[];
}

/** How often one client asked one operation for one organisation on one day. */
export interface Count {
  readonly client: string;
  /** KBO number; null for a client who looks at their own file. */
  readonly organisation: string | null;
  readonly shape: string;
  readonly count: number;
}

/** What one gateway counted on one day. */
export interface UsageOfDay {
  /** `2026-11-30`, in UTC. */
  readonly day: string;
  readonly shapes: readonly Shape[];
  readonly counts: readonly Count[];
}

const lineSchema = z.union([
  z.object({ shape: z.string(), operation: z.string().nullable(), uses: z.array(z.string()) }),
  z.object({ client: z.string(), organisation: z.string().nullable(), shape: z.string(), count: z.number().int() }),
]);

const NAME = /^usage-(\d{4}-\d{2}-\d{2})-[\w-]+\.jsonl$/;

/** Writes what was counted on a day, all of it or nothing. */
export async function writeUsage(folder: string, writer: string, usage: UsageOfDay): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `usage-${usage.day}-${writer}.jsonl`);
  const text = [...usage.shapes, ...usage.counts].map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(`${file}.part`, text, { flush: true });
  await rename(`${file}.part`, file);
}

/** A file of the folder that holds something else than a counting. */
export class NoCounting extends Error {}

/** Gives such a file of today another name, under which nobody reads it: that name. */
export async function setAside(folder: string, writer: string, day: string): Promise<string> {
  const file = `usage-${day}-${writer}.jsonl`;
  await rename(join(folder, file), join(folder, `${file}.bad`));
  return `${file}.bad`;
}

/** What one gateway counted on a day so far; nothing when it did not. Throws `NoCounting`. */
export async function readUsageOf(folder: string, writer: string, day: string): Promise<UsageOfDay> {
  const text = await readFile(join(folder, `usage-${day}-${writer}.jsonl`), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return parseUsage(day, text);
}

/** What all gateways counted from a day on, by day; throws when the folder cannot be read, or a file of it is no counting. */
export async function readUsageSince(folder: string, from: string): Promise<UsageOfDay[]> {
  const files = (await readdir(folder)).sort();
  const days: UsageOfDay[] = [];
  for (const file of files) {
    const day = NAME.exec(file)?.[1];
    if (day !== undefined && day >= from) days.push(parseUsage(day, await readFile(join(folder, file), 'utf8')));
  }
  return days;
}

/** The first and the last day of which the folder holds a counting; null when it holds none. */
export async function countedIn(folder: string): Promise<Record<'countedSince' | 'countedUntil', string | null>> {
  const days = (await readdir(folder)).flatMap((file) => NAME.exec(file)?.[1] ?? []).sort();
  return { countedSince: days.at(0) ?? null, countedUntil: days.at(-1) ?? null };
}

function parseUsage(day: string, text: string): UsageOfDay {
  const lines = text.split('\n').filter((line) => line !== '');
  const parsed = lines.map(parseLine);
  return {
    day,
    shapes: parsed.flatMap((line) => ('uses' in line ? [line] : [])),
    counts: parsed.flatMap((line) => ('count' in line ? [line] : [])),
  };
}

function parseLine(line: string): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    throw new NoCounting('A line of a file of usage is no counting.');
  }
}
