import type { Browser, BrowserContext } from 'playwright-core';
import type { Visitor } from '../../test/kit/browser.ts';

/** One load of a page, from the request for its address on. */
export interface PageLoad {
  /** Until something of the page was painted. */
  readonly firstPaintMs: number;
  /** Until the frame that shows who the client is. */
  readonly headMs: number;
  /** Until the frame that shows the last card of the page. */
  readonly allMs: number;
  readonly requests: number;
  /** JavaScript as it came over the wire, compressed. */
  readonly scriptBytes: number;
  /** Everything, compressed. */
  readonly bytes: number;
  /** Questions to the graph. */
  readonly questions: number;
}

/**
 * Notes in the page itself when an element is there that a selector finds, and painted: a message to this process would
 * take its own time.
 */
const WATCH = `
  sessionStorage.setItem('schakel.purpose', 'BENEFIT_FOLLOW_UP');
  globalThis.seen = {};
  const wanted = { head: 'main .client-head', all: 'main .client-middle > :last-child > section:last-child' };
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (document.querySelector(selector) === null) continue;
      delete wanted[name];
      // The frame that shows it is painted when the next one begins.
      requestAnimationFrame(() => {
        globalThis.seen[name] = performance.now();
        document.documentElement.dataset[name] = 'seen';
      });
    }
    if (Object.keys(wanted).length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

const FIGURES = `(() => {
  const [page] = performance.getEntriesByType('navigation');
  const parts = performance.getEntriesByType('resource');
  const sum = (entries) => entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  return {
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    headMs: seen.head,
    allMs: seen.all,
    requests: parts.length + 1,
    scriptBytes: sum(parts.filter(({ name }) => /\\.js$/.test(name))),
    bytes: sum(parts) + page.encodedBodySize,
    questions: parts.filter(({ name }) => name.endsWith('/graphql')).length,
  };
})()`;

/** The same page twice. */
export interface TwoLoads {
  /** In a browser that was never there before. */
  readonly first: PageLoad;
  /** In a browser that knows the workbench from before: as of the second morning. */
  readonly again: PageLoad;
}

// The engine keeps what it made of a script once it has seen it a few times.
const VISITS_BETWEEN = 2;

/** Loads a page as somebody who is signed in, in a browser that was never there before, and some visits later. */
export async function loadTwice(browser: Browser, { context: signedIn }: Visitor, url: string): Promise<TwoLoads> {
  const context = await browser.newContext({
    storageState: await signedIn.storageState(),
    locale: 'nl-BE',
    viewport: { width: 1280, height: 900 },
  });
  try {
    const first = await loadPage(context, url);
    for (let visit = 0; visit < VISITS_BETWEEN; visit += 1) await loadPage(context, url);
    return { first, again: await loadPage(context, url) };
  } finally {
    await context.close();
  }
}

async function loadPage(context: BrowserContext, url: string): Promise<PageLoad> {
  const page = await context.newPage();
  try {
    await page.addInitScript(WATCH);
    await page.goto(url);
    // The pages forbid what `waitForFunction` does: to evaluate a text.
    await page.locator('html[data-head][data-all]').waitFor();
    await page.waitForLoadState('networkidle');
    // Typed by hand: the page makes it.
    return (await page.evaluate(FIGURES)) as PageLoad;
  } finally {
    await page.close();
  }
}
