import type { Configuration, interactionPolicy, KoaContextWithOIDC, default as Provider } from 'oidc-provider';
import type { DemoAccount } from './account.ts';
import { API_AUDIENCE, API_SCOPE, CLI_CLIENT, demoClients, EVERY_SCOPE } from './clients.ts';
import { PAGE_HEADERS } from './html.ts';
import { errorPage, signedOutPage, signOutPage } from './pages.ts';
import type { IdentityProviderSecrets } from './secrets.ts';
import { createStorage } from './storage.ts';

const MINUTE = 60;
const WORKDAY = 8 * 60 * MINUTE;

export interface ProviderOptions {
  issuer: string;
  accounts: readonly DemoAccount[];
  secrets: IdentityProviderSecrets;
  workbenchUrl: string;
}

/** The OpenID Connect provider of the demo: authorization code with PKCE (S256), JWT access tokens of ten minutes. */
export async function createProvider(options: ProviderOptions): Promise<Provider> {
  const { Provider, interactionPolicy } = await importQuietly();
  const policy = interactionPolicy.base();
  // Native clients are asked each time otherwise, first-party or not.
  policy.remove('consent');
  return new Provider(options.issuer, configure(options, policy));
}

/** The library warns about every Node release before 22; we support 20.19 and test on it. Other warnings are kept. */
async function importQuietly(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = (...lines: unknown[]) => {
    if (!String(lines[0]).includes('Unsupported runtime')) warn(...lines);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

function configure(
  { accounts, secrets, workbenchUrl }: ProviderOptions,
  policy: interactionPolicy.DefaultPolicy,
): Configuration {
  const accountOf = (sub: string | undefined) => accounts.find((account) => account.sub === sub);
  return {
    adapter: createStorage(),
    clients: demoClients(workbenchUrl),
    jwks: { keys: [secrets.signingKey] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'organisation'] },
    // The access token is for the API only, so what a client shows about the person stands in the id token.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    // Without the scope offline_access, so that a refresh token ends with the session at the provider.
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    findAccount: (_, sub) => {
      const account = accountOf(sub);
      return account && { accountId: account.sub, claims: async () => profileOf(account) };
    },
    extraTokenClaims: (_, token) => ('accountId' in token ? apiClaims(accountOf(token.accountId)) : undefined),
    loadExistingGrant: grantEverything,
    interactions: { policy, url: (_, interaction) => `/sign-in/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: apiTokens(),
      revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => showPage(context, signOutPage(form)),
        postLogoutSuccessSource: (context) => showPage(context, signedOutPage()),
      },
    },
    renderError: (context, { error, error_description }) =>
      showPage(context, errorPage(error, error_description ?? 'no description')),
    // Cookies do not tell ports apart: names of our own keep them away from others on this machine.
    cookies: {
      keys: secrets.cookieKeys,
      names: { session: 'schakel_idp', interaction: 'schakel_idp_interaction', resume: 'schakel_idp_resume' },
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 10 * MINUTE,
      RefreshToken: WORKDAY,
      Interaction: 10 * MINUTE,
      Session: WORKDAY,
      Grant: WORKDAY,
    },
    clientBasedCORS: () => false,
  };
}

function profileOf({ sub, name, roles, organisation }: DemoAccount) {
  return { sub, name, roles, ...(organisation === null ? {} : { organisation }) };
}

/** What the gateway reads from an access token; the national number only for a client, who may see their own file. */
function apiClaims(account: DemoAccount | undefined): Record<string, unknown> | undefined {
  if (account === undefined) return undefined;
  const { roles, organisation, nationalNumber } = account;
  return {
    roles,
    ...(organisation === null ? {} : { organisation }),
    ...(nationalNumber === null ? {} : { national_number: nationalNumber }),
  };
}

/** Every token is for the API, also when a client does not name it with `resource` (RFC 8707). */
function apiTokens(): NonNullable<NonNullable<Configuration['features']>['resourceIndicators']> {
  return {
    enabled: true,
    defaultResource: () => API_AUDIENCE,
    useGrantedResource: () => true,
    getResourceServerInfo: async (_, resource) => {
      if (resource !== API_AUDIENCE) throw new (await importQuietly()).errors.InvalidTarget();
      return {
        scope: EVERY_SCOPE,
        audience: API_AUDIENCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 10 * MINUTE,
        jwt: { sign: { alg: 'ES256' } },
      };
    },
  };
}

/** First-party clients: whoever signs in has agreed, so that no page asks for consent. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const existing = oidc.session?.grantIdFor(clientId);
  const known = existing === undefined ? undefined : await oidc.provider.Grant.find(existing);
  // Revoking a refresh token takes the whole grant away.
  if (known !== undefined) return known;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile');
  // Failures are for trying out on the command line: no page that people work with gets a token that asks for one.
  grant.addResourceScope(API_AUDIENCE, clientId === CLI_CLIENT ? EVERY_SCOPE : API_SCOPE);
  await grant.save();
  return grant;
}

function showPage(context: KoaContextWithOIDC, html: string): void {
  context.set({ ...PAGE_HEADERS });
  context.body = html;
}
