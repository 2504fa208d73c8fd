import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type AnnouncementResult,
  createOrganisationTokenVerifier,
  readAnnouncements,
} from '../../../shared/announcement.ts';

/** What the receiver does with a request instead of, or after, taking it in. */
export type Mood =
  | 'GOOD'
  /** 503 before anything is taken in. */
  | 'FAILING'
  /** Takes everything in and breaks the connection before the answer. */
  | 'TAKES_AND_BREAKS'
  /** Takes everything in and never answers. */
  | 'TAKES_AND_HANGS'
  /** 200 with something that is no answer. */
  | 'GARBAGE'
  /** Never answers. */
  | 'HANGING';

export interface Receiver {
  readonly url: string;
  mood: Mood;
  /** Everything taken in, in order: holder, national number, capacity, last day. */
  readonly taken: string[];
  /** Ids that came again after they were taken in. */
  readonly repeated: string[];
  /** When requests came in, in ms. */
  readonly arrivals: number[];
  readonly requests: { holder: string; count: number }[];
  /** National numbers that are refused. */
  readonly refuses: Set<string>;
  /** Holders whose requests get 403. */
  readonly forbids: Set<string>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A receiver on a real port that keeps to what was agreed: ignores an id not above the last one of client and holder. */
export async function startReceiver(jwksUrl: string, clock: () => Date): Promise<Receiver> {
  const verifier = createOrganisationTokenVerifier({ owners: { welfare: jwksUrl }, clock });
  const last = new Map<string, string>();
  const receiver = {
    taken: [],
    repeated: [],
    arrivals: [],
    requests: [],
    refuses: new Set<string>(),
    forbids: new Set<string>(),
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.writeHead(401).end());
  });
  const port = await listen(server, 0);
  const self: Receiver = {
    ...receiver,
    url: `http://127.0.0.1:${port}/base/`,
    mood: 'GOOD',
    down: () => close(server),
    up: async () => void (await listen(server, port)),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    self.arrivals.push(performance.now());
    const body = await read(request);
    if (request.url !== '/base/announcements') return void response.writeHead(404).end();
    if (self.mood === 'HANGING') return;
    if (self.mood === 'FAILING') return void response.writeHead(503).end('try later');
    const { holder } = await verifier.verify(request.headers.authorization?.slice('Bearer '.length) ?? '', body);
    if (self.forbids.has(holder)) return void response.writeHead(403).end();
    if (self.mood === 'GARBAGE') return void response.end('<html>a proxy says hello</html>');
    const results = take(body, holder);
    if (self.mood === 'TAKES_AND_HANGS') return;
    if (self.mood === 'TAKES_AND_BREAKS') return void request.socket.destroy();
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ results }));
  }

  function take(body: Buffer, holder: string): AnnouncementResult[] {
    const { announcements, refused } = readAnnouncements(body, holder);
    self.requests.push({ holder, count: announcements.length });
    const results = announcements.map(({ id, nationalNumber, capacity, to }): AnnouncementResult => {
      if (self.refuses.has(nationalNumber)) return { id, status: 'REFUSED', reason: `not known: ${nationalNumber}` };
      const key = `${holder}|${nationalNumber}`;
      if (id <= (last.get(key) ?? '')) self.repeated.push(id);
      else self.taken.push(`${holder} ${nationalNumber} ${capacity} ${to ?? 'open'}`);
      if (id > (last.get(key) ?? '')) last.set(key, id);
      return { id, status: 'ACCEPTED' };
    });
    return [...results, ...refused];
  }
  return self;
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Serves one JSON document on a free port. */
export async function serveJson(content: () => unknown): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(content()));
  });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}/.well-known/jwks.json`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
