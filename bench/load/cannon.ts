import autocannon from 'autocannon';

/** One request that is asked over and over, in turn with the others of its kind. */
export interface LoadRequest {
  readonly body: string;
  /** Text with which a good answer begins; an answer with "errors" is never good. */
  readonly answerStart: string;
}

export interface CannonOptions {
  /** Address of the gateway, without /graphql. */
  readonly url: string;
  readonly token: string;
  readonly purpose: string;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  readonly seconds: number;
}

/** What one run measured; latencies in ms, answers counted when they were complete. */
export interface CannonFigures {
  readonly answers: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Connections that broke and answers that did not come in 10 s; another status than 2xx; GraphQL errors or no data. */
  readonly failures: { readonly broken: number; readonly status: number; readonly graphql: number };
}

/** Asks the requests in rotation over a number of connections, each at another place, for a number of seconds. */
export async function fire(options: CannonOptions): Promise<CannonFigures> {
  const { url, token, purpose, requests, connections, seconds } = options;
  const headers = { authorization: `Bearer ${token}`, 'x-purpose': purpose, 'content-type': 'application/json' };
  const prepared = requests.map(({ body }) => ({ method: 'POST' as const, path: '/graphql', headers, body }));
  const starts = [...new Set(requests.map(({ answerStart }) => answerStart))];
  let next = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 10,
    setupClient: (client) => {
      const first = Math.floor((next++ * prepared.length) / connections) % prepared.length;
      client.setRequests([...prepared.slice(first), ...prepared.slice(0, first)].map((request) => ({ ...request })));
    },
    verifyBody: (body) => isGood(String(body), starts),
  });
  return {
    answers: result.requests.total,
    seconds: result.duration,
    perSecond: result.requests.total / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    maxMs: result.latency.max,
    failures: { broken: result.errors + result.timeouts, status: result.non2xx, graphql: result.mismatches },
  };
}

// By the text: to parse every answer would cost the gateways processor time that they share with us.
function isGood(body: string, starts: readonly string[]): boolean {
  return starts.some((start) => body.startsWith(start)) && !body.includes('"errors"');
}
