import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Purpose } from '../../shared/caller.ts';
import { axe, settled } from '../kit/browser.ts';
import { clientOf } from './kit/pages.ts';
import { openWorkbench, type Workbench } from './kit/workbench.ts';

let workbench: Workbench;
let client = '';

beforeAll(async () => {
  workbench = await openWorkbench();
  client = `/clients/${await clientOf(workbench.stack)}`;
}, 600_000);
afterAll(() => workbench?.stop());

/** Acts whose form was gone through, by what they are called: the same form is not gone through twice. */
const tried = new Set<string>();

const READERS: readonly [account: string, purpose: Purpose, page: string][] = [
  ['social-worker', 'BENEFIT_FOLLOW_UP', ''],
  ['social-worker', 'ACTIVATION', '/plan'],
  ['social-worker', 'ACTIVATION', '/referrals'],
  ['social-worker', 'ACTIVATION', '/sharing'],
  ['mediator', 'ACTIVATION', ''],
  ['mediator', 'ASSESSMENT', ''],
  ['mediator', 'TRANSITION', ''],
  ['coach', 'ACTIVATION', ''],
  ['coach', 'TRANSITION', ''],
  ['tom', 'TRANSITION', ''],
  ['head-of-service', 'BENEFIT_FOLLOW_UP', ''],
  ['head-of-service', 'ACTIVATION', ''],
  ['head-of-service', 'ACTIVATION', '/referrals'],
];

describe.each(READERS)('every act that is offered to a %s for %s on /clients/…%s', (account, purpose, of) => {
  it('is opened, gone through field by field and left by keyboard alone, axe finds nothing in its form in light and dark, and the focus returns', async () => {
    const { page } = await workbench.visit(account, purpose, `${client}${of}`);
    await settled(page);
    const wrong: string[] = [];
    for (const menu of await page.getByRole('main').locator('button[aria-haspopup="menu"]').all())
      for (const act of await actsIn(menu)) wrong.push(...(await goThrough(page, menu, act)));
    await workbench.everybodyLeaves();
    expect(wrong).toEqual([]);
  }, 600_000);
});

it('are 40 or more, of all owners', () => {
  process.stdout.write(`${tried.size} acts were gone through by keyboard.\n`);
  expect(tried.size).toBeGreaterThanOrEqual(40);
});

/** What a menu offers that was not gone through yet; the menu is closed again. */
async function actsIn(menu: Locator): Promise<string[]> {
  await openMenu(menu);
  const titles = await menu.page().getByRole('menuitem').allTextContents();
  await closeMenu(menu.page());
  return titles.filter((title) => !tried.has(title));
}

async function openMenu(menu: Locator): Promise<void> {
  await menu.focus();
  await menu.page().keyboard.press('Enter');
  await menu.page().getByRole('menuitem').first().waitFor();
}

/** Closes the menu with Escape, again when it was too soon after opening: a menu that fades would be taken for the next one. */
async function closeMenu(page: Page): Promise<void> {
  const first = page.getByRole('menuitem').first();
  for (let pressed = 1; pressed <= 5; pressed += 1) {
    await page.keyboard.press('Escape');
    const isClosed = await first.waitFor({ state: 'hidden', timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (isClosed) return;
  }
  throw new Error('The menu does not close with Escape.');
}

/** Opens the form of an act and goes through it with the keyboard: what is wrong with it, a line each. */
async function goThrough(page: Page, menu: Locator, act: string): Promise<string[]> {
  tried.add(act);
  const { keyboard } = page;
  await openMenu(menu);
  const item = page.getByRole('menuitem', { name: act, exact: true });
  for (let pressed = 0; pressed < 40 && !(await hasFocus(item)); pressed += 1) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: act, exact: true });
  await form.locator('form :focus').waitFor();
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axe(page, '[role=dialog]')));
  }
  found.push(...(await notReached(page)).map((control) => `Tab does not reach ${control}`));
  await keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  const returned = menu.and(page.locator(':focus')).waitFor({ timeout: 5_000 });
  await returned.catch(() => found.push('the focus does not return to the menu'));
  return found.map((line) => `${act}: ${line}`);
}

/** The controls of the open form that Tab does not reach, by their names; of radio buttons one of a group is enough. */
async function notReached(page: Page): Promise<string[]> {
  const controls = (await page.evaluate(`(() => {
    const all = [...document.querySelectorAll('[role=dialog] :is(input, select, textarea, button)')];
    globalThis.wanted = all.filter((one) => !one.disabled && one.checkVisibility());
    return wanted.length;
  })()`)) as number;
  // A date has a stop for its day, its month, its year and its calendar.
  for (let pressed = 0, left = controls; pressed <= 4 * controls && left > 0; pressed += 1) {
    left = (await page.evaluate(`(() => {
      const here = document.activeElement;
      wanted = wanted.filter((one) => one !== here && !(one.type === 'radio' && one.name === here.name));
      return wanted.length;
    })()`)) as number;
    await page.keyboard.press('Tab');
  }
  return (await page.evaluate(
    'wanted.map((one) => one.getAttribute("aria-label") ?? one.outerHTML.slice(0, 80))',
  )) as string[];
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && (await target.evaluate((one) => one === one.ownerDocument.activeElement));
}
