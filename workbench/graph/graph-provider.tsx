import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo } from 'react';

import { useLanguage, usePurpose, useReader } from '../session/reader.tsx';
import { createGraph } from './client.ts';
import { KNOWN_DOCUMENTS } from './known-documents.ts';

/** The graph for the reader's purpose and language: with another one everything on the page is asked anew. */
export function GraphProvider({ children }: { children: ReactNode }) {
  const { session, asking } = useReader();
  const purpose = usePurpose();
  const language = useLanguage();
  const client = useMemo(() => {
    const { fetcher } = asking;
    return createGraph({ session, purpose, language, documentIds: KNOWN_DOCUMENTS, fetcher });
  }, [session, asking, purpose, language]);
  useEffect(() => () => void client.clearStore().catch(() => undefined), [client]);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
