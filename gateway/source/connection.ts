import { Client, type Dispatcher, Pool } from 'undici';
import type { OwnerName } from '../owner-name.ts';
import { exchange, type OwnerAnswer } from './exchange.ts';
import { SourceFault } from './fault.ts';
import { createInFlight } from './in-flight.ts';

export interface OwnerLimits {
  /** Largest answer that is read, in bytes. */
  readonly answerBytes: number;
  /** Requests to the owner at the same time, and waiting for their turn. */
  readonly atOnce: number;
  readonly waiting: number;
  /** How long a connection may take to open, in milliseconds. */
  readonly connectMs: number;
  /** How long the probe of a failing owner may take, in milliseconds. */
  readonly probeMs: number;
}

export interface OwnerRequest {
  readonly body: string;
  readonly token: string;
  /** Time for all of it: waiting for a turn, connecting, a second try, the last byte. In milliseconds. */
  readonly limitMs: number;
  /** Whether a broken connection may be tried once more: never for a mutation. */
  readonly mayRetry: boolean;
  /** Aborts when nobody waits for the answer any more. */
  readonly hangUp: AbortSignal;
}

/** The way to one owner over HTTP, with kept-alive connections. */
export interface OwnerConnection {
  /** What the owner answers; throws `SourceFault`. */
  ask(request: OwnerRequest): Promise<OwnerAnswer>;
  /** Whether the owner says that it can do its work, within the probe's limit. */
  probe(): Promise<boolean>;
  close(): Promise<void>;
}

const TIMED_OUT = Symbol('timed out');

/** Opens the way to an owner; `url` is its base, /graphql and /readyz are below it. */
export function connectOwner(owner: OwnerName, url: string, limits: OwnerLimits): OwnerConnection {
  const { origin, pathname } = new URL(url);
  const base = pathname.replace(/\/$/, '');
  // Our own limit covers every phase, so undici's two are off.
  const client = { headersTimeout: 0, bodyTimeout: 0, connect: { timeout: limits.connectMs } };
  const pool = new Pool(origin, { ...client, connections: limits.atOnce });
  // A pool of its own: behind 128 hanging requests a probe would wait for its turn.
  const probes = new Pool(origin, { ...client, connections: 2 });
  const inFlight = createInFlight(limits);
  const post = (dispatcher: Dispatcher, request: OwnerRequest, signal: AbortSignal) =>
    exchange(dispatcher, `${base}/graphql`, request, { owner, signal, most: limits.answerBytes });
  const ask = async (request: OwnerRequest, signal: AbortSignal) => {
    const leave = await inFlight.enter(signal);
    if (!leave) throw new SourceFault(owner, 'SOURCE_UNAVAILABLE', 'queue is full', { isFailure: false });
    try {
      return await post(pool, request, signal);
    } catch (error) {
      if (!request.mayRetry || !isBroken(error) || signal.aborted) throw error;
      const second = await onFreshConnection(origin, client, (fresh) => post(fresh, request, signal));
      // The first try may have been logged too.
      return { ...second, disclosed: null };
    } finally {
      leave();
    }
  };
  return {
    ask: (request) => within(request, (signal) => ask(request, signal), owner),
    probe: () => isReady(probes, `${base}/readyz`, limits.probeMs),
    close: async () => {
      await Promise.all([pool.destroy(), probes.destroy()]);
    },
  };
}

async function within<T>(
  { limitMs, hangUp }: OwnerRequest,
  work: (signal: AbortSignal) => Promise<T>,
  owner: OwnerName,
): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(TIMED_OUT), limitMs);
  const abort = () => limit.abort(hangUp.reason);
  hangUp.addEventListener('abort', abort, { once: true });
  if (hangUp.aborted) abort();
  try {
    return await work(limit.signal);
  } catch (error) {
    throw faultOf(error, owner, limit.signal);
  } finally {
    clearTimeout(timer);
    hangUp.removeEventListener('abort', abort);
  }
}

// A kept-alive connection can be dead without anybody knowing, and so can all its neighbours in the pool.
async function onFreshConnection<T>(
  origin: string,
  options: Client.Options,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(origin, options);
  try {
    return await work(client);
  } finally {
    await client.destroy();
  }
}

const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const UNREACHABLE = /^(E(CONN|HOST|NET|AI_|NOTFOUND|PIPE|TIMEDOUT)|UND_ERR_(SOCKET|CONNECT|DESTROYED|CLOSED))/;

function isBroken(error: unknown): boolean {
  return BROKEN.has(codeOf(error));
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function faultOf(error: unknown, owner: OwnerName, signal: AbortSignal): SourceFault {
  if (signal.aborted && signal.reason === TIMED_OUT) return new SourceFault(owner, 'SOURCE_TIMEOUT', 'time limit');
  if (signal.aborted)
    return new SourceFault(owner, 'SOURCE_UNAVAILABLE', 'nobody waits any more', { isFailure: false });
  if (error instanceof SourceFault) return error;
  const code = codeOf(error);
  return new SourceFault(
    owner,
    UNREACHABLE.test(code) ? 'SOURCE_UNAVAILABLE' : 'SOURCE_INVALID',
    code || 'broken answer',
  );
}

async function isReady(pool: Pool, path: string, limitMs: number): Promise<boolean> {
  const { statusCode, body } = await pool.request({ path, method: 'GET', signal: AbortSignal.timeout(limitMs) });
  await body.dump();
  return statusCode === 200;
}
