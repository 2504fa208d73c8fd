import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { buildWorkbench } from '../../demo/workbench-build.ts';
import { axe, picture, settled, sidewaysScroll, startBrowser, type Visitor, visit } from '../kit/browser.ts';
import { type Stack, startStack } from '../kit/stack.ts';
import { PAGES, pathsOfRoutes, type VisitedPage } from './kit/pages.ts';

const START_MS = 300_000;
let stack: Stack;
let browser: Browser;
let visitors: Map<string, Visitor>;

beforeAll(async () => {
  const told: string[] = [];
  await buildWorkbench((line) => told.push(line));
  [stack, browser] = await Promise.all([startStack(), startBrowser()]);
  visitors = new Map();
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** One browser for each account and purpose, signed in once. */
async function visitorOf({ account, purpose }: VisitedPage): Promise<Visitor> {
  const key = `${account} ${purpose}`;
  const visitor = visitors.get(key) ?? (await visit(browser, stack.urls.gateway, { account, purpose }));
  visitors.set(key, visitor);
  return visitor;
}

const SHAPES = [
  { shape: 'light, on a screen', colorScheme: 'light', width: 1280, height: 900 },
  // 1280 × 1024 at 400 % is a window of 320 × 256 (WCAG 1.4.10).
  { shape: 'dark, 320 px wide or at 400 %', colorScheme: 'dark', width: 320, height: 256 },
] as const;

describe.each(PAGES)('the page $name', (visited) => {
  it.each(SHAPES)('has nothing that axe finds, and does not scroll sideways: $shape', async (look) => {
    const { page } = await visitorOf(visited);
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.goto(`${stack.urls.gateway}${await visited.path(stack)}`);
    await settled(page);
    const found = { axe: await axe(page), sideways: await sidewaysScroll(page) };
    await picture(page, `${visited.name}-${look.colorScheme}-${look.width}`);
    expect(found).toEqual({ axe: [], sideways: 0 });
  });
});

describe('the pages of the workbench', () => {
  it('are all visited here, as routes.ts lists them', async () => {
    expect([...new Set(PAGES.map(({ route }) => route))].sort()).toEqual((await pathsOfRoutes()).sort());
  });

  it('say nothing to the console, and hold no name or number in an address, a title or the storage of the browser', async () => {
    for (const [key, { page, said, asked, context }] of visitors) {
      const kept = JSON.stringify(await page.evaluate('[document.title, {...localStorage}, {...sessionStorage}]'));
      const cookies = (await context.cookies()).map(
        ({ name, httpOnly, sameSite }) => `${name} ${httpOnly} ${sameSite}`,
      );
      const outside = asked.filter((url) => !url.startsWith('http://127.0.0.1:'));
      const text = [kept, ...asked].join('\n');
      const found = {
        ...{ key, said, outside },
        numbers: text.match(/\b\d{2}[.-]?\d{2}[.-]?\d{2}[-.]?\d{3}[-.]?\d{2}\b/g) ?? [],
        open: cookies.filter((cookie) => cookie.startsWith('schakel_session') && cookie !== 'schakel_session true Lax'),
      };
      expect(found).toEqual({ key, said: [], outside: [], numbers: [], open: [] });
    }
  });

  it('say in three languages that they need JavaScript where there is none', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stack.urls.gateway);
    const text = await page.locator('body').textContent();
    await context.close();
    expect(text?.match(/JavaScript/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('show nothing by the back button once somebody signed out', async () => {
    const { page, leave } = await visit(browser, stack.urls.gateway, {
      ...{ account: 'social-worker', purpose: 'BENEFIT_FOLLOW_UP', path: '/clients' },
    });
    await settled(page);
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/clients'));
    await page.goBack().catch(() => null);
    await page.locator('button[name="account"]').or(page.getByRole('heading')).first().waitFor();
    expect(await page.locator('table, .card').count()).toBe(0);
    await leave();
  });
});
