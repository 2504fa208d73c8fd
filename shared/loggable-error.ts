import { AppError, ConfigurationError, DatabaseUnusable } from './errors.ts';
import { redact } from './national-number.ts';

/** An error as it may be written down: no property that a library hung on it, so no SQL, parameters or addresses. */
export interface LoggableError {
  readonly type: string;
  readonly code?: string | number;
  readonly message: string;
  readonly stack: readonly string[];
  readonly cause?: LoggableError;
}

const FRAMES = 12;
const CAUSES = 4;

/**
 * What of an error may be in a log. A message of ours is kept. In any other the part between the first and the last
 * quote is masked, because a database or a parser repeats there what it was given ("Duplicate entry '…'"); the code
 * and the stack say what and where. National numbers are masked in all of it.
 */
export function loggableError(error: unknown): LoggableError {
  return describe(error, CAUSES);
}

function describe(error: unknown, causesLeft: number): LoggableError {
  // Not instanceof: an error of another realm (a worker's, a test's) is an error too.
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return { type: typeof error, message: 'Something that is not an error was thrown.', stack: [] };
  }
  const cause = 'cause' in error && error.cause !== undefined && causesLeft > 0 ? error.cause : undefined;
  return {
    type: redact('name' in error ? String(error.name) : 'Error'),
    ...codeOf(error),
    message: messageOf(error, String(error.message)),
    stack: framesOf('stack' in error ? String(error.stack) : ''),
    ...(cause === undefined ? {} : { cause: describe(cause, causesLeft - 1) }),
  };
}

function codeOf(error: object): { code?: string | number } {
  const code = 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return { code: redact(code) };
  return typeof code === 'number' ? { code } : {};
}

function messageOf(error: object, message: string): string {
  const ours = [AppError, ConfigurationError, DatabaseUnusable].some((kind) => error instanceof kind);
  return redact(ours ? message : message.replace(/["'][\s\S]*["']/, '"…"'));
}

// The first line of a stack repeats the message, so only the frames are taken.
function framesOf(stack: string): string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, FRAMES).map((line) => redact(line.trim()));
}
