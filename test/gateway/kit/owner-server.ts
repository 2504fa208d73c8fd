import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { decodeJwt } from 'jose';
import type { Owner } from '../../../shared/caller.ts';
import { type Behaviour, well } from './behaviours.ts';
import { RESOLVERS, type TestContext } from './records.ts';
import { typeDefsOf } from './schemas.ts';

export interface Received {
  query: string;
  variables: { representations?: { __typename: string; [key: string]: unknown }[]; [key: string]: unknown };
  token: string;
}

/** An owner on a real port, that can be told to misbehave. */
export interface OwnerServer {
  readonly url: string;
  /** Requests for the graph since the last `reset`. */
  readonly received: Received[];
  behave(behaviour: Behaviour): void;
  /** Well behaved again, nothing received, and listening. */
  reset(): Promise<void>;
  /** Gives up the port, and cuts every connection. */
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the test subgraph of an owner. */
export async function startOwnerServer(owner: Owner): Promise<OwnerServer> {
  const graph = await startGraph(owner);
  const received: Received[] = [];
  let behaviour: Behaviour = well;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    response.on('error', () => undefined);
    if (request.url === '/readyz') return behaviour.health(response);
    const body = await readBody(request);
    const token = String(request.headers.authorization).replace('Bearer ', '');
    received.push({ ...JSON.parse(body), token });
    return behaviour.answer(response, () => graph.ask(body, token));
  };
  const server = createServer((request, response) => void handle(request, response));
  await listen(server, 0);
  const port = portOf(server);
  const start = async () => {
    if (!server.listening) await listen(server, port);
  };
  const stop = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    behave: (next) => {
      behaviour = next;
    },
    reset: async () => {
      behaviour = well;
      received.length = 0;
      await start();
    },
    start,
    stop,
    close: async () => {
      await stop();
      await graph.stop();
    },
  };
}

async function startGraph(owner: Owner) {
  // The one cast of the tests: buildSubgraphSchema wants resolvers of its own type.
  const resolvers = RESOLVERS[owner] as NonNullable<Parameters<typeof buildSubgraphSchema>[0] & object>;
  const server = new ApolloServer<TestContext>({
    schema: buildSubgraphSchema([{ typeDefs: typeDefsOf(owner), resolvers }] as never),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: true,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();
  return {
    stop: () => server.stop(),
    ask: async (body: string, token: string) => {
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: JSON.parse(body),
        },
        context: async () => ({ claims: decodeJwt(token) as unknown as TestContext['claims'] }),
      });
      return { status: response.status ?? 200, text: response.body.kind === 'complete' ? response.body.string : '' };
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** The port of a server that listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
  return address.port;
}
