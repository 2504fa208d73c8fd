/** Says what happens while it happens, with the seconds since the start; on standard error, in every kind of terminal. */
export type Tell = (line: string) => void;

/** Progress lines for a stream. */
export function createTell(stream: NodeJS.WritableStream, now: () => number): Tell {
  const start = now();
  return (line) => stream.write(`[${((now() - start) / 1000).toFixed(0).padStart(4)} s] ${line}\n`);
}
