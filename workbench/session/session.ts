import { PURPOSES, type Purpose, ROLES, type Role } from '../../shared/caller.ts';
import { type Observable, observable } from './observable.ts';

/** Who is signed in, as the gateway says it. It stays in memory: nothing of it is kept in the browser. */
export interface Session {
  readonly name: string;
  readonly roles: readonly Role[];
  /** KBO number; null for a client. */
  readonly organisation: string | null;
  readonly purposes: readonly Purpose[];
  readonly csrfToken: string;
}

/** ENDED: it was there and is over; the page stays as it is until the same person is back. */
export type SessionState =
  | { readonly status: 'LOADING' | 'SIGNED_OUT' | 'UNREACHABLE' }
  | { readonly status: 'SIGNED_IN' | 'ENDED'; readonly session: Session };

export interface SessionStore extends Pick<Observable<SessionState>, 'get' | 'watch'> {
  /** Asks the gateway who is signed in. */
  load(): Promise<void>;
  /** The gateway said that nobody is signed in any more; resolves once the same person is back. */
  untilBack(): Promise<void>;
  /** Ends the session at the gateway; resolves to where the browser goes next. */
  signOut(): Promise<string>;
}

/**
 * The session at the gateway. `anotherPerson` is called when somebody else signed in meanwhile: nothing that is on the
 * page may stay for them.
 */
export function createSessionStore(fetcher: typeof fetch, anotherPerson: () => void): SessionStore {
  const state = observable<SessionState>({ status: 'LOADING' });
  const take = (session: Session | null) => {
    const before = sessionOf(state.get());
    if (session === null) state.set(before === null ? { status: 'SIGNED_OUT' } : { status: 'ENDED', session: before });
    else if (before !== null && !isSamePerson(before, session)) anotherPerson();
    else state.set({ status: 'SIGNED_IN', session });
  };
  return {
    get: state.get,
    watch: state.watch,
    load: async () => {
      try {
        take(await askSession(fetcher));
      } catch {
        if (sessionOf(state.get()) === null) state.set({ status: 'UNREACHABLE' });
      }
    },
    untilBack: () => {
      take(null);
      return new Promise((resolve) => {
        const look = () => {
          if (state.get().status !== 'SIGNED_IN') return;
          stop();
          resolve();
        };
        const stop = state.watch(look);
      });
    },
    signOut: async () => {
      const csrfToken = sessionOf(state.get())?.csrfToken ?? '';
      const response = await fetcher('/sign-out', { method: 'POST', headers: { 'x-csrf-token': csrfToken } });
      const answer: unknown = await response.json().catch(() => null);
      // From here on the page shows nothing any more, also where the way to the provider takes long.
      if (response.ok) state.set({ status: 'SIGNED_OUT' });
      return textIn(answer, 'redirect') ?? '/';
    },
  };
}

/** The session that a state holds; null where there is none. */
export function sessionOf(state: SessionState): Session | null {
  return 'session' in state ? state.session : null;
}

async function askSession(fetcher: typeof fetch): Promise<Session | null> {
  const response = await fetcher('/session', { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (!response.ok) throw new Error('The session cannot be asked for now.');
  return readSession(await response.json());
}

/** What `GET /session` answers; null when nobody is signed in. */
export function readSession(answer: unknown): Session | null {
  if (typeof answer !== 'object' || answer === null || Reflect.get(answer, 'signedIn') !== true) return null;
  return {
    name: textIn(answer, 'name') ?? '',
    roles: ROLES.filter((role) => listIn(answer, 'roles').includes(role)),
    organisation: textIn(answer, 'organisation'),
    purposes: PURPOSES.filter((purpose) => listIn(answer, 'purposes').includes(purpose)),
    csrfToken: textIn(answer, 'csrfToken') ?? '',
  };
}

function textIn(answer: unknown, key: string): string | null {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, key) : null;
  return typeof value === 'string' ? value : null;
}

function listIn(answer: object, key: string): unknown[] {
  const value: unknown = Reflect.get(answer, key);
  return Array.isArray(value) ? value : [];
}

function isSamePerson(one: Session, other: Session): boolean {
  const told = ({ name, organisation, roles }: Session) => JSON.stringify([name, organisation, roles]);
  return told(one) === told(other);
}
