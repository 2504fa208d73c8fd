import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraph, type Graph, internal } from './graph.ts';
import { type Answer, type Parts, Refusal } from './parts.ts';

export interface RunningOwner {
  readonly url: string;
  stop(): Promise<void>;
}

const STATUS: Readonly<Record<string, number>> = {
  ...{ UNAUTHENTICATED: 401, BAD_USER_INPUT: 400, QUERY_TOO_COSTLY: 400, SOURCE_UNAVAILABLE: 503 },
  ...{ TOO_LARGE: 413, NOT_JSON: 415, NOT_FOUND: 404 },
};
/** Reasons of ours for another status than that of their code. */
const CODES: Readonly<Record<string, string>> = {
  TOO_LARGE: 'BAD_USER_INPUT',
  NOT_JSON: 'BAD_USER_INPUT',
  NOT_FOUND: 'BAD_USER_INPUT',
};

/** Serves an owner over HTTP; port 0 takes a free one. `jwks` are its own public keys. */
export async function serve(parts: Parts, port: number, jwks: () => object): Promise<RunningOwner> {
  const graph = createGraph(parts);
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    void answer(parts, graph, jwks, request, response)
      // Who is gone halfway is no fault of ours, and gets no answer.
      .catch((error: unknown) => (request.socket.destroyed ? null : faultAnswer(error)))
      .then((answered) => answered && send(response, parts.sent(answered, pathOf(request))));
  });
  // Longer than a client keeps a connection: no request meets one that is being closed.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  parts: Parts,
  graph: Graph,
  jwks: () => object,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const path = pathOf(request);
  if (request.method === 'GET' && path === '/healthz' && parts.healthy) return json(200, { alive: true });
  if (request.method === 'GET' && path === '/readyz') return readiness(parts.ready());
  if (request.method === 'GET' && path === '/.well-known/jwks.json') return json(200, jwks());
  if (request.method !== 'POST' || path !== '/graphql') throw new Refusal('NOT_FOUND', 'There is nothing here.');
  const caller = await parts.verifyCaller(bearer(request));
  const body = await readBody(request, parts.bodyLimit);
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new Refusal('NOT_JSON', 'The body is not JSON: send it as application/json.');
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());
  const handle = parts.around((bytes) => graph.answer(bytes, acceptOf(request), caller, hangUp.signal));
  return handle(body);
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}

function bearer({ headers }: IncomingMessage): string | null {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

function acceptOf({ headers }: IncomingMessage): string {
  return /application\/graphql-response\+json/.test(headers.accept ?? '')
    ? 'application/graphql-response+json'
    : 'application/json';
}

function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = () => new Refusal('TOO_LARGE', 'The body is larger than is accepted here: send less at a time.');
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.reject(tooLarge());
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        request.pause();
        reject(tooLarge());
      }
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
  });
}

function readiness(ready: boolean): Answer {
  return json(ready ? 200 : 503, { ready });
}

function json(status: number, value: object): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: JSON.stringify(value) };
}

/** A request that fails as a whole. */
export function faultAnswer(error: unknown): Answer {
  if (!(error instanceof Refusal)) return withoutLines(json(500, { errors: [internal(error)] }));
  const status = STATUS[error.code] ?? 400;
  const { headers, ...answered } = json(status, {
    errors: [{ message: error.message, extensions: { code: CODES[error.code] ?? error.code } }],
  });
  const more = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  return withoutLines({ ...answered, headers: { ...headers, ...more } });
}

function withoutLines(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-disclosures': '0' } };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  if (response.destroyed) return;
  const { req: request } = response;
  // What is left of a body that nobody reads is not received either.
  if (!request.complete) {
    response.setHeader('connection', 'close');
    response.once('finish', () => request.destroy());
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
