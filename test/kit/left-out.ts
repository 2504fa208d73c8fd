import { it } from '@jest/globals';

/** Says what is left out where something is not installed, and how to have it; with CI=true that fails. */
export function leftOut(title: string, message: string): void {
  if (process.env.CI !== 'true') {
    console.warn(message);
    return;
  }
  it(title, () => {
    throw new Error(message);
  });
}
