import { type DemoAccount, describeAccount } from './account.ts';
import { escapeHtml, htmlPage } from './html.ts';

const DEMONSTRATION = `<p class="note">Dit is een demonstratie: alle personen zijn verzonnen en er is geen wachtwoord. Kies als wie u zich aanmeldt.</p>`;

/** The sign-in page: a button per account, so that it works with a keyboard, a screen reader and without JavaScript. */
export function signInPage(options: {
  action: string;
  clientName: string;
  accounts: readonly DemoAccount[];
  organisationName: (kbo: string) => string | null;
  problem: string | null;
}): string {
  const { action, clientName, accounts, organisationName, problem } = options;
  return htmlPage(
    'Aanmelden',
    `<p>U meldt zich aan voor ${escapeHtml(clientName)}.</p>
${DEMONSTRATION}
${problem === null ? '' : `<p role="alert"><strong>${escapeHtml(problem)}</strong></p>`}
<form method="post" action="${escapeHtml(action)}">
<h2 id="accounts">Verzonnen personen</h2>
<ul aria-labelledby="accounts">
${accounts.map((account) => accountButton(account, describeAccount(account, 'nl', organisationName))).join('\n')}
</ul>
<h2>Toch niet aanmelden</h2>
<button type="submit" name="cancel" value="yes">Annuleren en terugkeren</button>
</form>`,
  );
}

function accountButton({ account, name }: DemoAccount, description: string): string {
  return `<li><button type="submit" name="account" value="${escapeHtml(account)}"><strong>${escapeHtml(name)}</strong> <span>${escapeHtml(description)}</span></button></li>`;
}

/** The sign-in took too long, was opened in another browser or is finished already. */
export function expiredPage(): string {
  return htmlPage(
    'Deze aanmelding is niet meer geldig',
    '<p>Ze duurde te lang of is al gebruikt. Ga terug naar de toepassing en meld u opnieuw aan.</p>',
  );
}

/** A request of a client that the provider cannot answer; `code` is the OAuth error code, for who configures the client. */
export function errorPage(code: string, description: string): string {
  return htmlPage(
    'Aanmelden lukt niet',
    `<p>De toepassing deed een aanvraag die niet klopt. Meld dit aan wie de toepassing beheert.</p>
<p lang="en"><code>${escapeHtml(code)}</code>: ${escapeHtml(description)}</p>`,
  );
}

/** Asks whether to sign out; `form` is the library's own form, with the id `op.logoutForm`. */
export function signOutPage(form: string): string {
  return htmlPage(
    'Afmelden',
    `${form}
<p>Wilt u zich ook afmelden bij de demonstratie?</p>
<ul>
<li><button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, afmelden</button></li>
<li><button type="submit" form="op.logoutForm">Nee, aangemeld blijven</button></li>
</ul>`,
  );
}

/** After signing out without an application to return to. */
export function signedOutPage(): string {
  return htmlPage('U bent afgemeld', '<p>U kunt dit venster sluiten.</p>');
}
