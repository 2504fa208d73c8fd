import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MARLEEN } from '../../demo/population/personas/long-term-sick.ts';
import type { Purpose } from '../../shared/caller.ts';
import { settled, sidewaysScroll } from '../kit/browser.ts';
import { clientOf } from './kit/pages.ts';
import {
  field,
  fillIn,
  openByName,
  openByNumber,
  openWorkbench,
  operationsOf,
  part,
  sendButton,
  tabTo,
  textOf,
  type Workbench,
} from './kit/workbench.ts';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 600_000);
afterEach(() => workbench?.everybodyLeaves());
afterAll(() => workbench?.stop());

async function come(account: string, purpose: Purpose, path?: string): Promise<Page> {
  return (await workbench.visit(account, purpose, path)).page;
}

const worker = (path?: string) => come('social-worker', 'BENEFIT_FOLLOW_UP', path);
const AWAY = /Bron niet bereikbaar/;

describe('A1: a social worker who opens a client', () => {
  it('from the search box by her number, sees on one page what the OCMW, VDAB and the enterprise hold, with owner and age', async () => {
    const page = await worker();
    await openByNumber(page, MARLEEN.nationalNumber);
    const cards = [
      ['Leefloon', 'OCMW', 'alleenstaande persoon'],
      ['Integratieproject (GPMI)', 'OCMW', 'Halftijds werken in het strijkatelier'],
      ['Advies van VDAB', 'VDAB', 'persoon met een arbeidshandicap'],
      ['Werkondersteuningspakket', 'VDAB', '45%'],
      ['Doorstroomtraject', 'VDAB', 'jobmatching'],
      ['Tewerkstelling in de sociale economie', 'Maatwerkbedrijf De Spoel Gent', '50%'],
      ['Persoonlijk ontwikkelingsplan (POP)', 'Maatwerkbedrijf De Spoel Gent', 'Een stage proberen'],
    ] as const;
    for (const [title, owner, told] of cards) {
      const text = await textOf(part(page, title));
      expect([title, text.includes(owner), text.includes(told), /bijgewerkt/.test(text)]).toEqual([
        title,
        true,
        true,
        true,
      ]);
    }
  });

  it('sees two telephone numbers of which none wins, tells the owner of one, and VDAB reads what was told', async () => {
    const sentence = 'Zij zegt dat dit nummer niet meer bestaat.';
    const page = await worker();
    await openByName(page, 'Wauters');
    const differ = part(page, /Waar bronnen verschillen/);
    const numbers = differ.getByRole('listitem');
    expect(await textOf(numbers.filter({ hasText: '0400 31 84 60' }))).toContain('OCMW');
    const ofVdab = numbers.filter({ hasText: 'VDAB' });
    expect(await textOf(ofVdab)).toContain('0400 55 21 07');
    await ofVdab.getByRole('button', { name: /^Meld aan eigenaar/ }).click();
    const form = page.getByRole('dialog', { name: 'Signaal sturen aan een bron' });
    // The page knows which part it is about.
    expect(await field(form, 'Onderdeel van het dossier').inputValue()).toBe('pes.contact');
    await fillIn(form, {
      'Wat er niet klopt': 'contactgegeven klopt niet',
      'Wat er niet klopt, in één zin': sentence,
    });
    await sendButton(form, 'Signaal sturen aan een bron').click();
    await form.waitFor({ state: 'detached' });
    const owner = await come('mediator', 'ACTIVATION', `/clients/${await clientOf(workbench.stack)}`);
    await part(owner, 'Signalen').getByText(sentence).waitFor();
  });
});

describe('A2: when VDAB stops while a social worker has a client before them', () => {
  it('everything of the others comes, VDAB says that it cannot be reached, and it comes back by itself', async () => {
    const page = await worker();
    await openByName(page, 'Wauters');
    await workbench.stack.processes.pes.stop();
    // What is before them is asked anew for another purpose.
    await page.getByRole('button', { name: /^Doel:/ }).click();
    await page.getByRole('menuitem', { name: 'Activering' }).click();
    const away = page.getByRole('main').getByText(AWAY);
    await away.first().waitFor();
    for (const title of ['Leefloon', 'Tewerkstelling in de sociale economie', 'Traject', 'Te doen']) {
      await part(page, title).waitFor();
      expect([title, await part(page, title).count()]).toEqual([title, 1]);
    }
    expect(await textOf(part(page, 'VDAB'))).toMatch(AWAY);
    expect(await part(page, 'Advies van VDAB').count()).toBe(0);
    await workbench.stack.processes.pes.restart();
    await part(page, 'Advies van VDAB').waitFor({ timeout: 90_000 });
    await away.first().waitFor({ state: 'detached' });
  }, 600_000);

  it('is another thing than that VDAB does not know somebody, which the page says and which is no fault', async () => {
    const page = await worker();
    await openByName(page, 'Yassine');
    await page.getByRole('main').getByText('Niet gekend bij VDAB').first().waitFor();
    expect(await page.getByRole('main').getByText(AWAY).count()).toBe(0);
    await part(page, 'Leefloon').waitFor();
  });
});

describe('A5: the list of today by keyboard alone', () => {
  it('filters, keeps the choice under a name, and shows it again once the page was closed', async () => {
    const page = await worker();
    const { keyboard } = page;
    await page.getByRole('status').filter({ hasText: 'punten' }).waitFor();
    const told = () => textOf(page.getByRole('status').filter({ hasText: /van .* punt/ }));
    const whole = await told();
    const chip = page.getByRole('group', { name: 'Soort' }).getByRole('button', { name: /GPMI-evaluatie/ });
    await tabTo(chip);
    await keyboard.press('Space');
    expect([await chip.getAttribute('aria-pressed'), (await told()) === whole]).toEqual(['true', false]);
    const filtered = await told();
    const save = page.getByRole('button', { name: 'Bewaar deze filters' });
    await tabTo(save, 400);
    await keyboard.press('Enter');
    await tabTo(page.getByRole('textbox', { name: 'Naam van de filter' }), 400);
    await keyboard.type('Evaluaties');
    await keyboard.press('Enter');
    await page.getByText('Filter “Evaluaties” is bewaard.').waitFor();
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'punten' }).waitFor();
    expect(await told()).toBe(whole);
    await tabTo(page.getByRole('button', { name: 'Evaluaties', exact: true }));
    await keyboard.press('Enter');
    expect(await told()).toBe(filtered);
    const what = await page.getByRole('row').locator('td[data-label="Wat"]').allTextContents();
    expect([what.length > 0, what.filter((text) => !/GPMI/.test(text))]).toEqual([true, []]);
  });

  it('is left by / for the search box, and by Enter on a row for a client', async () => {
    const page = await worker();
    await page.getByRole('table').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Wauters');
    await page.keyboard.press('Enter');
    const found = page.getByRole('main').getByRole('link', { name: /Wauters/ });
    await tabTo(found);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Marleen Wauters/ }).waitFor();
    await page.goBack();
    await tabTo(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Vandaag' }));
    await page.keyboard.press('Enter');
    const row = page.getByRole('table').first().getByRole('rowheader').first().getByRole('link');
    await tabTo(row, 400);
    const name = await textOf(row);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  });

  it('fits a window of 320 pixels: nothing scrolls sideways, and its filters open by Enter', async () => {
    const page = await worker();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    await page.getByRole('table').first().waitFor();
    const filters = page.getByText('Filters', { exact: true });
    const chip = page.getByRole('group', { name: 'Soort' }).getByRole('button').first();
    expect([await chip.isVisible(), await sidewaysScroll(page)]).toEqual([false, 0]);
    await tabTo(filters);
    await page.keyboard.press('Enter');
    await chip.waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

describe('the page of a client', () => {
  it('still says in words what it shows while the words are asked anew for another purpose, which takes as long as the slowest owner', async () => {
    const page = await worker();
    await openByName(page, 'Wauters');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON().operationName === 'Names') await held;
      await route.continue();
    });
    await page.getByRole('button', { name: /^Doel:/ }).click();
    await page.getByRole('menuitem', { name: 'Activering' }).click();
    await page.getByRole('button', { name: /^Doel: Activering/ }).waitFor();
    for (const title of ['Leefloon', 'Advies van VDAB']) await part(page, title).waitFor();
    release();
  });

  it('asks for everything in one question, beside the code lists and the names of organisations', async () => {
    const page = await worker('/partnership');
    await settled(page);
    // What a busy machine asks late belongs to the page before.
    await page.goto('about:blank');
    const asked = operationsOf(page);
    await page.goto(`${workbench.stack.urls.gateway}/clients/${await clientOf(workbench.stack)}`);
    await part(page, 'Wie keek mee').waitFor();
    await settled(page);
    expect(asked.sort()).toEqual(['Client', 'Names']);
  });
});
