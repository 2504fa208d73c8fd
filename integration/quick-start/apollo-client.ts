/**
 * A first question with Apollo Client 4, run from the root of the repository:
 *
 *     SCHAKEL_TOKEN=$(npm run --silent token -- social-worker) npx tsx integration/quick-start/apollo-client.ts
 */
import { readFile } from 'node:fs/promises';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { map } from 'rxjs';
import { type AnswerExtensions, type FirstAnswer, linesOf } from './answer.ts';

const { SCHAKEL_URL = 'http://127.0.0.1:4000', SCHAKEL_TOKEN, SCHAKEL_PURPOSE = 'BENEFIT_FOLLOW_UP' } = process.env;

// Apollo Client gives no extensions with a result: a link sees them pass.
let cost: AnswerExtensions['cost'];
const seeCost = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      if ('extensions' in result) cost = (result.extensions as AnswerExtensions | undefined)?.cost;
      return result;
    }),
  ),
);

const client = new ApolloClient({
  link: ApolloLink.from([
    seeCost,
    new HttpLink({
      uri: `${SCHAKEL_URL}/graphql`,
      headers: {
        authorization: `Bearer ${SCHAKEL_TOKEN}`,
        'x-purpose': SCHAKEL_PURPOSE,
        'apollographql-client-name': 'quick-start',
        // With it a request that is refused as a whole is read as GraphQL too, whatever its status.
        accept: 'application/graphql-response+json',
      },
    }),
  ]),
  // Answers hold records of people: give each purpose, and each person who signs in, a cache of their own.
  cache: new InMemoryCache(),
});

const { data, error } = await client.query<FirstAnswer>({
  query: gql(await readFile('integration/operations/first-question.graphql', 'utf8')),
  variables: { first: 6 },
  // Keeps the data of the owners that answered when another one could not be asked.
  errorPolicy: 'all',
});

if (error && !CombinedGraphQLErrors.is(error)) throw error;
for (const { message, extensions } of error?.errors ?? [])
  console.error(extensions?.code, extensions?.source ?? '', message);
if (data) {
  for (const line of linesOf(data)) console.log(line);
  console.log(`cost ${cost?.requested} of ${cost?.limit}`);
} else {
  // A request that was refused as a whole: its code says why.
  process.exitCode = 1;
}
