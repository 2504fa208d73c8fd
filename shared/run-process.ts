import { AppError, ConfigurationError, DatabaseUnusable } from './errors.ts';
import { loggableError } from './loggable-error.ts';

/**
 * Runs the start of a process (`main.ts`). What cannot start says so in its own words on standard error, without a
 * stack, and exits with code 1; so does a fault that nobody caught later on, without what may be personal in it.
 */
export async function runProcess(start: () => Promise<unknown>): Promise<void> {
  process.on('uncaughtException', exitWith);
  try {
    await start();
  } catch (error) {
    exitWith(error);
  }
}

function exitWith(error: unknown): void {
  const { type, message, stack } = loggableError(error);
  const ours = [AppError, ConfigurationError, DatabaseUnusable].some((kind) => error instanceof kind);
  process.stderr.write(
    ours ? `${message}\n` : `${type}: ${message}\n${stack.map((frame) => `    ${frame}\n`).join('')}`,
  );
  process.exit(1);
}
