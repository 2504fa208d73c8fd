import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { type Asking, createDocumentsFetch } from './documents-fetch.ts';

// Of each client there is one of these, without an id: what two queries ask of it stands beside each other.
const ONE_PER_CLIENT = ['Identity', 'ClientOverview', 'PesRecord', 'WelfareRecord', 'SocialEconomyRecord'];

/** The graph for one purpose and one language. Nothing that was loaded for another purpose is in its cache. */
export function createGraph(asking: Asking): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({
      typePolicies: {
        ...Object.fromEntries([...ONE_PER_CLIENT, 'Viewer'].map((type) => [type, { merge: true }])),
        // Without its number it is nobody in particular, and stays where it was asked.
        Organisation: { keyFields: ({ kboNumber }) => (kboNumber ? `Organisation:${kboNumber}` : false) },
      },
      possibleTypes: { SourceRecord: ['PesRecord', 'WelfareRecord', 'SocialEconomyRecord'] },
    }),
    link: new HttpLink({ uri: '/graphql', fetch: createDocumentsFetch(asking) }),
    devtools: { enabled: false },
  });
}
