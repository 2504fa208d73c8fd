import { type DemoAccount, describeAccount } from './identity-provider/account.ts';
import type { ProcessName } from './ports.ts';

export interface WelcomeOptions {
  port: number;
  data: string;
  clients: number;
  seconds: number;
  urls: Record<ProcessName, string>;
  accounts: readonly DemoAccount[];
  organisationName: (kbo: string) => string | null;
}

/** What the demo says when it runs: where everything is, who can sign in, and a first question to paste. */
export function welcome({ port, data, clients, seconds, urls, accounts, organisationName }: WelcomeOptions): string {
  const width = Math.max(...accounts.map(({ account }) => account.length)) + 2;
  const account = (one: DemoAccount) =>
    `  ${one.account.padEnd(width)}${one.name}, ${describeAccount(one, 'en', organisationName)}`;
  return `
Schakel runs, with ${clients.toLocaleString('en')} invented clients (ready in ${seconds.toFixed(1)} s). Ctrl-C stops all of it.

  Workbench  ${urls.gateway}/
  GraphQL    ${urls.gateway}/graphql
  GraphiQL   ${urls.gateway}/graphiql
  Sign-in    ${urls['identity-provider']}
  Owners     ${['partnership', 'pes', 'welfare', 'social-economy'].map((owner, index) => `${owner} :${port + 1 + index}`).join('   ')}
  Data       ${data} (what each process says: ${data}/logs)

Accounts (a token: ${tokenCommand(port, '<account>')}):
${accounts.map(account).join('\n')}

A first question. Paste it in another terminal, in this folder:

${firstQuestion(port, urls.gateway)}
`;
}

/** A first query as a `curl` that works when it is pasted in a shell, in the folder of the repository. */
export function firstQuestion(port: number, gateway: string): string {
  return `curl -s ${gateway}/graphql \\
  -H "authorization: Bearer $(${tokenCommand(port, 'social-worker')})" \\
  -H 'x-purpose: BENEFIT_FOLLOW_UP' -H 'content-type: application/json' \\
  -d '${JSON.stringify({ query: FIRST_QUERY })}'`;
}

function tokenCommand(port: number, account: string): string {
  return `${port === 4000 ? '' : `PORT=${port} `}npm run --silent token -- ${account}`;
}

// No single quote in it: it stands between single quotes in the shell.
const FIRST_QUERY = `{ caseload(first: 6) { totalCount nodes {
  identity { givenName familyName }
  pes { availability registration { mediationStatus } withheld { section reason } }
  welfare { availability incomeSupport { category from to } withheld { section reason } }
  socialEconomy { availability employments { instrument from to } withheld { section reason } }
  overview { deadlines { on source kind } missingSources }
} } }`.replace(/\s+/g, ' ');
