import cliProgress from 'cli-progress';

/** How far an import is: bytes of all files together, rows read, rows refused. */
export interface ImportPosition {
  readonly bytes: number;
  readonly rows: number;
  readonly refused: number;
  /** The kind of extract that is being read. */
  readonly kind: string;
}

/** Who watches an import. */
export interface ImportProgress {
  start(totalBytes: number): void;
  at(position: ImportPosition): void;
  stop(): void;
}

/** A terminal, or a file or pipe that is no terminal. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** Shows nothing. */
export const SILENT: ImportProgress = { start: () => undefined, at: () => undefined, stop: () => undefined };

const LINE_EVERY_MS = 10_000;

/** A bar on a terminal; elsewhere one line every ten seconds, so that a log stays readable. */
export function createProgress(stream: ProgressStream, clock: () => Date): ImportProgress {
  return stream.isTTY === true ? createBar(stream) : createLines(stream, clock);
}

function createBar(stream: NodeJS.WritableStream): ImportProgress {
  const format = '{bar} {percentage} % | {rows} rows | {refused} refused | {eta_formatted} left | {kind}';
  const bar = new cliProgress.SingleBar(
    { stream, format, hideCursor: true, etaBuffer: 50 },
    cliProgress.Presets.shades_classic,
  );
  return {
    start: (totalBytes) => bar.start(totalBytes, 0, { rows: 0, refused: 0, kind: '' }),
    at: ({ bytes, ...shown }) => bar.update(bytes, shown),
    stop: () => bar.stop(),
  };
}

function createLines(stream: NodeJS.WritableStream, clock: () => Date): ImportProgress {
  let total = 0;
  let shown = clock().getTime();
  return {
    start: (totalBytes) => {
      total = totalBytes;
    },
    at: ({ bytes, rows, refused, kind }) => {
      const now = clock().getTime();
      if (now - shown < LINE_EVERY_MS) return;
      shown = now;
      const percentage = total === 0 ? 100 : Math.floor((100 * bytes) / total);
      stream.write(`${percentage} % | ${rows} rows | ${refused} refused | ${kind}\n`);
    },
    stop: () => undefined,
  };
}
