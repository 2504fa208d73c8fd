import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CHECKS } from '../../integration/conform/checks/all.ts';
import type { CheckResult, Report } from '../../integration/conform/conform.ts';
import { htmlOf } from '../../integration/conform/report/html.ts';
import { axe, sidewaysScroll, startBrowser } from '../kit/browser.ts';

/** A third passed, a third failed and a third skipped, with an answer that has no place to break. */
const checks = CHECKS.map(({ id, holds }, index): CheckResult => {
  const common = { id, holds: holds.nl, ms: 1, sent: null, came: null, change: null, sentence: null };
  if (index % 3 === 0) return { ...common, outcome: 'PASSED' };
  if (index % 3 === 1) return { ...common, outcome: 'SKIPPED', sentence: 'Het dossier heeft geen veld disclosures.' };
  const told = { sent: 'een vraag', came: `HTTP 500 ${'x'.repeat(300)}`, change: 'antwoord 401' };
  return { ...common, ...told, outcome: 'FAILED', sentence: `Op een vraag kwam HTTP 500: antwoord 401.` };
});
const report: Report = {
  ...{ owner: 'pes', url: 'http://127.0.0.1:4102', at: '2026-11-30T09:31:05Z', language: 'nl', passed: false, checks },
};

describe('the page of a conformance report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds on a %s screen, and does not scroll sideways at 320 px',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } });
      await page.setContent(htmlOf(report));
      expect(await axe(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});
