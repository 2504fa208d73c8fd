import type { Page } from 'playwright-core';
import { fillIn, openAct, sendButton, toPageOfClient } from './workbench.ts';

/** Whom the referral goes to. */
export const ENTERPRISE = 'Maatwerkbedrijf De Spoel Gent';

/** The social worker drafts a referral of the client who is open, and is left on the page with the client's referrals. */
export async function draft(page: Page, question: string): Promise<void> {
  await toPageOfClient(page, 'Verwijzingen');
  const form = await openAct(page.getByRole('main'), 'Doorverwijzing opstellen');
  await fillIn(form, {
    'Aan wie je vraagt': ENTERPRISE,
    'Waarvoor je doorverwijst': 'maatwerk',
    'Wat je vraagt': question,
  });
  await form.getByRole('checkbox', { name: 'integratieproject (GPMI)' }).check();
  await sendButton(form, 'Doorverwijzing opstellen').click();
  await page.getByRole('article').filter({ hasText: question }).waitFor();
}
