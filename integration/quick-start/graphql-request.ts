/**
 * A first question with graphql-request, run from the root of the repository:
 *
 *     SCHAKEL_TOKEN=$(npm run --silent token -- social-worker) npx tsx integration/quick-start/graphql-request.ts
 */
import { readFile } from 'node:fs/promises';
import { ClientError, GraphQLClient } from 'graphql-request';
import { type AnswerExtensions, type FirstAnswer, linesOf } from './answer.ts';

const { SCHAKEL_URL = 'http://127.0.0.1:4000', SCHAKEL_TOKEN, SCHAKEL_PURPOSE = 'BENEFIT_FOLLOW_UP' } = process.env;

const client = new GraphQLClient(`${SCHAKEL_URL}/graphql`, {
  // Keeps the data of the owners that answered when another one could not be asked.
  errorPolicy: 'all',
  headers: {
    authorization: `Bearer ${SCHAKEL_TOKEN}`,
    'x-purpose': SCHAKEL_PURPOSE,
    'apollographql-client-name': 'quick-start',
  },
});

const question = await readFile('integration/operations/first-question.graphql', 'utf8');

try {
  const { data, errors, extensions } = await client.rawRequest<FirstAnswer>(question, { first: 6 });
  for (const { message, extensions: about } of errors ?? []) console.error(about.code, about.source ?? '', message);
  for (const line of linesOf(data)) console.log(line);
  const { cost } = (extensions ?? {}) as AnswerExtensions;
  console.log(`cost ${cost?.requested} of ${cost?.limit}`);
} catch (error) {
  // A request that was refused as a whole: its code says why.
  if (!(error instanceof ClientError)) throw error;
  for (const { message, extensions } of error.response.errors ?? []) console.error(extensions.code, message);
  process.exitCode = 1;
}
