import { randomUUID } from 'node:crypto';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Caller } from './caller.ts';
import { DISCLOSURES_HEADER } from './disclosure-count.ts';
import { checkReferences } from './entity-references.ts';
import { AppError, Unauthenticated } from './errors.ts';
import { inputMessage } from './input-message.ts';
import { loggableError } from './loggable-error.ts';
import { redact } from './national-number.ts';
import { requireFewLevels } from './query-levels.ts';
import { scalarResolvers } from './scalars.ts';
import { type GuardOptions, guardSections } from './section-guard.ts';
import { everyFieldOfClient } from './warm-up.ts';

/** What `buildSubgraphSchema` takes; the generated `Resolvers` of a subgraph fit. */
export type SubgraphResolvers = NonNullable<
  Parameters<typeof buildSubgraphSchema>[0] extends { resolvers?: infer R } ? R : never
>;

/** Builds an owner's schema and puts the guard in front of its sections. Throws when the schema discloses around a section. */
export function buildOwnerSchema(options: {
  typeDefs: DocumentNode;
  resolvers: object;
  guard: GuardOptions;
}): GraphQLSchema {
  // The one cast of the house: buildSubgraphSchema types the context as unknown, the generated resolvers know theirs.
  const resolvers = { ...scalarResolvers, ...options.resolvers } as SubgraphResolvers;
  const schema = buildSubgraphSchema([{ typeDefs: options.typeDefs, resolvers }]);
  return guardSections(checkReferences(schema), options.guard);
}

export interface SubgraphOptions<Context> {
  readonly app: FastifyInstance;
  readonly schema: GraphQLSchema;
  /** Throws `Unauthenticated` for a token that is not for this owner, now. */
  readonly verifyCaller: (token: string) => Promise<Caller>;
  readonly createContext: (caller: Caller) => Context;
}

/** What every context of an owner tells of itself. */
export interface Disclosing {
  /** How many lines of the disclosure log were written for the request by now. */
  disclosed(): number;
}

/**
 * Serves an owner's schema at POST /graphql. Nobody gets an answer without a caller token, `_service` included: 401 with code
 * UNAUTHENTICATED. Messages are ours, every other fault is INTERNAL with a reference number that stands in the process log.
 */
export async function serveSubgraph<Context extends Disclosing>(
  options: SubgraphOptions<Context>,
): Promise<ServedSubgraph<Context>> {
  const { app } = options;
  const server = new ApolloServer<Context>({
    schema: options.schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    stringifyResult: async (value) => JSON.stringify(value),
    formatError: (formatted, error) => formatFault(app, formatted, error),
    plugins: silent,
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  // Set first: what is refused before it is read says too that it cost no line, and is kept by nobody.
  const onRequest = async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({ 'cache-control': 'no-store', [DISCLOSURES_HEADER]: '0' });
  };
  app.post('/graphql', { onRequest }, async (request, reply) => {
    const caller = await options.verifyCaller(bearerToken(request));
    requireFewLevels(request.body);
    // Whoever hung up gets no work and no disclosure: after a pause there may be many of them before the first who waits.
    if (reply.raw.destroyed || request.socket.destroyed) return reply.hijack();
    return answer(server, options.createContext(caller), request, reply);
  });
  return {
    warmUp: async (context) => {
      const asked = everyFieldOfClient(options.schema);
      await server.executeOperation(asked, { contextValue: context }).catch((error: unknown) => {
        app.log.warn({ err: error }, 'the warm-up failed');
      });
    },
    stop: () => server.stop(),
  };
}

export interface ServedSubgraph<Context> {
  /** Asks every field of nobody, in a context of nobody, so that the first caller does not pay for it. Never throws. */
  warmUp(context: Context): Promise<void>;
  stop(): Promise<void>;
}

/** Nothing is reported to anybody, whatever variables the environment holds, and no answer carries a trace. */
const silent = [
  // Works out for every single field how long its answer may be cached, which is never.
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

function bearerToken(request: FastifyRequest): string {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme === 'Bearer' && token) return token;
  throw new Unauthenticated('A caller token of the gateway is required: authorization: Bearer …');
}

async function answer<Context extends Disclosing>(
  server: ApolloServer<Context>,
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const headers = new HeaderMap();
  headers.set('content-type', request.headers['content-type'] ?? '');
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
    context: async () => context,
  });
  for (const [name, value] of response.headers) reply.header(name, value);
  reply.header('cache-control', 'no-store');
  reply.header(DISCLOSURES_HEADER, String(context.disclosed()));
  reply.code(response.status ?? 200);
  if (response.body.kind !== 'complete')
    throw new AppError('BAD_USER_INPUT', 'Incremental delivery is not supported: remove @defer and @stream.');
  return reply.send(response.body.string);
}

function formatFault(app: FastifyInstance, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const path = formatted.path === undefined ? {} : { path: formatted.path };
  if (cause instanceof AppError) {
    return { message: redact(cause.message), ...path, extensions: { code: cause.code, ...cause.details } };
  }
  if (isCallersFault(formatted)) {
    return {
      message: inputMessage(error instanceof GraphQLError ? error : formatted),
      ...path,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  const reference = randomUUID();
  app.log.error({ reference, path: formatted.path, fault: loggableError(cause) }, 'unexpected fault');
  return {
    message: `Something went wrong here; reference ${reference}.`,
    ...path,
    extensions: { code: 'INTERNAL', reference },
  };
}

const CALLERS_FAULTS = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
];

function isCallersFault(error: GraphQLFormattedError): boolean {
  return CALLERS_FAULTS.includes(String(error.extensions?.code));
}
