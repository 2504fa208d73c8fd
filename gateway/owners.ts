import type { GraphQLDataSource } from '@apollo/gateway';
import { ConfigurationError } from '../shared/errors.ts';
import { createDataSource } from './data-source.ts';
import type { OwnerName } from './owner-name.ts';
import { readOwnerSchemas } from './owner-schema.ts';
import type { OwnerWay, OwnerWays } from './owner-ways.ts';
import type { RequestContext } from './request-context.ts';

export interface OwnersOptions {
  readonly supergraphSdl: string;
  /** Base address of every owner; those in the supergraph file are not used. */
  readonly urls: Readonly<Record<OwnerName, string>>;
  /** Most time that one fetch may take, in milliseconds, per owner. */
  readonly timeLimitsMs: Readonly<Record<OwnerName, number>>;
}

/** The owners of one supergraph, each asked by what it promised there. */
export interface Owners {
  /** The data source of a subgraph of the supergraph, by its name. */
  dataSourceOf(subgraph: string): GraphQLDataSource<RequestContext>;
  close(): Promise<void>;
}

/** Takes the ways to the owners of a supergraph; throws ConfigurationError when it names one that nobody knows. */
export function createOwners({ supergraphSdl, urls, timeLimitsMs }: OwnersOptions, ways: OwnerWays): Owners {
  const named = [...readOwnerSchemas(supergraphSdl)].map(([owner, schema]) => {
    const url = urls[owner];
    const limitMs = timeLimitsMs[owner];
    if (url === undefined || limitMs === undefined) throw unknownOwner(owner, urls);
    return { owner, schema, url, limitMs };
  });
  const taken: OwnerWay[] = [];
  const sources = new Map<string, GraphQLDataSource<RequestContext>>();
  for (const { owner, schema, url, limitMs } of named) {
    const way = ways.take(owner, url);
    taken.push(way);
    const { connection, breaker } = way;
    sources.set(owner, createDataSource({ owner, schema, connection, breaker, limitMs }));
  }
  return {
    dataSourceOf: (subgraph) => {
      const source = sources.get(subgraph);
      if (source === undefined) throw unknownOwner(subgraph, urls);
      return source;
    },
    close: async () => {
      await Promise.all(taken.map((way) => way.leave()));
    },
  };
}

function unknownOwner(name: string, urls: Readonly<Record<OwnerName, string>>): ConfigurationError {
  const known = Object.keys(urls).join(', ');
  const advice = 'who joins is named in OWNERS_FILE first';
  return new ConfigurationError('gateway', [
    `The supergraph names the owner "${name}": it can name ${known}; ${advice}.`,
  ]);
}
