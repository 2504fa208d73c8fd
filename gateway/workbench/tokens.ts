import { decodeJwt } from 'jose';
import { Unauthenticated } from '../../shared/errors.ts';
import { ProviderUnreachable } from '../identity-provider.ts';
import type { Log } from '../log.ts';
import type { SignedIn, SignIn } from '../sign-in.ts';
import { type Given, ProviderRefused, type RelyingParty } from './relying-party.ts';
import type { Session, Tokens } from './sessions.ts';

export interface TokenOptions {
  readonly party: RelyingParty;
  readonly signIn: SignIn;
  readonly clock: () => Date;
  readonly log: Log;
}

/** Who the tokens of the provider are of, by the same rule as for a token in a header. */
export async function acceptTokens(
  { access, refresh }: Given,
  signIn: SignIn,
): Promise<{ who: SignedIn; tokens: Tokens }> {
  const who = await signIn(`Bearer ${access}`);
  return { who, tokens: { access, refresh, until: (decodeJwt(access).exp ?? 0) * 1000 } };
}

/** Renewed while it is still good, so that nobody waits for it. */
const RENEW_BEFORE_MS = 2 * 60_000;
const RETRY_MS = 5_000;

/**
 * Gives the access token of a session, and renews it in time; one renewal at a time, since a refresh token is good once.
 * Throws `Unauthenticated` when the provider ended it, and `ProviderUnreachable`, with the session kept, when nobody knows.
 */
export function createTokenOf(options: TokenOptions): (session: Session) => Promise<string> {
  const { clock, log } = options;
  const renewal = (session: Session) => {
    session.renewing ??= renew(session, options).finally(() => {
      session.renewing = null;
    });
    return session.renewing;
  };
  return async (session) => {
    const now = clock().getTime();
    const left = session.tokens.until - now;
    if (left > RENEW_BEFORE_MS) return session.tokens.access;
    if (left <= 0) await renewal(session);
    else if (session.renewNotBefore <= now)
      void renewal(session).catch((error) => {
        session.renewNotBefore = clock().getTime() + RETRY_MS;
        log.warn({ reason: reasonOf(error) }, 'a session was not renewed');
      });
    return session.tokens.access;
  };
}

const ENDED = 'Your session has ended: sign in again.';

async function renew(session: Session, { party, signIn }: TokenOptions): Promise<void> {
  const { refresh } = session.tokens;
  if (refresh === null) throw new Unauthenticated(ENDED);
  const given = await party.refresh(refresh).catch((error) => {
    throw error instanceof ProviderRefused ? new Unauthenticated(ENDED, { cause: error }) : error;
  });
  // Not every provider gives another refresh token; then the first one stays good.
  const { who, tokens } = await acceptTokens({ ...given, refresh: given.refresh ?? refresh }, signIn);
  if (who.staffMember !== session.who.staffMember) throw new Unauthenticated(ENDED);
  Object.assign(session, { who, tokens });
}

function reasonOf(error: unknown): string {
  if (error instanceof ProviderUnreachable) return 'the provider cannot be reached';
  return error instanceof Unauthenticated ? 'the provider refused' : 'a fault of ours';
}
