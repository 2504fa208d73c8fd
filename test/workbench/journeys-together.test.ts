import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MARLEEN } from '../../demo/population/personas/long-term-sick.ts';
import type { Purpose } from '../../shared/caller.ts';
import { today } from '../../shared/local-date.ts';
import { draft, ENTERPRISE } from './kit/draft-referral.ts';
import {
  doAct,
  fillIn,
  findNumber,
  openAct,
  openByName,
  openWorkbench,
  part,
  pressAct,
  sendButton,
  textOf,
  toPageOfClient,
  type Workbench,
} from './kit/workbench.ts';

let workbench: Workbench;
const DAY = today(() => new Date());

beforeAll(async () => {
  workbench = await openWorkbench();
}, 600_000);
afterEach(() => workbench?.everybodyLeaves());
afterAll(() => workbench?.stop());

async function come(account: string, purpose: Purpose, path?: string): Promise<Page> {
  return (await workbench.visit(account, purpose, path)).page;
}

describe('A4: a social worker refers Nour to an enterprise', () => {
  const question = 'Een plaats in het naaiatelier?';

  it('which the rule refuses in words beside the form until her agreement is on record, and which is then sent', async () => {
    const page = await come('social-worker', 'ACTIVATION');
    await openByName(page, 'Barakat');
    await draft(page, question);
    const card = page.getByRole('article').filter({ hasText: question });
    const form = await openAct(card, 'Doorverwijzing versturen');
    await sendButton(form, 'Doorverwijzing versturen').click();
    await form.getByText('Dit kan niet').waitFor();
    const refusal = await textOf(form);
    expect(refusal).toContain('stemde (nog) niet in met het delen van elk genoemd onderdeel met deze organisatie');
    expect(refusal).toContain('Bron: AVG art. 6(1)(a) and 7(1)');
    await form.getByRole('button', { name: 'Annuleer' }).click();
    await toPageOfClient(page, 'Delen');
    await doAct(page.getByRole('main'), 'Vastleggen wat de cliënt besliste over delen', {
      'Onderdeel van het dossier': 'integratieproject (GPMI)',
      'Organisatie waarover het gaat': ENTERPRISE,
      'Wat de cliënt besliste': 'toelaten',
      'Beslist op': DAY,
      'Hoe je het weet': 'getekend formulier',
    });
    await toPageOfClient(page, 'Verwijzingen');
    await doAct(card, 'Doorverwijzing versturen');
    await card.getByText('verstuurd').first().waitFor();
  });

  it('whose coach finds it, accepts it, reports the start and the end, which the social worker then reads', async () => {
    const page = await come('coach', 'ACTIVATION', '/referrals');
    await part(page, /^Te beantwoorden door jullie/)
      .getByRole('link', { name: 'Nour Barakat' })
      .click();
    await page.getByText(question).waitFor();
    await pressAct(page, 'Doorverwijzing aanvaarden');
    await pressAct(page, 'Melden dat je gestart bent', {
      'Gestart op': DAY,
      'Waarvoor jouw organisatie verantwoordelijk is': 'tewerkstelling',
    });
    await pressAct(page, 'Doorverwijzing afronden', { 'Laatste dag': DAY });
    const worker = await come('social-worker', 'ACTIVATION');
    await openByName(worker, 'Barakat');
    await toPageOfClient(worker, 'Verwijzingen');
    const card = part(worker, 'Afgelopen verwijzingen').getByRole('article').filter({ hasText: question });
    await card.getByText('afgerond').first().waitFor();
  });

  it('and another one, which the coach does not take: both read the reason', async () => {
    const again = 'En in de strijkerij?';
    const page = await come('social-worker', 'ACTIVATION');
    await openByName(page, 'Barakat');
    await draft(page, again);
    const card = page.getByRole('article').filter({ hasText: again });
    await doAct(card, 'Doorverwijzing versturen');
    const coach = await come('coach', 'ACTIVATION', '/referrals');
    await part(coach, /^Te beantwoorden door jullie/)
      .getByRole('link', { name: 'Nour Barakat' })
      .click();
    await coach.getByRole('main').getByRole('button', { name: 'Doorverwijzing niet aanvaarden' }).click();
    const form = coach.getByRole('dialog', { name: 'Doorverwijzing niet aanvaarden' });
    await fillIn(form, { Waarom: 'geen plaats' });
    await form.getByRole('checkbox', { name: 'Ik ben zeker' }).check();
    await form.getByRole('button', { name: 'Doorverwijzing niet aanvaarden' }).click();
    await form.waitFor({ state: 'detached' });
    await coach.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Verwijzingen' }).click();
    await part(coach, 'Wat aan jullie gevraagd werd en voorbij is').getByText('geen plaats').waitFor();
    await page.reload();
    await page.getByRole('article').filter({ hasText: again }).getByText('geen plaats').waitFor();
  });
});

describe('A6: a duty worker of another centre who has only her number', () => {
  const sentence = 'Staat vanavond zonder onderdak aan onze deur.';

  it('finds a card, asks the lead for access, or takes urgent access with a sentence and sees the named sections alone', async () => {
    const page = await come('other-centre', 'BENEFIT_FOLLOW_UP');
    await findNumber(page, MARLEEN.nationalNumber);
    const main = page.getByRole('main');
    expect(await textOf(main)).toMatch(/Initialen\s*MW/);
    expect(await textOf(main)).not.toMatch(/Marleen|Wauters/);
    await main.getByRole('button', { name: 'Vraag toegang' }).click();
    const form = page.getByRole('dialog', { name: 'Toegang vragen' });
    const asked = 'Zij verbleef hier vannacht in de opvang.';
    await fillIn(form, {
      'Waarvoor je toegang vraagt': 'Opvolging leefloon',
      'Waarom je toegang vraagt': 'onze opdracht begint',
      'Waarom, in één zin die ook de cliënt leest': asked,
    });
    await sendButton(form, 'Toegang vragen').click();
    await main.getByText('Gevraagd. Wie het dossier trekt krijgt je vraag').waitFor();
    await main.getByRole('link', { name: 'Het kan niet wachten: dringende toegang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dringende toegang' }).waitFor();
    const named = page.getByRole('listitem');
    for (const section of ['leefloon', 'contactgegevens bij het OCMW', 'wie de persoon is', 'wie de persoon opvolgt'])
      await named
        .filter({ hasText: new RegExp(`^${section}$`, 'i') })
        .first()
        .waitFor();
    await fillIn(page, { 'Waarom het niet kan wachten, in één zin': sentence });
    await sendButton(page.getByRole('main'), 'Dringende toegang nemen').click();
    await page.getByRole('heading', { level: 1, name: /Marleen Wauters/ }).waitFor();
    await part(page, 'Leefloon').waitFor();
    for (const [title, count] of [
      ['Contactgegevens bij het OCMW', 1],
      ['Inkomen en schulden', 0],
      ['Advies van VDAB', 0],
    ] as const)
      expect([title, await part(page, title).count()]).toEqual([title, count]);
  });

  it('is seen by the officer of that centre with the sentence', async () => {
    const page = await come('other-officer', 'SUPERVISION', '/supervision/urgent');
    const row = page.getByRole('row').filter({ hasText: sentence });
    await row.waitFor();
    expect(await textOf(row)).toMatch(/other-centre[\s\S]*MW, geboren in 1974[\s\S]*loopt nu/);
  });
});

describe('A11: Marleen in her own file', () => {
  it('reads who looked and why, also urgently, in sentences of Dutch, French and English', async () => {
    // By the front door: who signs in without an address of a page begins with who helps them.
    const page = await come('client', 'OWN_FILE');
    await page.waitForURL('**/my-file');
    await page.getByRole('navigation').locator('a[href="/my-file/who-looked"]').click();
    await part(page, 'Dringend gekeken').getByText('zonder onderdak').waitFor();
    expect(await textOf(part(page, 'Dringend gekeken'))).toContain('OCMW Oostende');
    const languages = [
      [
        'nl: Nederlands',
        'Wie keek, dag per dag',
        'Een maatschappelijk werker las: leefloon. Waarom: leefloon en project',
      ],
      [
        'fr: Français',
        'Qui a regardé, jour par jour',
        'Un assistant social a lu : revenu d’intégration. Pourquoi : suivre le',
      ],
      [
        'en: English',
        'Who looked, day by day',
        'A social worker read: leefloon (income support). Why: to follow the leefloon',
      ],
    ] as const;
    for (const [button, heading, told] of languages) {
      await page.getByRole('button', { name: button }).click();
      const looks = part(page, heading);
      await looks.getByRole('heading', { name: 'OCMW Oostende' }).waitFor();
      // Each that opens is no longer among the closed ones.
      const closed = looks.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      await looks.getByText(told).first().waitFor();
    }
  });

  it('takes back what an organisation may see, and the page says that it counts', async () => {
    const page = await come('client', 'OWN_FILE', '/my-file/sharing');
    const choice = part(page, ENTERPRISE).getByRole('listitem').filter({ hasText: 'Nu: ja.' }).first();
    const decide = choice.getByRole('button', { name: /^Beslis over/ });
    const name = (await textOf(decide)).replace('Beslis over: ', '');
    await decide.click();
    await page.getByRole('radio', { name: 'Nee, dat mag niet' }).check();
    await page.getByRole('button', { name: 'Bewaar mijn beslissing' }).click();
    await page.getByText('Uw beslissing is bewaard.').waitFor();
    const now = part(page, ENTERPRISE)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name, exact: true }) });
    await now.getByText('Nu: nee.').waitFor();
  });

  it('adds a goal in her own words, and opens the plan as it is printed', async () => {
    const page = await come('client', 'OWN_FILE', '/my-file/plan');
    const goal = 'Ik wil met de fiets naar het werk kunnen.';
    await fillIn(page, { 'Wat wilt u bereiken?': goal, 'Waarover gaat het?': 'mobiliteit' });
    await page.getByRole('button', { name: 'Zet dit in mijn plan' }).click();
    await page.getByText('Uw doel staat in uw plan.').waitFor();
    await part(page, 'Mijn doelen').getByText(goal).waitFor();
    await page.evaluate("addEventListener('beforeprint', () => { document.documentElement.dataset.printed = 'yes'; })");
    await page.getByRole('button', { name: 'Druk deze pagina af' }).click();
    await page.locator('html[data-printed="yes"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = [
      await page.getByText(goal).isVisible(),
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible(),
      await page.getByRole('button', { name: 'Zet dit in mijn plan' }).isVisible(),
    ];
    expect(shown).toEqual([true, false, false]);
  });

  it('asks for a correction, and reads until when the organisation has time to answer', async () => {
    const page = await come('client', 'OWN_FILE', '/my-file/correction');
    const wrong = 'Mijn oude nummer staat er nog.';
    await fillIn(page, {
      'Wie schreef het op?': 'OCMW Gent',
      'Waarover gaat het?': 'contactgegevens bij het OCMW',
      'Wat is er mis?': 'contactgegeven klopt niet',
      'Schrijf in één zin wat er fout is en hoe het wel is': wrong,
    });
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await page.getByText('Uw vraag is verstuurd.').waitFor();
    const asked = part(page, 'Wat u vroeg').getByRole('listitem').filter({ hasText: wrong });
    expect(await textOf(asked)).toMatch(/U vroeg dit aan OCMW Gent[\s\S]*U krijgt het ten laatste op/);
  });
});
