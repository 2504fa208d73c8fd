import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { createHttpApp } from '../../shared/serve.ts';
import { PAGE_HEADERS } from './html.ts';
import { expiredPage, signInPage } from './pages.ts';
import { createProvider, type ProviderOptions } from './provider.ts';

export interface IdentityProviderOptions extends ProviderOptions {
  organisationName: (kbo: string) => string | null;
  logLevel: string;
}

const FORM = 'application/x-www-form-urlencoded';

/** The demo identity provider as an app that does not listen yet: the sign-in page, and the library for the protocol. */
export async function createIdentityProvider(options: IdentityProviderOptions): Promise<FastifyInstance> {
  const provider = await createProvider(options);
  const app = createHttpApp({
    name: 'identity-provider',
    bodyLimit: 64 * 1024,
    ready: async () => ({ ready: true, detail: { accounts: options.accounts.length } }),
    logLevel: options.logLevel,
  });
  provider.on('server_error', (_, error) => app.log.error({ error: error.message }, 'the identity provider failed'));
  app.addHook('onRequest', refuseOtherHosts(options.issuer));
  await app.register(async (scope) => addSignIn(scope, provider, options));
  await app.register(async (scope) => addProtocol(scope, provider));
  return app;
}

/** A page elsewhere whose name is made to point at this machine (DNS rebinding) may not sign anybody in. */
function refuseOtherHosts(issuer: string) {
  const { host } = new URL(issuer);
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.headers.host !== host)
      return await reply.code(421).send({ message: `The demo identity provider answers at ${issuer} only.` });
  };
}

function addSignIn(scope: FastifyInstance, provider: Provider, options: IdentityProviderOptions): void {
  scope.addContentTypeParser(FORM, { parseAs: 'string' }, async (_: FastifyRequest, body: string) =>
    Object.fromEntries(new URLSearchParams(body)),
  );
  scope.setErrorHandler((error, _, reply) => {
    if (!isExpired(error)) throw error;
    return reply.code(400).headers(PAGE_HEADERS).send(expiredPage());
  });
  const showPage = async (request: FastifyRequest, reply: FastifyReply, problem: string | null) => {
    const page = signInPage({ ...options, ...(await requestOf(provider, request, reply)), problem });
    return await reply.headers(PAGE_HEADERS).send(page);
  };

  scope.get('/sign-in/:uid', async (request, reply) => await showPage(request, reply, null));

  scope.post<{ Body: { account?: string; cancel?: string } | undefined }>('/sign-in/:uid', async (request, reply) => {
    const { account, cancel } = request.body ?? {};
    const chosen = options.accounts.find((candidate) => candidate.account === account);
    if (cancel === undefined && chosen === undefined)
      return await showPage(request, reply.code(400), 'Kies een van de personen in de lijst.');
    const result = chosen === undefined ? CANCELLED : { login: { accountId: chosen.sub } };
    return await reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
  });
}

const CANCELLED = { error: 'access_denied', error_description: 'The person chose not to sign in.' };

/** What the client asked, as the sign-in page shows it; throws SessionNotFound when the request is over. */
async function requestOf(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  const { uid, params } = await provider.interactionDetails(request.raw, reply.raw);
  const client = await provider.Client.find(String(params.client_id));
  return { action: `/sign-in/${uid}`, clientName: client?.clientName ?? 'een toepassing' };
}

function isExpired(error: unknown): boolean {
  return error instanceof Error && error.name === 'SessionNotFound';
}

/** Everything else is the protocol: the library reads the request itself, so that no body is parsed here. */
function addProtocol(scope: FastifyInstance, provider: Provider): void {
  const answer = provider.callback();
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_, __, done) => done(null));
  scope.all('/*', async (request, reply) => {
    reply.hijack();
    await answer(request.raw, reply.raw);
  });
}
