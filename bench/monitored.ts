import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const loopSchema = z.object({
  loop: z.object({ longestMs: z.number(), p99Ms: z.number(), utilization: z.number() }),
});
/** What the event loop of a process did: longest and 99th percentile of its delay, and the share of time it was busy. */
export type LoopFigures = z.infer<typeof loopSchema>['loop'];

const endSchema = z.object({ peakRssBytes: z.number() });

const ANSWER_MS = 3000;

/** Environment of a process that writes its figures into `folder`; added to its own variables. */
export function monitored(folder: string): Record<string, string> {
  const monitor = new URL('./loop-monitor.ts', import.meta.url).href;
  return { BENCH_FOLDER: folder, NODE_OPTIONS: `--import ${import.meta.resolve('tsx')} --import ${monitor}` };
}

/** The event loop of a monitored process since it was asked last; null when it does not say in 3 s. */
export async function readLoop(folder: string, pid: number): Promise<LoopFigures | null> {
  const file = join(folder, `${pid}.json`);
  await rm(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  const deadline = performance.now() + ANSWER_MS;
  while (performance.now() < deadline) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text !== null) return loopSchema.parse(JSON.parse(text)).loop;
    await sleep(10);
  }
  return null;
}

/** The most memory that a monitored process that has ended had at a time, in bytes; null when it left no word. */
export async function readPeak(folder: string, pid: number | undefined): Promise<number | null> {
  const text = await readFile(join(folder, `${pid}-end.json`), 'utf8').catch(() => null);
  return text === null ? null : endSchema.parse(JSON.parse(text)).peakRssBytes;
}
