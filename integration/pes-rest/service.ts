import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Limit } from './limit.ts';
import { judgeAnswer, readText, retryAfterMs } from './service-answer.ts';
import { faultOf, ServiceFault } from './service-fault.ts';
import type { Question } from './wire.ts';

export interface ServiceOptions {
  /** Base address, without `/v1`. */
  readonly url: string;
  /** Key that VDAB gives a partner; null for a service that asks for none. */
  readonly key: string | null;
  /** Most connections that are kept open. */
  readonly connections: number;
}

/** VDAB's service over HTTP: connections are kept open, and one that says "too many" is left alone until it may be asked again. */
export interface VdabService {
  /** The JSON of one answer. Throws `ServiceFault`, at the latest when the limit is over. */
  ask(resource: string, question: Question, limit: Limit): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the way to VDAB's service; connects with the first question. */
export function createVdabService({ url, key, connections }: ServiceOptions): VdabService {
  const { origin, pathname } = new URL(url);
  // The limit covers every phase, so undici's own two are off.
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const base = pathname.replace(/\/$/, '');
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === null ? {} : { 'x-api-key': key }),
  };
  let shutUntil = 0;

  async function send(resource: string, body: string, limit: Limit) {
    const path = `${base}/v1/${resource}/opvragen`;
    const answer = await pool.request({ method: 'POST', path, headers, body, signal: limit.signal });
    return { status: answer.statusCode, headers: answer.headers, text: await readText(answer.body) };
  }

  /** Waits while the service wants no questions. Throws when that takes longer than there is time. */
  async function untilOpen(limit: Limit): Promise<void> {
    const wait = shutUntil - Date.now();
    if (wait <= 0) return;
    if (wait >= limit.leftMs())
      throw new ServiceFault('too many questions (429): it may be asked again after the limit');
    await sleep(wait, undefined, { signal: limit.signal });
  }

  return {
    ask: async (resource, question, limit) => {
      const body = JSON.stringify(question);
      try {
        for (;;) {
          await untilOpen(limit);
          const answer = await sentAgainOnce(() => send(resource, body, limit), limit);
          if (answer.status !== 429) return judgeAnswer(answer);
          shutUntil = Math.max(shutUntil, Date.now() + retryAfterMs(answer.headers, Date.now()));
        }
      } catch (error) {
        throw limit.signal.aborted ? limit.fault() : faultOf(error);
      }
    },
    close: () => pool.destroy(),
  };
}

/** A connection that was kept may be closed by the other side just as it is used: a question can be asked again. */
async function sentAgainOnce<Answer>(send: () => Promise<Answer>, limit: Limit): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (limit.signal.aborted || error instanceof ServiceFault || !isBrokenConnection(error)) throw error;
    return await send();
  }
}

function isBrokenConnection(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(`${error.code}`)
  );
}
