import { isUtf8 } from 'node:buffer';
import type { Dispatcher } from 'undici';
import { DISCLOSURES_HEADER, readDisclosures } from '../../shared/disclosure-count.ts';
import type { OwnerName } from '../owner-name.ts';
import { SourceFault } from './fault.ts';

export interface ExchangeOptions {
  readonly owner: OwnerName;
  readonly signal: AbortSignal;
  /** Largest answer that is read, in bytes. */
  readonly most: number;
}

/** What an owner answers. */
export interface OwnerAnswer {
  readonly json: unknown;
  /** How many lines it wrote in its disclosure log for it; null where that is not known. */
  readonly disclosed: number | null;
}

/** One POST to an owner and what it answers; throws `SourceFault`, or what undici throws on a broken connection. */
export async function exchange(
  dispatcher: Dispatcher,
  path: string,
  request: { readonly token: string; readonly body: string },
  { owner, signal, most }: ExchangeOptions,
): Promise<OwnerAnswer> {
  const { statusCode, headers, body } = await dispatcher.request({
    path,
    method: 'POST',
    headers: {
      authorization: `Bearer ${request.token}`,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: request.body,
    signal,
  });
  const refusal = refusalOf(statusCode, headers);
  if (refusal !== null) {
    // What is left of the answer is not read: the connection goes, and an error of it has no listener but this one.
    body.on('error', () => undefined).destroy();
    throw new SourceFault(owner, refusal, `status ${statusCode}, ${isJson(headers) ? 'JSON' : 'not JSON'}`);
  }
  return {
    json: parse(await read(body, owner, most), owner),
    disclosed: readDisclosures(headers[DISCLOSURES_HEADER]),
  };
}

type Headers = Record<string, string | string[] | undefined>;

// 4xx with JSON is how GraphQL over HTTP refuses a request; anything above comes from a broken owner or a proxy.
function refusalOf(status: number, headers: Headers): 'SOURCE_UNAVAILABLE' | 'SOURCE_INVALID' | null {
  if (status === 429 || (status >= 502 && status <= 504)) return 'SOURCE_UNAVAILABLE';
  const isAnswer = status === 200 || (status >= 400 && status < 500);
  return isAnswer && isJson(headers) && headers['content-encoding'] === undefined ? null : 'SOURCE_INVALID';
}

function isJson(headers: Headers): boolean {
  return /^application\/(graphql-response\+)?json\s*(;|$)/i.test(String(headers['content-type']));
}

async function read(body: AsyncIterable<Buffer>, owner: OwnerName, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop with an error ends the connection, so that the rest is not received either.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new SourceFault(owner, 'SOURCE_INVALID', `more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer, owner: OwnerName): unknown {
  try {
    if (isUtf8(bytes)) return JSON.parse(bytes.toString('utf8'));
  } catch {
    // The message of the parser quotes the text.
  }
  throw new SourceFault(owner, 'SOURCE_INVALID', 'not JSON');
}
