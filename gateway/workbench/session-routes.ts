import type { FastifyInstance, FastifyRequest } from 'fastify';
import { purposesOf } from '../../shared/caller.ts';
import { ProviderUnreachable } from '../identity-provider.ts';
import type { Cookie } from './cookies.ts';
import { requireCsrfToken, requireOwnPage } from './csrf.ts';
import { privateHeaders } from './headers.ts';
import type { RelyingParty } from './relying-party.ts';
import type { Session, Sessions } from './sessions.ts';

export interface SessionRoutesOptions {
  readonly publicUrl: string;
  readonly party: RelyingParty;
  readonly sessions: Sessions;
  readonly cookie: Cookie;
}

/** What a page may know of its session, and the end of it. */
export function addSession(app: FastifyInstance, { publicUrl, party, sessions, cookie }: SessionRoutesOptions): void {
  app.get('/session', async (request, reply) => {
    const session = sessions.find(cookie.read(request));
    return privateHeaders(reply).send(session === null ? { signedIn: false } : told(session));
  });

  app.post('/sign-out', async (request, reply) => {
    requireOwnPage(request, publicUrl);
    const id = cookie.read(request);
    const session = sessions.find(id);
    if (session !== null) requireCsrfToken(request, session);
    sessions.end(id);
    cookie.clear(privateHeaders(reply));
    // Drafts and what was kept for a fast start; cookies are left, because those of other hosts of the domain are not ours.
    reply.header('clear-site-data', '"cache", "storage"');
    return reply.send({ redirect: (await leaveProvider(session, party, request)) ?? '/' });
  });
}

function told({ name, who, csrfToken, until, idleUntil }: Session): object {
  return {
    signedIn: true,
    name,
    roles: who.roles,
    organisation: who.organisation,
    purposes: purposesOf(who.roles),
    csrfToken,
    expiresAt: new Date(Math.min(until, idleUntil)).toISOString(),
    signInAgainAt: new Date(until).toISOString(),
  };
}

/** Null when the provider cannot be reached: the person is signed out here, and a page there would not open. */
async function leaveProvider(
  session: Session | null,
  party: RelyingParty,
  request: FastifyRequest,
): Promise<string | null> {
  try {
    // A renewal under way ends with another refresh token: that is the one to revoke.
    await session?.renewing?.catch(() => undefined);
    const refresh = session?.tokens.refresh ?? null;
    if (refresh !== null) await party.revoke(refresh);
    return await party.endSessionUrl();
  } catch (error) {
    const reason = error instanceof ProviderUnreachable ? 'the provider cannot be reached' : 'the provider refused';
    request.log.warn({ reason }, 'a refresh token was not revoked');
    return null;
  }
}
