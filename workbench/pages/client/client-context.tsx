import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Relation } from '../../../shared/grant.ts';
import type { AskingAgain } from '../../graph/use-ask-again.ts';
import { type Say, useSay } from './sections/use-say.ts';

/** What every part of a page about one client needs. */
interface AboutClient {
  /** Opaque id. */
  readonly id: string;
  /** Why the reader may see them; null before the first answer. */
  readonly relation: Relation | null;
  readonly say: Say;
  readonly again: AskingAgain;
  /** Asks the page anew: after an act. */
  readonly refetch: () => Promise<unknown>;
}

const ClientContext = createContext<AboutClient | null>(null);

type AboutClientProps = Omit<AboutClient, 'say'> & { readonly children: ReactNode };

/** Gives the parts of a page which client it is about. */
export function AboutClientProvider({ id, relation, again, refetch, children }: AboutClientProps) {
  const say = useSay();
  const about = useMemo(() => ({ id, relation, say, again, refetch }), [id, relation, say, again, refetch]);
  return <ClientContext value={about}>{children}</ClientContext>;
}

/** The client that the page is about. */
export function useAboutClient(): AboutClient {
  const about = useContext(ClientContext);
  if (about === null) throw new Error('There is no client here: put the part inside AboutClientProvider.');
  return about;
}
