/**
 * The first question as a registered document, with Apollo Client 4: its digest is sent, and never its text. Run from the
 * root of the repository:
 *
 *     SCHAKEL_TOKEN=$(npm run --silent token -- social-worker) npx tsx integration/quick-start/registered.ts
 *
 * The manifest is made with `--typename`, since the cache adds `__typename` before it asks:
 *
 *     npm run documents -- register --client quick-start --typename --out integration/trusted/clients/quick-start.json \
 *       integration/operations/*.graphql
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { print } from 'graphql';
import { type FirstAnswer, linesOf } from './answer.ts';

const { SCHAKEL_URL = 'http://127.0.0.1:4000', SCHAKEL_TOKEN, SCHAKEL_PURPOSE = 'BENEFIT_FOLLOW_UP' } = process.env;

const client = new ApolloClient({
  link: ApolloLink.from([
    new PersistedQueryLink({
      generateHash: (document) => createHash('sha256').update(print(document)).digest('hex'),
      // A document that is not known is not sent as text either.
      retry: () => false,
    }),
    new HttpLink({
      uri: `${SCHAKEL_URL}/graphql`,
      headers: {
        authorization: `Bearer ${SCHAKEL_TOKEN}`,
        'x-purpose': SCHAKEL_PURPOSE,
        'apollographql-client-name': 'quick-start',
      },
    }),
  ]),
  cache: new InMemoryCache(),
});

const { data, error } = await client.query<FirstAnswer>({
  query: gql(await readFile('integration/operations/first-question.graphql', 'utf8')),
  variables: { first: 6 },
  errorPolicy: 'all',
});

if (error && !CombinedGraphQLErrors.is(error)) throw error;
for (const { message, extensions } of error?.errors ?? []) console.error(extensions?.code, message);
if (data) for (const line of linesOf(data)) console.log(line);
else process.exitCode = 1;
