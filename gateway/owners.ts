import type { GraphQLDataSource } from '@apollo/gateway';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { createDataSource } from './data-source.ts';
import { readOwnerSchemas } from './owner-schema.ts';
import type { RequestContext } from './request-context.ts';
import { createCircuitBreaker } from './source/circuit-breaker.ts';
import { connectOwner, type OwnerConnection, type OwnerLimits } from './source/connection.ts';

export interface OwnersOptions {
  readonly supergraphSdl: string;
  /** Base address of every owner; those in the supergraph file are not used. */
  readonly urls: Readonly<Record<Owner, string>>;
  /** Most time that one fetch may take, in milliseconds, per owner. */
  readonly timeLimitsMs: Readonly<Record<Owner, number>>;
  readonly limits?: Partial<OwnerLimits>;
}

/** The ways to all owners. */
export interface Owners {
  /** The data source of a subgraph of the supergraph, by its name. */
  dataSourceOf(subgraph: string): GraphQLDataSource<RequestContext>;
  close(): Promise<void>;
}

const LIMITS: OwnerLimits = { answerBytes: 8 * 1024 * 1024, atOnce: 128, waiting: 256, probeMs: 700 };
const FAILURES_IN_A_ROW = 5;
const TRIAL_MS = 1000;

/** Opens the ways to the owners of a supergraph; throws ConfigurationError when it names one that nobody knows. */
export function createOwners(options: OwnersOptions): Owners {
  const limits = { ...LIMITS, ...options.limits };
  const connections: OwnerConnection[] = [];
  const sources = new Map<string, GraphQLDataSource<RequestContext>>();
  for (const [name, schema] of readOwnerSchemas(options.supergraphSdl)) {
    const owner = OWNERS.find((known) => known === name);
    if (owner === undefined) throw unknownOwner(name);
    const connection = connectOwner(owner, options.urls[owner], limits);
    const breaker = createCircuitBreaker({
      threshold: FAILURES_IN_A_ROW,
      probe: connection.probe,
      trialMs: TRIAL_MS,
      now: () => performance.now(),
    });
    connections.push(connection);
    sources.set(name, createDataSource({ owner, schema, connection, breaker, limitMs: options.timeLimitsMs[owner] }));
  }
  return {
    dataSourceOf: (subgraph) => {
      const source = sources.get(subgraph);
      if (source === undefined) throw unknownOwner(subgraph);
      return source;
    },
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()));
    },
  };
}

function unknownOwner(name: string): ConfigurationError {
  const known = OWNERS.join(', ');
  return new ConfigurationError('gateway', [`The supergraph names the owner "${name}": it can name ${known}.`]);
}
