import { Agent, request } from 'node:http';

/** A request whose answer takes a time; each time it is asked anew. */
export type Ask = () => { readonly query: string; readonly variables: object };

export interface Timed {
  readonly url: string;
  readonly token: string;
  readonly purpose: string;
}

/** One connection, as nothing else may take time. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * Asks all of these in every round, in an order that chance decides, one after the other, and gives the milliseconds of each by round.
 * The first rounds do not count: they warm up.
 */
export async function timesOf<Name extends string>(
  timed: Timed,
  asks: Readonly<Record<Name, Ask>>,
  { rounds, random }: { rounds: number; random: () => number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(asks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const warmUp = Math.ceil(rounds / 10);
  for (let round = -warmUp; round < rounds; round++)
    for (const name of shuffled(names, random)) {
      const taken = await timeOf(timed, JSON.stringify(asks[name]()));
      if (round >= 0) times[name].push(taken);
    }
  return times;
}

/** By how much the second took longer, round by round. */
export function differences(first: readonly number[], second: readonly number[]): number[] {
  return first.map((time, round) => (second[round] ?? time) - time);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const keyed = items.map((item) => [random(), item] as const);
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

function timeOf({ url, token, purpose }: Timed, body: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'x-purpose': purpose, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const before = performance.now();
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - before);
        else reject(new Error(`The gateway answers ${response.statusCode}.`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
