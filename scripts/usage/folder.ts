import { join, resolve } from 'node:path';

/** The folder where the gateway counts: the one that was given, that of the environment, or that of the demo. */
export function usageFolder(given: string | undefined): string {
  const { USAGE_FOLDER, SCHAKEL_DATA = 'data' } = process.env;
  return given ?? USAGE_FOLDER ?? join(resolve(SCHAKEL_DATA), 'usage');
}
