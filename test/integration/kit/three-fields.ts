import { expect } from '@jest/globals';
import type { Report } from '../../../integration/conform/conform.ts';

/** What a check finds of an owner with three fields: none failed, and only what needs the field `disclosures` was left out. */
export function expectPassed({ checks }: Report): void {
  const failed = checks.filter(({ outcome }) => outcome === 'FAILED').map(({ id, sentence }) => `${id}: ${sentence}`);
  const skipped = checks.filter(({ outcome }) => outcome === 'SKIPPED').map(({ id }) => id);
  expect([failed, skipped]).toEqual([[], ['log-pairing', 'log-own-file']]);
}
