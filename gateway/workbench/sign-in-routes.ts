import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, Unauthenticated } from '../../shared/errors.ts';
import { ProviderUnreachable } from '../identity-provider.ts';
import { readLanguage } from '../language.ts';
import type { SignIn } from '../sign-in.ts';
import type { Attempt, Attempts } from './attempts.ts';
import type { Cookie } from './cookies.ts';
import { privateHeaders, signInHeaders } from './headers.ts';
import { DONE_SCRIPT, type PageKind, signInPage } from './pages.ts';
import { type Given, ProviderRefused, type RelyingParty } from './relying-party.ts';
import { DONE_PATH, returnPath } from './return-path.ts';
import { newSecret } from './secret.ts';
import type { Sessions } from './sessions.ts';
import { acceptTokens } from './tokens.ts';

export interface SignInRoutesOptions {
  readonly publicUrl: string;
  readonly party: RelyingParty;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly cookies: { readonly session: Cookie; readonly browser: Cookie };
}

type Page = (reply: FastifyReply, status: number, kind: PageKind) => FastifyReply;

/** Signing in: to the provider, back with a code, and on to the page where it began. */
export function addSignIn(app: FastifyInstance, options: SignInRoutesOptions): void {
  const { publicUrl, party, attempts, cookies } = options;
  const page: Page = (reply, status, kind) =>
    signInHeaders(reply.code(status), publicUrl)
      .type('text/html; charset=utf-8')
      .send(signInPage(kind, readLanguage(reply.request.headers['accept-language'])));

  app.get<{ Querystring: { return?: unknown } }>('/sign-in', async (request, reply) => {
    const returnTo = returnPath(request.query.return);
    const browser = cookies.browser.read(request) ?? newSecret();
    try {
      const address = await party.begin(attempts.begin(browser, returnTo));
      cookies.browser.set(privateHeaders(reply), browser);
      return reply.redirect(address, 303);
    } catch (error) {
      return answerFault(error, request, reply, page);
    }
  });

  app.get('/sign-in/callback', async (request, reply) => {
    const callback = new URL(request.url, publicUrl);
    const attempt = attempts.take(callback.searchParams.get('state') ?? '', cookies.browser.read(request));
    if (attempt === null) return page(reply, 400, 'over');
    try {
      await finish(request, reply, { callback, attempt, ...options });
    } catch (error) {
      if (!(error instanceof ProviderRefused && error.isCancelled)) return answerFault(error, request, reply, page);
    }
    // Away from this address, which has the code in it.
    return privateHeaders(reply).redirect(attempt.returnTo, 303);
  });

  app.get(DONE_PATH, async (_request, reply) => page(reply, 200, 'done'));
  app.get(`${DONE_PATH}.js`, async (_request, reply) =>
    privateHeaders(reply).type('text/javascript; charset=utf-8').send(DONE_SCRIPT),
  );
}

/** Puts a session under a new id in the place of the one that this browser had, if any. */
async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  options: SignInRoutesOptions & { readonly callback: URL; readonly attempt: Attempt },
): Promise<void> {
  const { party, sessions, signIn, cookies, callback, attempt } = options;
  const given: Given = await party.finish(callback, attempt);
  const { who, tokens } = await acceptTokens(given, signIn);
  sessions.end(cookies.session.read(request));
  const { id } = sessions.begin({ name: given.name, who, tokens });
  cookies.session.set(reply, id);
}

function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  if (error instanceof ProviderRefused) {
    request.log.warn({ reason: error.reason }, 'a sign-in was refused');
    return page(reply, 400, 'over');
  }
  if (error instanceof ProviderUnreachable) {
    request.log.warn({ err: error }, 'a sign-in failed: the provider cannot be reached');
    return page(reply, 503, 'unreachable');
  }
  if (error instanceof Unauthenticated) {
    request.log.warn({ reason: error.message }, 'a sign-in was refused');
    return page(reply, 403, 'no-role');
  }
  throw error instanceof AppError ? error : new Error('A sign-in failed.', { cause: error });
}
