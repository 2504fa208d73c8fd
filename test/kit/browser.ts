import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Purpose } from '../../shared/caller.ts';
import { common } from '../../workbench/words/common.ts';
import { PURPOSE_WORDS } from '../../workbench/words/names.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Pictures of pages, for people to look at; not kept. */
const SCREENS = join(ROOT, 'screenshots');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** A busy machine is waited for; what never comes fails within the time of a test. */
const PATIENCE_MS = 60_000;

/** Debian's Chromium; null where it is not installed. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => ['chromium', 'chromium-browser'].map((name) => join(folder, name)));
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Starts Chromium without anything that calls home. Throws where it is not installed: Debian's package is `chromium`. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is not on PATH (Debian: apt-get install chromium).');
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** Somebody at a browser of their own: cookies, storage and what the page said stay apart from others'. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every line that pages of the workbench wrote to the console, and every error, so far. */
  readonly said: readonly string[];
  /** Every address that the browser asked for so far. */
  readonly asked: readonly string[];
  leave(): Promise<void>;
}

/** Opens the workbench at a path as a demo account: signs in at the provider, and says why they look where they are asked. */
export async function visit(
  browser: Browser,
  gateway: string,
  { account, purpose, path = '/' }: { account: string; purpose: Purpose; path?: string },
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const said: string[] = [];
  const asked: string[] = [];
  // The page of the identity provider is not ours.
  page.on('console', (message) => page.url().startsWith(gateway) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(`${error}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${gateway}${path}`);
  await page.locator(`button[name="account"][value="${account}"]`).click();
  await page.waitForURL((url) => url.href.startsWith(gateway));
  await choosePurpose(page, purpose);
  return { page, context, said, asked, leave: () => context.close() };
}

/** Says why somebody looks where the workbench asks it; who has one purpose only is not asked. */
async function choosePurpose(page: Page, purpose: Purpose): Promise<void> {
  const choice = page.getByRole('button', { name: common.nl[PURPOSE_WORDS[purpose]], exact: true });
  const shown = page.locator('.purpose');
  await choice.or(shown).first().waitFor();
  if (await choice.isVisible()) await choice.click();
  await shown.first().waitFor();
}

/** Waits until a page is there and has nothing more to ask. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/**
 * What axe finds against WCAG 2.2 AA and good practice, a line for each rule with the places; none is as it has to be. In the
 * whole page, or in the part that a selector finds.
 */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(await readFile(AXE, 'utf8'));
  // Typed by hand: the function runs in the page, which knows axe.
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ["violations"] })`,
  )) as AxeResult;
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(' | ')})`,
  );
}

/** By how many pixels a page is wider than its window; 0 is as it has to be. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;
}

/** Takes a picture of a page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
}
