import { ServiceFault } from './service-fault.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** An answer as it came over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Where the service says "too many" and not for how long. */
const USUAL_WAIT_MS = 250;
/** Where it says for longer than that, by mistake or not: it is asked once more then. */
const LONGEST_WAIT_MS = 300_000;

/**
 * The JSON of an answer. Throws `ServiceFault` for everything else: a page of a maintenance or of a proxy is no data, whatever its
 * status, and what is not data never becomes "nothing recorded".
 */
export function judgeAnswer({ status, headers, text }: HttpAnswer): unknown {
  const isData = /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(String(headers['content-type']));
  if (status === 401 || status === 403)
    throw new ServiceFault(`it refuses us (status ${status}): is VDAB_API_KEY the key that VDAB gave?`);
  if (status !== 200)
    throw new ServiceFault(`status ${status}${isData ? '' : ', a page and no data: is it in maintenance?'}`);
  if (!isData) throw new ServiceFault('status 200, but a page and no data: is it in maintenance?');
  if (headers['content-encoding'] !== undefined)
    throw new ServiceFault('an answer that is compressed, which was not asked');
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the text.
    throw new ServiceFault('an answer that is no JSON');
  }
}

/** How long it wants no questions: seconds, or a date (RFC 9110). */
export function retryAfterMs(headers: Headers, now: number): number {
  return Math.min(saidWaitMs(String(headers['retry-after'] ?? ''), now), LONGEST_WAIT_MS);
}

function saidWaitMs(said: string, now: number): number {
  if (/^\d{1,9}$/.test(said)) return Math.max(Number(said) * 1000, USUAL_WAIT_MS);
  const until = Date.parse(said);
  return Number.isNaN(until) ? USUAL_WAIT_MS : Math.max(until - now, USUAL_WAIT_MS);
}

/** The text of a body; throws `ServiceFault` when there is no end to it. */
export async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  // Leaving the loop with an error ends the connection, so that the rest is not received either.
  for await (const part of body) {
    length += part.length;
    if (length > LARGEST_ANSWER) throw new ServiceFault(`an answer of more than ${LARGEST_ANSWER} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
