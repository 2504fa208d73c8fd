/**
 * Preloaded into a process that is measured. On SIGUSR2 it writes what its event loop did since the last time, and at its
 * end how much memory it took at most, to <pid>.json in BENCH_FOLDER. It costs a timer of 100 Hz, in all processes alike.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const { BENCH_FOLDER: folder } = process.env;
const RESOLUTION_MS = 10;

if (folder !== undefined && isMainThread) watch(folder);

function watch(into: string): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let since = performance.eventLoopUtilization();
  process.on('SIGUSR2', () => {
    const { utilization } = performance.eventLoopUtilization(since);
    write(join(into, `${process.pid}.json`), {
      loop: { longestMs: beyondTimer(delay.max), p99Ms: beyondTimer(delay.percentile(99)), utilization },
    });
    delay.reset();
    since = performance.eventLoopUtilization();
  });
  // In kilobytes on every platform.
  process.on('exit', () => {
    write(join(into, `${process.pid}-end.json`), { peakRssBytes: process.resourceUsage().maxRSS * 1024 });
  });
}

/** The histogram holds nanoseconds from one tick of its timer to the next: the wait for the timer itself is no delay. */
function beyondTimer(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
}

function write(file: string, figures: object): void {
  try {
    writeFileSync(`${file}.draft`, JSON.stringify(figures));
    renameSync(`${file}.draft`, file);
  } catch {
    // The folder goes when the benchmark is broken off; the process that is measured goes on with its own work.
  }
}
