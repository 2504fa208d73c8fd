import type { Browser, Locator, Page, Request } from 'playwright-core';
import { buildWorkbench } from '../../../demo/workbench-build.ts';
import type { Purpose } from '../../../shared/caller.ts';
import { startBrowser, type Visitor, visit } from '../../kit/browser.ts';
import { type Stack, type StackOptions, startStack } from '../../kit/stack.ts';

/** The workbench on the whole stack, with a browser for whoever comes. */
export interface Workbench {
  readonly stack: Stack;
  /** Somebody at a browser of their own, signed in, on a page. */
  visit(account: string, purpose: Purpose, path?: string): Promise<Visitor>;
  /** Closes the browsers of whoever came: give it to `afterEach`. */
  everybodyLeaves(): Promise<void>;
  stop(): Promise<void>;
}

/** Builds the workbench where that is needed, and starts the stack and Chromium. Give a `beforeAll` 300 s for it. */
export async function openWorkbench(options: StackOptions = {}): Promise<Workbench> {
  await buildWorkbench(() => undefined);
  const [stack, browser]: [Stack, Browser] = await Promise.all([startStack(options), startBrowser()]);
  const visitors: Visitor[] = [];
  return {
    stack,
    visit: async (account, purpose, path = '/') => {
      const visitor = await visit(browser, stack.urls.gateway, { account, purpose, path });
      visitors.push(visitor);
      return visitor;
    },
    everybodyLeaves: async () => {
      await Promise.all(visitors.splice(0).map(({ leave }) => leave()));
    },
    stop: async () => {
      await browser.close();
      await stack.stop();
    },
  };
}

/** The part of a page under a heading of its own, by that heading: a card, a group of rows. */
export function part(page: Page, name: string | RegExp): Locator {
  return page.getByRole('region', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
}

/** Everything that a part of a page says. */
export async function textOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

/** Opens a client as somebody does who has the number: in the box above every page. */
export async function openByNumber(page: Page, nationalNumber: string): Promise<void> {
  await findNumber(page, nationalNumber);
  await page.getByRole('link', { name: 'Open het dossier' }).click();
  await part(page, 'Traject').waitFor();
}

/** Looks for whoever has a number, from any page. */
export async function findNumber(page: Page, nationalNumber: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Zoek een cliënt' });
  await box.fill(nationalNumber);
  await box.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Gevonden' }).waitFor();
}

/** Opens a client of the own organisation from the list of all of them, by a part of their name. */
export async function openByName(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Cliënten' }).click();
  await page.getByLabel('Rijksregisternummer, bisnummer of naam').fill(name);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await part(page, 'Traject').waitFor();
}

/** Another page about the client who is open. */
export async function toPageOfClient(page: Page, name: string): Promise<void> {
  const pages = page.getByRole('navigation', { name: "Pagina's van deze cliënt" });
  await pages.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) }).waitFor();
}

/** Opens the form of an act from the menu in a part of the page. */
export async function openAct(within: Locator, act: string): Promise<Locator> {
  await within
    .getByRole('button', { name: /^Acties/ })
    .first()
    .click();
  const page = within.page();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
  return page.getByRole('dialog', { name: act });
}

/** The field of a form by its label. */
export function field(form: Locator | Page, label: string): Locator {
  const byRole = (role: 'combobox' | 'textbox') => form.getByRole(role, { name: label, exact: true });
  return byRole('combobox').or(byRole('textbox'));
}

/** Fills in a form by its labels: writes in what is written in, chooses by the words of a list. */
export async function fillIn(form: Locator | Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const place = field(form, label);
    await place.waitFor();
    const isList = await place.evaluate((element) => element.tagName === 'SELECT');
    await (isList ? place.selectOption({ label: value }) : place.fill(value));
  }
}

/** The button that sends the form of an act: it says what the act is, where that is short. */
export function sendButton(form: Locator, act: string): Locator {
  const named = (name: string) => form.getByRole('button', { name, exact: true });
  return named(act).or(named('Bewaar'));
}

/** Fills in the form of an act, sends it, and waits until the page says that it was done. */
export async function doAct(
  within: Locator,
  act: string,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = await openAct(within, act);
  await fillIn(form, values);
  await sendButton(form, act).click();
  await within.page().getByText(`${act}: bewaard.`).first().waitFor();
}

/** As `doAct`, for an act that has a button of its own. */
export async function pressAct(page: Page, act: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: act, exact: true }).click();
  const form = page.getByRole('dialog', { name: act });
  await fillIn(form, values);
  await sendButton(form, act).click();
  await form.waitFor({ state: 'detached' });
}

/** Presses Tab until something has the focus; throws where it is not reached. */
export async function tabTo(target: Locator, most = 200): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached by ${most} times Tab.`);
}

/** The names of the operations that a page asks of the graph, in order, from now on. */
export function operationsOf(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request: Request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/graphql')) return;
    const asked: unknown = request.postDataJSON();
    names.push(typeof asked === 'object' && asked !== null ? String(Reflect.get(asked, 'operationName')) : '?');
  });
  return names;
}
