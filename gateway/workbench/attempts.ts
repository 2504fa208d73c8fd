import { LRUCache } from 'lru-cache';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { digest, isSameSecret } from './secret.ts';

/** A sign-in that was begun and has not come back yet. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the browser goes afterwards. */
  readonly returnTo: string;
}

export interface Attempts {
  begin(browser: string, returnTo: string): Attempt;
  /** The attempt of this browser, once; null for any other. */
  take(state: string, browser: string | null): Attempt | null;
}

interface Kept {
  readonly attempt: Attempt;
  readonly browser: string;
  readonly until: number;
}

const MOST_ATTEMPTS = 50_000;
const LASTS_MS = 10 * 60_000;

/**
 * Sign-ins under way, in memory: anybody can begin one, so they are bounded and short. Several tabs of a browser can
 * sign in at once, because each of them has its own state; the cookie only says which browser it is.
 */
export function createAttempts(clock: () => Date): Attempts {
  const kept = new LRUCache<string, Kept>({ max: MOST_ATTEMPTS });
  return {
    begin: (browser, returnTo) => {
      const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo };
      kept.set(digest(attempt.state), {
        attempt,
        browser: digest(browser),
        until: clock().getTime() + LASTS_MS,
      });
      return attempt;
    },
    take: (state, browser) => {
      const found = kept.get(digest(state));
      // Whoever sends another person's state does not use it up.
      if (found === undefined || browser === null || !isSameSecret(found.browser, digest(browser))) return null;
      kept.delete(digest(state));
      return found.until > clock().getTime() ? found.attempt : null;
    },
  };
}
