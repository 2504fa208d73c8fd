import { ApolloClient, type FieldPolicy, HttpLink, InMemoryCache } from '@apollo/client';
import { type Asking, createDocumentsFetch } from './documents-fetch.ts';

// Of each client there is one of these, without an id: what two queries ask of it stands beside each other.
const ONE_PER_CLIENT = ['Identity', 'ClientOverview', 'PesRecord', 'WelfareRecord', 'SocialEconomyRecord'];

interface PageOfList {
  readonly nodes: readonly unknown[];
}

/** A list that comes in pages: the next page is put behind those before it, the first one begins anew. */
const inPages: FieldPolicy<PageOfList> = {
  keyArgs: ['filter'],
  merge: (before, page, { args }) =>
    before === undefined || !args?.after ? page : { ...page, nodes: [...before.nodes, ...page.nodes] },
};

/** The graph for one purpose and one language. Nothing that was loaded for another purpose is in its cache. */
export function createGraph(asking: Asking): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({
      typePolicies: {
        ...Object.fromEntries([...ONE_PER_CLIENT, 'Viewer'].map((type) => [type, { merge: true }])),
        Query: { fields: { caseload: inPages, referrals: inPages } },
        // An instrument changes by versions; codes of statements and dimensions are of one version.
        EmpowermentInstrument: { keyFields: ['id', 'version'] },
        EmpowermentItem: { keyFields: false },
        EmpowermentDimension: { keyFields: false },
        // Without its number it is nobody in particular, and stays where it was asked.
        Organisation: { keyFields: ({ kboNumber }) => (kboNumber ? `Organisation:${kboNumber}` : false) },
      },
      possibleTypes: { SourceRecord: ['PesRecord', 'WelfareRecord', 'SocialEconomyRecord'] },
    }),
    link: new HttpLink({ uri: '/graphql', fetch: createDocumentsFetch(asking) }),
    devtools: { enabled: false },
  });
}
