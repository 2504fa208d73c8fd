import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OwnerName } from './owner-name.ts';
import type { OwnerSchema } from './owner-schema.ts';
import type { RequestContext } from './request-context.ts';
import { AnswerMismatch } from './response-check.ts';
import { actFailure } from './source/acted-failure.ts';
import { type PartialError, readAnswer } from './source/answer.ts';
import type { CircuitBreaker } from './source/circuit-breaker.ts';
import type { OwnerConnection } from './source/connection.ts';
import { faultSentence, SourceFault } from './source/fault.ts';
import { sourceExtensions } from './source/faults.ts';
import { type Data, type PreparedFetch, prepareFetch, type Representation } from './source/prepared-fetch.ts';
import { type Distinct, distinct, entitiesBody, spread } from './source/representations.ts';

export interface DataSourceOptions {
  readonly owner: OwnerName;
  readonly schema: OwnerSchema;
  readonly connection: OwnerConnection;
  readonly breaker: CircuitBreaker;
  /** Most time that one fetch may take, in milliseconds. */
  readonly limitMs: number;
}

/**
 * Fetches from one owner for @apollo/gateway. It never throws for a fault of the owner: a fetch that failed becomes nulls
 * for what it asked, so that fields that @requires them are still resolved, and one typed error in the answer.
 */
export function createDataSource(options: DataSourceOptions): GraphQLDataSource<RequestContext> {
  const prepared = new LRUCache<string, PreparedFetch>({ max: MOST_PREPARED });
  const prepare = (query: string) => {
    const known = prepared.get(query) ?? prepareFetch(query, options.schema);
    prepared.set(query, known);
    return known;
  };
  return {
    process: async (fetch: GraphQLDataSourceProcessOptions<RequestContext>) => {
      if (!isForRequest(fetch)) throw new Error('Owners are asked for a request of a caller only.');
      const { query = '', variables = {} } = fetch.request;
      return answerFetch(options, prepare(query), variables, fetch.context);
    },
  };
}

// A client makes a few dozen; somebody who invents queries pushes out the oldest and takes no more memory than this.
const MOST_PREPARED = 500;

type FetchForRequest = Extract<GraphQLDataSourceProcessOptions<RequestContext>, { incomingRequestContext: unknown }>;

function isForRequest(fetch: GraphQLDataSourceProcessOptions<RequestContext>): fetch is FetchForRequest {
  return 'incomingRequestContext' in fetch;
}

interface FetchAnswer {
  data: Data;
  errors?: readonly GraphQLFormattedError[];
}

async function answerFetch(
  options: DataSourceOptions,
  prepared: PreparedFetch,
  { representations: given, ...variables }: Record<string, unknown>,
  context: RequestContext,
): Promise<FetchAnswer> {
  // The gateway makes the representations itself: always objects with a __typename.
  const entities = Array.isArray(given) ? distinct(given.filter(isRepresentation)) : null;
  try {
    const acted = await actedOut(options, prepared, entities, context);
    if (acted !== null) return { data: entities ? spread(acted, entities) : acted };
    await enter(options);
    return await askOwner(options, prepared, entities, variables, context);
  } catch (error) {
    const fault = faultOf(error, options.owner);
    if (fault.isFailure) options.breaker.failed();
    context.faults.add(fault, prepared.operation);
    context.disclosed.add(options.owner, null);
    const missing = prepared.missing(entities?.representations ?? []);
    return { data: entities ? spread(missing, entities) : missing };
  }
}

/** A failure of the sandbox, in the place of the owner; null for every other caller. */
async function actedOut(
  options: DataSourceOptions,
  prepared: PreparedFetch,
  entities: Distinct | null,
  context: RequestContext,
): Promise<Data | null> {
  const failure = context.failures.get(options.owner);
  if (failure === undefined) return null;
  return await actFailure(failure, {
    owner: options.owner,
    prepared,
    representations: entities?.representations ?? [],
    limitMs: () => timeFor(options, context),
    hangUp: context.hangUp,
  });
}

function isRepresentation(value: unknown): value is Representation {
  return typeof value === 'object' && value !== null;
}

async function enter({ breaker, owner }: DataSourceOptions): Promise<void> {
  if (await breaker.mayAsk()) return;
  throw new SourceFault(owner, 'SOURCE_UNAVAILABLE', 'circuit is open', { isFailure: false });
}

async function askOwner(
  options: DataSourceOptions,
  prepared: PreparedFetch,
  entities: Distinct | null,
  variables: Record<string, unknown>,
  context: RequestContext,
): Promise<FetchAnswer> {
  const { owner, connection, breaker } = options;
  const isQuery = prepared.operation === 'query';
  const { json, disclosed } = await connection.ask({
    body: entities
      ? entitiesBody(prepared.query, variables, entities.texts)
      : JSON.stringify({ query: prepared.query, variables }),
    token: context.tokenFor(owner),
    limitMs: timeFor(options, context),
    mayRetry: isQuery,
    // A change that is under way is not called off halfway.
    hangUp: isQuery ? context.hangUp : new AbortController().signal,
  });
  const { data, errors } = readAnswer(owner, json);
  prepared.check(data, entities?.representations ?? []);
  context.disclosed.add(owner, disclosed);
  breaker.succeeded();
  const whole = entities ? spread(withoutGaps(data, prepared, entities), entities) : data;
  return errors.length === 0 ? { data: whole } : { data: whole, errors: told(errors, owner, entities, context) };
}

// What a later hop needs when this one takes all the time that it may.
const SHARE_OF_TIME_LEFT = 0.6;
const TOO_LITTLE_MS = 20;

function timeFor({ owner, limitMs }: DataSourceOptions, context: RequestContext): number {
  const time = Math.min(limitMs, context.timeLeft() * SHARE_OF_TIME_LEFT);
  if (time >= TOO_LITTLE_MS) return time;
  throw new SourceFault(owner, 'SOURCE_TIMEOUT', 'no time left in the request', { isFailure: false });
}

/** An entity that the owner answers as null, which an unknown id is, still needs its fields for a @requires elsewhere. */
function withoutGaps(data: Data, prepared: PreparedFetch, { representations }: Distinct): Data {
  const { _entities: found } = data;
  if (!Array.isArray(found)) return data;
  const entities = representations.map((asked, place) => found[place] ?? prepared.missingEntity(asked));
  return { ...data, _entities: entities };
}

function told(
  errors: readonly PartialError[],
  owner: OwnerName,
  entities: Distinct | null,
  context: RequestContext,
): GraphQLFormattedError[] {
  return errors.map(({ code, path }) => ({
    message: faultSentence(owner, code),
    ...(path === null ? {} : { path: entities ? firstOccurrence(path, entities) : path }),
    extensions: sourceExtensions(owner, code, context.caller.requestId),
  }));
}

// ['_entities', 1, 'pes'] counts the distinct representations; the gateway counts all of them.
function firstOccurrence(path: readonly (string | number)[], { places }: Distinct): (string | number)[] {
  const [root = '_entities', place, ...rest] = path;
  return typeof place === 'number' ? [root, places.indexOf(place), ...rest] : [...path];
}

function faultOf(error: unknown, owner: OwnerName): SourceFault {
  if (error instanceof SourceFault) return error;
  if (error instanceof AnswerMismatch) return new SourceFault(owner, 'SOURCE_INVALID', error.message);
  return new SourceFault(owner, 'INTERNAL', 'the gateway failed', { isFailure: false, cause: error });
}
