import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Visitor } from '../kit/browser.ts';
import { clientOf } from './kit/pages.ts';
import { field, fillIn, openAct, openWorkbench, part, sendButton, tabTo, type Workbench } from './kit/workbench.ts';

let workbench: Workbench;
let plan = '';

beforeAll(async () => {
  workbench = await openWorkbench();
  plan = `/clients/${await clientOf(workbench.stack)}/plan`;
}, 600_000);
afterEach(() => workbench?.everybodyLeaves());
afterAll(() => workbench?.stop());

/** A social worker on the page with the plan of a client. */
async function atPlan(): Promise<Visitor> {
  const visitor = await workbench.visit('social-worker', 'ACTIVATION', plan);
  await part(visitor.page, 'Plan').waitFor();
  return visitor;
}

const ADD = 'Doel toevoegen aan het plan';
const MOVE = 'Andere einddatum kiezen';

describe('an act', () => {
  it('is done by keyboard alone, from the menu to what the page says of it, and leaves the focus where it began', async () => {
    const { page } = await atPlan();
    const { keyboard } = page;
    const menu = page
      .getByRole('main')
      .getByRole('button', { name: /^Acties/ })
      .first();
    await tabTo(menu);
    await keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: ADD });
    await item.waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: ADD });
    await tabTo(field(form, 'Levensdomein'));
    await keyboard.type('mob');
    await tabTo(field(form, 'Het doel, in de woorden van de cliënt'));
    await keyboard.type('Ik wil leren fietsen.');
    await tabTo(sendButton(form, ADD));
    await keyboard.press('Enter');
    await page.getByText(`${ADD}: bewaard.`).waitFor();
    await part(page, 'Plan').getByRole('article', { name: 'Ik wil leren fietsen.' }).getByText('mobiliteit').waitFor();
    await page.locator('button:focus').filter({ hasText: 'Acties' }).waitFor();
  });

  it('says beside each field what it misses, and goes to the first one', async () => {
    const { page } = await atPlan();
    const form = await openAct(page.getByRole('main'), ADD);
    await sendButton(form, ADD).click();
    await form.getByText('Kies hier iets.').first().waitFor();
    expect(await form.getByText('Kies hier iets.').count()).toBe(1);
    expect(await form.getByText('Vul dit in.').count()).toBe(1);
    const first = field(form, 'Levensdomein');
    await page.locator('[aria-invalid="true"]:focus').waitFor();
    expect(await first.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('that somebody else was before shows both versions, and sends what was filled in when that is chosen', async () => {
    const [one, other] = [await atPlan(), await atPlan()];
    const [first, second] = [await moveDay(one.page, '2027-01-11'), await moveDay(other.page, '2027-01-18')];
    await sendButton(first, MOVE).click();
    await first.waitFor({ state: 'detached' });
    await sendButton(second, MOVE).click();
    await second.getByText('Iemand wijzigde dit intussen').waitFor();
    await second.getByText(/Wat er nu staat: 11 jan.* 2027/).waitFor();
    await second.getByText(/Wat jij invulde: 18 jan.* 2027/).waitFor();
    await second.getByRole('button', { name: 'Verstuur wat ik invulde' }).click();
    await second.waitFor({ state: 'detached' });
    await rowOf(other.page)
      .getByText(/18 jan/)
      .waitFor();
  });

  it('goes on with what was typed after a session that ended: the same person signs in in another window', async () => {
    const { page, context } = await atPlan();
    const form = await openAct(page.getByRole('main'), ADD);
    await fillIn(form, { Levensdomein: 'wonen', 'Het doel, in de woorden van de cliënt': 'Ik wil een kleiner huis.' });
    await context.clearCookies();
    await sendButton(form, ADD).click();
    const ended = page.getByRole('dialog', { name: 'Je bent afgemeld' });
    await ended.waitFor();
    expect(await field(form, 'Het doel, in de woorden van de cliënt').inputValue()).toBe('Ik wil een kleiner huis.');
    const opened = context.waitForEvent('page');
    await ended.getByRole('button', { name: 'Aanmelden' }).click();
    const popup = await opened;
    await popup.locator('button[name="account"][value="social-worker"]').click();
    await ended.waitFor({ state: 'detached' });
    await page.getByText(`${ADD}: bewaard.`).waitFor();
    const added = part(page, 'Plan').getByRole('article', { name: 'Ik wil een kleiner huis.' });
    await added.first().waitFor();
    expect(await added.count()).toBe(1);
  });
});

const rowOf = (page: Page) => page.getByRole('row').filter({ hasText: 'Ik kijk na wat van de kinesist' });

/** Opens the form that moves the last day of an action, and fills in a day. */
async function moveDay(page: Page, day: string) {
  const form = await openAct(rowOf(page), MOVE);
  await fillIn(form, { 'Te doen tegen': day });
  return form;
}
