import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Memory of a process in bytes: all its pages, and its share of them where pages are shared with others. */
export interface MemoryFigures {
  readonly rssBytes: number;
  readonly pssBytes: number | null;
}

/** Processor time of a process so far, user and system, in ms; null where the system has no /proc (Linux has). */
export async function processorMs(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name of the program stands in brackets and may hold anything: count from behind it (proc(5): fields 14 and 15).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond();
}

let ticks: number | null = null;

function ticksPerSecond(): number {
  ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  return ticks;
}

/** Memory of a process now; null where the system has no /proc. */
export async function memoryOf(pid: number): Promise<MemoryFigures | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const rss = kilobytes(status, 'VmRSS');
  if (rss === null) return null;
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return { rssBytes: rss, pssBytes: kilobytes(rollup, 'Pss') };
}

function kilobytes(text: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
  return found === undefined ? null : Number(found) * 1024;
}

/** A process and everything it started, by process id; only itself where the system has no /proc. */
export async function familyOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.split(' ').filter((child) => child.trim() !== '');
  const families = await Promise.all(children.map((child) => familyOf(Number(child))));
  return [pid, ...families.flat()];
}
