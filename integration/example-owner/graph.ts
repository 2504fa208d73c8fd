import { randomUUID } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule, parse } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import {
  type Answer,
  type Asked,
  type Caller,
  type Entity,
  type Parts,
  Refusal,
  type Representation,
  type Row,
  type TellableError,
} from './parts.ts';
import type { ClientRecord } from './record.ts';

interface Context {
  readonly asked: Asked;
}

/** The graph of the owner: answers the body of a POST, once what it discloses is in the log. */
export interface Graph {
  answer(body: Buffer, accept: string, caller: Caller, signal: AbortSignal): Promise<Answer>;
}

/** Builds the graph of the parts. */
export function createGraph(parts: Parts): Graph {
  const yoga = createYoga<Context>({
    ...{ schema: schemaOf(parts), graphqlEndpoint: '/graphql', landingPage: false, graphiql: false },
    ...{ logging: false, batching: false, maskedErrors: false, plugins: [rules(parts), errors(parts)] },
  });

  async function run(body: Buffer, accept: string, asked: Asked): Promise<Answer> {
    const headers = { 'content-type': 'application/json', accept };
    const response = await yoga.fetch(
      'http://owner/graphql',
      { method: 'POST', headers, body: body.toString('utf8') },
      { asked },
    );
    const type = response.headers.get('content-type') ?? 'application/json';
    return { status: response.status, headers: { 'content-type': type }, body: await response.text() };
  }

  return {
    answer: async (body, accept, caller, signal) => {
      requireReadable(body, parts.mostLevels);
      const asked: Asked = { caller, signal, lines: new Map(), isLogDown: false };
      const answer = await run(body, accept, asked);
      if (signal.aborted) throw new Refusal('SOURCE_UNAVAILABLE', 'Nobody waits for the answer any more.');
      try {
        await parts.append([...asked.lines.values()]);
        return counted(answer, asked.lines.size);
      } catch {
        // No log, no data: the same question again, in which nothing may be given.
        return counted(await run(body, accept, { ...asked, lines: new Map(), isLogDown: true }), 0);
      }
    },
  };
}

function counted(answer: Answer, lines: number): Answer {
  const headers = { ...answer.headers, 'cache-control': 'no-store', 'x-disclosures': String(lines) };
  return { ...answer, headers };
}

function requireReadable(body: Buffer, most: number): void {
  const parsed = parseJson(body);
  const query = typeof parsed === 'object' && parsed !== null ? parsed.query : undefined;
  if (typeof query !== 'string')
    throw new Refusal('BAD_USER_INPUT', 'The body has no query: send { "query", "variables" }.');
  if (bracesIn(query) > most)
    throw new Refusal('QUERY_TOO_DEEP', `The query has more than ${most} levels: ask for fewer.`);
}

function bracesIn(query: string): number {
  let [level, deepest] = [0, 0];
  for (const sign of query) {
    if (sign === '{') level += 1;
    if (sign === '}') level -= 1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}

function parseJson(body: Buffer): { query?: unknown } | null {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal('BAD_USER_INPUT', 'The body is not JSON: correct it and send it again.');
  }
}

function schemaOf(parts: Parts): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(parts.sdl), resolvers: { PesRecord: fields } }]);
  const root = schema.getQueryType()?.getFields();
  if (root?._entities === undefined || root._service === undefined) throw new Error('The schema is no subgraph.');
  root._service.resolve = () => ({ sdl: parts.sdl });
  root._entities.resolve = (_root, { representations }, { asked }: Context) =>
    parts.entities(representations, asked, (one) => openOne(parts, one, asked));
  return schema;
}

const fields = {
  availability: (record: ClientRecord) => {
    const known = record.disclose('pes.availability', () => record.isHeld);
    if (known === null) return 'NOT_PERMITTED';
    return known ? 'AVAILABLE' : 'NOT_KNOWN';
  },
  asOf: (record: ClientRecord) => record.asOf(),
  withheld: (record: ClientRecord) => record.withheld(),
  registration: (record: ClientRecord) => record.disclose('pes.registration', (row) => row?.registration ?? null),
  journey: (record: ClientRecord, _arguments: object, { asked }: Context) =>
    record.gather('pes.journey', 'pes.registration', (row) => registered(row, asked.caller.language)),
  deadlines: (record: ClientRecord) => record.disclose('pes.journey', () => []),
  contactPoints: (record: ClientRecord) =>
    record.disclose('pes.contact', (row) => (row?.contactPoints ?? []).map((each) => ({ ...each, source: 'PES' }))),
};

const REGISTERED: Readonly<Record<string, string>> = { nl: 'Ingeschreven', en: 'Registered', fr: 'Inscrit' };

/** What happened to a client by their registration: the one event that this owner knows of. */
function registered(row: Row | null, language: string): object[] {
  if (row?.registration == null) return [];
  const { registeredOn: on } = row.registration;
  return [{ on, source: 'PES', section: 'pes.registration', kind: 'REGISTERED', label: REGISTERED[language] }];
}

/** The client of a representation; the reason where it is none, or its grant is not good. */
async function openOne(parts: Parts, one: Representation, asked: Asked): Promise<Entity> {
  if (asked.signal.aborted) return null;
  const { __typename: type, id, grant } = typeof one === 'object' ? one : {};
  if (type !== 'Client' || typeof id !== 'string')
    return new Refusal('BAD_USER_INPUT', 'A representation is not one of a Client: give __typename, id and grant.');
  try {
    const facts = await parts.verifyGrant(grant, asked.caller, id);
    return { __typename: 'Client', id, pes: parts.open(parts, facts, asked) };
  } catch (error) {
    return error instanceof Error ? error : new Error('The client could not be opened.');
  }
}

function rules({ introspection }: Parts): Plugin {
  return {
    onValidate: ({ addValidationRule }) => {
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

/** Every error in the words of the contract: a stable code, and nothing of what was sent. */
function errors(parts: Parts): Plugin {
  return {
    onResultProcess: ({ result }) => {
      const each = Array.isArray(result) ? result : [result];
      for (const one of each) {
        if (!('errors' in one) || one.errors === undefined) continue;
        one.errors = one.errors.map((error) => {
          const { message, path, extensions } = parts.told(tellable(error), error.originalError ?? error);
          const { http } = error.extensions ?? {};
          return new GraphQLError(message, { path, extensions: { ...extensions, ...(http ? { http } : {}) } });
        });
      }
    },
  };
}

/** What of an error may leave the process. */
function tellable({ originalError, path }: GraphQLError): TellableError {
  const at = path === undefined ? {} : { path };
  if (originalError instanceof Refusal)
    return { message: originalError.message, ...at, extensions: { code: originalError.code } };
  // An error of the library itself is about the query, and its sentences repeat what was sent.
  if (originalError === undefined || originalError instanceof GraphQLError)
    return { message: 'The query does not fit the schema.', ...at, extensions: { code: 'BAD_USER_INPUT' } };
  return { ...internal(originalError), ...at };
}

/** A fault of ours: a reference number, which stands beside the fault in our own log. */
export function internal(fault: unknown): TellableError {
  const reference = randomUUID();
  const kind = fault instanceof Error ? fault.name : typeof fault;
  process.stderr.write(`${JSON.stringify({ reference, fault: kind })}\n`);
  return { message: `Something went wrong here; reference ${reference}.`, extensions: { code: 'INTERNAL', reference } };
}
