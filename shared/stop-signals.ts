const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
const LAST_MOMENT_MS = 8_000;

const running = new Set<() => Promise<void>>();

/**
 * Stops what runs when the process is told to end (SIGTERM, Ctrl-C), everything at the same time, and then ends the
 * process: exit code 0, or 1 when something did not stop cleanly or within 8 s. Returns how to leave it out again.
 */
export function stopOnSignal(stop: () => Promise<void>): () => void {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, endProcess);
  running.add(stop);
  return () => {
    running.delete(stop);
    if (running.size === 0 && !ending) for (const signal of SIGNALS) process.off(signal, endProcess);
  };
}

let ending = false;

// A second signal changes nothing: a terminal and npm both send one for a single Ctrl-C.
function endProcess(): void {
  if (ending) return;
  ending = true;
  setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
  void Promise.allSettled([...running].map((stop) => stop())).then((results) => {
    process.exit(results.every(({ status }) => status === 'fulfilled') ? 0 : 1);
  });
}
