import { CannotStart } from '../demo/cannot-start.ts';
import { DatabaseUnusable } from '../shared/database.ts';
import { AppError, ConfigurationError } from '../shared/errors.ts';
import { runProcess } from '../shared/run-process.ts';
import { CannotDo } from './cannot-do.ts';

type Kind = abstract new (...args: never[]) => Error;

/** Why a command of ours could not do what it was asked. */
const OURS: readonly Kind[] = [CannotDo, ConfigurationError, AppError, DatabaseUnusable, CannotStart];

/**
 * Runs a command. What keeps it from doing what it was asked it says in one sentence on standard error, and ends with exit code 2; `also`
 * are errors of this command alone, `code` another exit code. A fault of ours comes with its place, as in any process.
 */
export async function runCommand(
  work: () => Promise<unknown>,
  { also = [], code = 2 }: { readonly also?: readonly Kind[]; readonly code?: number } = {},
): Promise<void> {
  await runProcess(async () => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Error) || ![...OURS, ...also].some((kind) => error instanceof kind)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = code;
    }
  });
}
