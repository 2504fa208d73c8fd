import { LRUCache } from 'lru-cache';
import type { SignedIn } from '../sign-in.ts';
import type { SessionTimes } from './options.ts';
import { digest, newSecret } from './secret.ts';

/** Tokens of a session; they never leave this process, but for the provider that gave them. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  /** When the access token expires, in milliseconds since 1970. */
  readonly until: number;
}

/** Somebody who is signed in at the workbench, in one browser. */
export interface Session {
  /** As the provider says it; for the page and for nothing else. */
  readonly name: string | null;
  readonly csrfToken: string;
  readonly until: number;
  who: SignedIn;
  tokens: Tokens;
  idleUntil: number;
  /** A renewal of the tokens that is under way. */
  renewing: Promise<void> | null;
  /** After a renewal that failed: not before this. */
  renewNotBefore: number;
}

export interface Sessions {
  /** A new session under a new id. */
  begin(signedIn: Pick<Session, 'name' | 'who' | 'tokens'>): { id: string; session: Session };
  /** The session of an id; null when it ended. Looking is not using: it does not move the idle time. */
  find(id: string | null): Session | null;
  /** Moves the idle time. */
  use(session: Session): void;
  end(id: string | null): void;
  close(): void;
}

const MOST_SESSIONS = 20_000;
const SWEEP_MS = 60_000;

/** Sessions in memory: bounded, the one that was used longest ago gives way. A restart signs everybody out. */
export function createSessions({ longestMs, idleMs }: SessionTimes, clock: () => Date): Sessions {
  const kept = new LRUCache<string, Session>({ max: MOST_SESSIONS });
  const isOver = ({ until, idleUntil }: Session) => Math.min(until, idleUntil) <= clock().getTime();
  // Also when nobody comes any more: what is over holds tokens.
  const sweeper = setInterval(() => {
    for (const [key, session] of kept) if (isOver(session)) kept.delete(key);
  }, SWEEP_MS).unref();
  return {
    begin: (signedIn) => {
      const now = clock().getTime();
      const id = newSecret();
      const session: Session = {
        ...signedIn,
        csrfToken: newSecret(),
        until: now + longestMs,
        idleUntil: now + idleMs,
        renewing: null,
        renewNotBefore: 0,
      };
      kept.set(digest(id), session);
      return { id, session };
    },
    find: (id) => {
      const session = id === null ? undefined : kept.get(digest(id));
      if (session && !isOver(session)) return session;
      if (id !== null) kept.delete(digest(id));
      return null;
    },
    use: (session) => {
      session.idleUntil = clock().getTime() + idleMs;
    },
    end: (id) => {
      if (id !== null) kept.delete(digest(id));
    },
    close: () => {
      clearInterval(sweeper);
      kept.clear();
    },
  };
}
