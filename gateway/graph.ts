import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest, RouteHandlerMethod } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { ConfigurationError } from '../shared/errors.ts';
import { schemaDigest } from '../shared/schema-digest.ts';
import { readWeights } from './cost/weights.ts';
import { foreignClaims } from './foreign-claims.ts';
import type { Log } from './log.ts';
import type { OwnerWays } from './owner-ways.ts';
import { createOwners, type OwnersOptions } from './owners.ts';
import type { RequestContext } from './request-context.ts';
import { startServer } from './server.ts';
import { createRouter, schemaOf } from './supergraph.ts';
import { type Manifest, readTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
import type { Usage } from './usage/usage.ts';

/** What a graph is made from: each of it stands in a file that may change while we serve. */
export interface GraphDefinition extends OwnersOptions {
  /** The queries that the workbench asks with; none when left out. */
  readonly documents?: Manifest;
}

export interface GraphSurroundings {
  readonly ways: OwnerWays;
  readonly development: boolean;
  readonly log: Log;
  readonly usage?: Usage | undefined;
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
}

/** Everything that follows from one supergraph: nothing of it is changed later, so whoever began on it ends on it. */
export interface Graph {
  readonly digest: string;
  /** Answers a request of which the body is read. */
  readonly answer: RouteHandlerMethod;
  /** The trusted documents; throws ConfigurationError when one of them does not fit this graph. */
  documents(): Promise<TrustedDocuments>;
  close(): Promise<void>;
}

/** Loads a supergraph in full, which blocks the process; throws ConfigurationError, and leaves nothing behind then. */
export async function loadGraph(definition: GraphDefinition, surroundings: GraphSurroundings): Promise<Graph> {
  const { ways, development, log, usage, contextOf } = surroundings;
  const { documents: manifest, supergraphSdl } = definition;
  const claims = refusing(() => foreignClaims(supergraphSdl));
  if (claims.length > 0) throw new ConfigurationError('gateway', claims);
  const weights = refusing(() => readWeights(supergraphSdl));
  const owners = refusing(() => createOwners(definition, ways));
  const router = createRouter(supergraphSdl, owners, log);
  const schema = schemaOf(router);
  const serving = { router, weights, development, newReference: uuidv7, log, usage };
  const server = await startServer(serving).catch(async (error) => {
    await owners.close();
    throw refusal(error);
  });
  return {
    digest: schemaDigest(supergraphSdl),
    answer: fastifyApolloHandler(server, { context: contextOf }),
    documents: async () => (manifest ? readTrustedDocuments(manifest, await schema) : new Map()),
    close: async () => {
      await server.stop();
      await owners.close();
    },
  };
}

function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusal(error);
  }
}

function refusal(error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  const { message } = error instanceof Error ? error : { message: 'unknown' };
  const advice = 'compose it again with npm run compose';
  return new ConfigurationError('gateway', [`The supergraph cannot be loaded (${message.split('\n')[0]}): ${advice}.`]);
}
