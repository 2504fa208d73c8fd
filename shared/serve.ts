import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import Fastify, {
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { DestinationStream } from 'pino';
import { onAnswerEnd } from './answer-end.ts';
import { faultAnswer, faultBody, UNREADABLE } from './fault-answer.ts';
import { addHealth, isHealth, type Readiness } from './health.ts';
import { portRefusal, urlOf } from './port.ts';
import { createServiceLog, loggablePath } from './service-log.ts';
import { stopOnSignal } from './stop-signals.ts';
import { createTraffic, type Traffic } from './traffic.ts';

export interface HttpAppOptions {
  /** Name of the process, on every log line. */
  readonly name: string;
  /** Largest body of a request, in bytes; a larger one is answered with 413. */
  readonly bodyLimit: number;
  readonly ready: () => Promise<Readiness>;
  /** Level of pino: 'info' shows every request, 'debug' the health checks too. */
  readonly logLevel: string;
  /** Where log lines go; standard output when left out. */
  readonly logTo?: DestinationStream;
  /** Makes request ids and references; random when left out. */
  readonly newId?: () => string;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * An HTTP server with what every process of ours has: /healthz, /readyz (503 until ready, and from the moment it
 * stops), one private log line a request, a request id (`x-request-id`, taken over when it is a uuid) and faults in
 * the shape of GraphQL errors. Register routes on it and give it to `listen`.
 */
export function createHttpApp(options: HttpAppOptions): FastifyInstance {
  const newId = options.newId ?? randomUUID;
  const app = Fastify(serverOptions(options, newId));
  const traffic = createTraffic();
  surroundings.set(app, { name: options.name, traffic });
  // What is read here is JSON; a body of another kind is refused until a route brings its own parser.
  app.removeContentTypeParser('text/plain');
  countAndLog(app, traffic);
  app.setErrorHandler((error, request, reply) => answerFault(error, request, reply, newId));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(NOT_FOUND));
  addHealth(app, traffic.isStopping, options.ready);
  return app;
}

function serverOptions(options: HttpAppOptions, newId: () => string): FastifyHttpOptions<Server> {
  return {
    loggerInstance: createServiceLog({ ...options, level: options.logLevel }),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: ({ headers }) => requestId(headers['x-request-id']) ?? newId(),
    trustProxy: false,
    bodyLimit: options.bodyLimit,
    // Longer than a client's pool keeps a connection: the client closes first, and no request meets a closed one.
    keepAliveTimeout: 75_000,
    requestTimeout: 60_000,
    frameworkErrors: (error, request, reply) => {
      // No hook runs for an address that the router cannot read.
      onAnswerEnd(reply.raw, () => logRequest(request, reply));
      answerFault(error, request, reply, newId);
    },
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(UNREADABLE);
      else socket.destroy();
    },
  };
}

interface Surroundings {
  readonly name: string;
  readonly traffic: Traffic;
}

const surroundings = new WeakMap<FastifyInstance, Surroundings>();

const NOT_FOUND = faultBody({
  message: 'There is nothing at this address: check the path and the method.',
  extensions: { code: 'BAD_USER_INPUT' },
});
const STOPPING = faultBody({
  message: 'This service is stopping: try again in a moment.',
  extensions: { code: 'SOURCE_UNAVAILABLE' },
});

function requestId(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && UUID.test(header) ? header.toLowerCase() : null;
}

function countAndLog(app: FastifyInstance, traffic: Traffic): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    onAnswerEnd(reply.raw, () => logRequest(request, reply));
    if (isHealth(request)) return;
    if (traffic.isStopping()) return reply.code(503).header('retry-after', '1').send(STOPPING);
    traffic.enter(reply.raw);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (traffic.isStopping()) reply.header('connection', 'close');
  });
}

// On `close` and not on `finish`: a caller that has gone away is logged too, with the status 499.
function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const status = reply.raw.writableFinished ? reply.statusCode : 499;
  const line = { method: request.method, path: loggablePath(request.url), status, ms: Math.round(reply.elapsedTime) };
  if (isHealth(request)) request.log.debug(line, 'request');
  else request.log.info(line, 'request');
}

function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply, newId: () => string): FastifyReply {
  const answer = faultAnswer(error, () => newId().slice(-8));
  if (answer.status >= 500) {
    const { code, reference } = answer.extensions;
    request.log.error({ err: error, code, reference }, answer.message);
  }
  if (answer.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(answer.status).send(faultBody(answer));
}

export interface ListenOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Closes what the process has open (databases, timers) after the last request; also when the port is not to be had. */
  readonly onClose: () => Promise<void>;
  /** How long a request in flight may take once the process stops, in ms; 5000 when left out. */
  readonly graceMs?: number;
}

/** A server that listens. `stop` may be called more than once; it resolves when everything is closed. */
export interface Listening {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the port of an app of `createHttpApp`, and stops it on SIGTERM or SIGINT: /readyz answers 503 and new requests
 * are refused at once, requests in flight get the grace to end, then connections are cut and `onClose` runs.
 * Throws ConfigurationError with one sentence when the port cannot be had.
 */
export async function listen(app: FastifyInstance, options: ListenOptions): Promise<Listening> {
  const { name, traffic } = surroundingsOf(app);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopGently(app, traffic, options).finally(leave);
    return stopped;
  };
  // Before the port is open: whoever reads that we listen may tell us to end at once.
  const leave = stopOnSignal(stop);
  try {
    await app.listen({ port: options.port, host: options.host, listenTextResolver: (url) => `listening at ${url}` });
  } catch (error) {
    leave();
    await app.close();
    await options.onClose();
    throw portRefusal(error, name, options) ?? error;
  }
  return { url: urlOf(app), stop };
}

function surroundingsOf(app: FastifyInstance): Surroundings {
  const known = surroundings.get(app);
  if (known === undefined) throw new TypeError('listen needs the app that createHttpApp returned.');
  return known;
}

async function stopGently(app: FastifyInstance, traffic: Traffic, options: ListenOptions): Promise<void> {
  app.log.info({ inFlight: traffic.inFlight() }, 'stopping');
  const cut = setTimeout(() => {
    app.log.warn({ inFlight: traffic.inFlight() }, 'requests that did not end in time are cut off');
    app.server.closeAllConnections();
  }, options.graceMs ?? 5_000);
  try {
    await traffic.stop();
    await app.close();
  } finally {
    clearTimeout(cut);
    await options.onClose();
  }
  app.log.info('stopped');
}
