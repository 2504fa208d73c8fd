import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Language, Purpose } from '../../shared/caller.ts';
import type { AskAhead } from '../graph/ask-ahead.ts';
import type { Observable } from './observable.ts';
import { purposeFor } from './purpose.ts';
import { type Session, type SessionState, type SessionStore, sessionOf } from './session.ts';

/** What belongs to who reads: made once in main.tsx. */
export interface Reader {
  readonly session: SessionStore;
  readonly purpose: Observable<Purpose | null>;
  readonly language: Observable<Language>;
  /** How the graph is asked. */
  readonly asking: AskAhead;
}

const ReaderContext = createContext<Reader | null>(null);

/** Gives everything below it the reader. */
export function ReaderProvider({ reader, children }: { reader: Reader; children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The reader's stores, to change something; to read, the hooks below. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('There is no reader here: put the part inside ReaderProvider.');
  return reader;
}

/** Where the session stands. */
export function useSessionState(): SessionState {
  const { session } = useReader();
  return useSyncExternalStore(session.watch, session.get);
}

/** Who is signed in. Only inside pages: there somebody is. */
export function useSession(): Session {
  const session = sessionOf(useSessionState());
  if (session === null) throw new Error('Nobody is signed in here.');
  return session;
}

/** The reader's language. */
export function useLanguage(): Language {
  const { language } = useReader();
  return useSyncExternalStore(language.watch, language.get);
}

/** Why the reader looks; null where it is to be asked. */
export function usePurposeOrNull(): Purpose | null {
  const { purpose } = useReader();
  const chosen = useSyncExternalStore(purpose.watch, purpose.get);
  return purposeFor(chosen, sessionOf(useSessionState())?.purposes ?? []);
}

/** Why the reader looks. Only inside pages: there it is known. */
export function usePurpose(): Purpose {
  const purpose = usePurposeOrNull();
  if (purpose === null) throw new Error('No purpose was chosen yet.');
  return purpose;
}
