import cliProgress from 'cli-progress';

/** How far a command is. */
export interface Progress {
  at(done: number): void;
  stop(): void;
}

interface Terminal extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** A bar on a terminal, nothing elsewhere. `unit` in the plural: `entries`. */
export function showProgress(stream: Terminal, total: number, unit: string): Progress {
  if (stream.isTTY !== true || total === 0) return { at: () => undefined, stop: () => undefined };
  const format = `{bar} {percentage} % | {value} of {total} ${unit} | {eta_formatted} left`;
  const bar = new cliProgress.SingleBar(
    { stream, format, hideCursor: true, clearOnComplete: true, etaBuffer: 50 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { at: (done) => bar.update(Math.min(done, total)), stop: () => bar.stop() };
}
