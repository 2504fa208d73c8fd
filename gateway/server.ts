import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { askerDigest } from '../shared/disclosure-count.ts';
import type { Weights } from './cost/weights.ts';
import { createErrorFormat } from './errors.ts';
import { limitRules, QUERY_LIMITS } from './limits.ts';
import { DISCLOSED_LINE, type Log } from './log.ts';
import type { RequestContext } from './request-context.ts';
import { routerLog } from './supergraph.ts';
import { toldBeside } from './told-beside.ts';
import type { Usage } from './usage/usage.ts';

export interface ServerOptions {
  readonly router: ApolloGateway;
  /** What the fields of its supergraph cost. */
  readonly weights: Weights;
  readonly development: boolean;
  readonly newReference: () => string;
  readonly log: Log;
  /** Counts who uses which field; nobody does when left out. */
  readonly usage?: Usage | undefined;
}

/** The GraphQL server in front of the router; every default that shows or reports something is off. */
export async function startServer({ router, weights, development, newReference, log, usage }: ServerOptions) {
  const server = new ApolloServer<RequestContext>({
    gateway: router,
    // Read by the server to choose defaults; all that matter here are set below.
    nodeEnv: 'production',
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: limitRules(QUERY_LIMITS),
    formatError: createErrorFormat({ development, newReference, log }),
    stringifyResult: (result) => JSON.stringify(result),
    logger: routerLog(log),
    plugins: [
      ...[...DISABLED, faultsOfOwners, toldBeside(weights, QUERY_LIMITS.cost), disclosuresOfOwners(log)],
      ...(usage ? [usageOfSchema(usage)] : []),
    ],
  });
  await server.start();
  return server;
}

const DISABLED = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

const NAME_OPERATION = 'Say which operation of the query to run: give its name as operationName.';
const WHICH_OPERATION = { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } };

/** Puts one error per owner that failed into the answer, and takes out what the router says about its own nulls. */
const faultsOfOwners: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    // The router would throw for it, which the server takes for a fault of its own.
    didResolveOperation: async ({ operation }) => {
      if (operation === undefined) throw new GraphQLError(NAME_OPERATION, { extensions: WHICH_OPERATION });
    },
    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      const errors = [...(singleResult.errors ?? []), ...contextValue.faults.errors()];
      if (errors.length > 0) singleResult.errors = errors;
      delete singleResult.extensions;
    },
  }),
};

/** Writes one line for a request that owners were asked for: how much each of them says that it disclosed, and a digest of who asked. */
function disclosuresOfOwners(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue: { caller, disclosed } }) => {
        const lines = disclosed.byOwner();
        if (Object.keys(lines).length === 0) return;
        log.info({ requestId: caller.requestId, asker: askerDigest(caller), disclosed: lines }, DISCLOSED_LINE);
      },
    }),
  };
}

/** Counts a query that was answered, in part or as a whole; one that was refused before any owner was asked has no data. */
function usageOfSchema(usage: Usage): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({
        schema,
        document,
        operation,
        contextValue: { client, caller },
        response: { body },
      }) => {
        if (!document || !operation || body.kind !== 'single' || body.singleResult.data === undefined) return;
        usage.count({ schema, document, operation, client, organisation: caller.organisation });
      },
    }),
  };
}
