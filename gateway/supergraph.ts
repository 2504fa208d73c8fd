import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, isScalarType } from 'graphql';
import { scalarResolvers } from '../shared/scalars.ts';
import type { Log } from './log.ts';
import type { Owners } from './owners.ts';

/** The federation router on a composed supergraph, asking owners through our own data sources. */
export function createRouter(supergraphSdl: string, owners: Owners, log: Log): ApolloGateway {
  // Written and not read: the router looks in the environment only, and calls home unless it finds this.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const router = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => owners.dataSourceOf(name),
    // By default a header of the client makes the router show its query plan.
    __exposeQueryPlanExperimental: false,
    validateSupergraph: true,
    logger: routerLog(log),
  });
  router.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  return router;
}

/** What clients can ask of the router, once it has loaded. */
export function schemaOf(router: ApolloGateway): Promise<GraphQLSchema> {
  return new Promise((resolve) => {
    router.onSchemaLoadOrUpdate(({ apiSchema }) => resolve(apiSchema));
  });
}

/** Apollo logs sentences; some hold parts of a query, so only their level and a fixed sentence are kept. */
export function routerLog(log: Log): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn({}, 'the router warns'),
    error: (message) => log.error({ err: message }, 'the router reports an error'),
  };
}

/**
 * Arguments of our scalars are read here already, so that a wrong national number gets its sentence from the gateway and
 * travels no further. The values themselves are passed on as they were given.
 */
function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalarResolvers)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
  }
}
