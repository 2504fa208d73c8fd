import { Agent, request } from 'undici';

export interface SteadyLoad {
  /** Asks no more, waits for every answer, and says how many there were and what went wrong. */
  end(): Promise<{ asked: number; perSecond: number; failed: string[]; slowestMs: number }>;
}

export interface SteadyOptions {
  readonly url: string;
  readonly perSecond: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** So many may be under way: a machine that cannot keep the pace slows it down, and is not buried by it. */
  readonly mostAtOnce: number;
}

/**
 * Asks at a steady pace over real connections: an answer that waits does not hold up the next request. An answer
 * counts as failed when it is not 200, or holds an error of any kind.
 */
export function askSteadily({ url, perSecond: pace, headers, body, mostAtOnce }: SteadyOptions): SteadyLoad {
  const agent = new Agent({ connections: mostAtOnce, headersTimeout: 0, bodyTimeout: 0 });
  const under = new Set<Promise<void>>();
  const failed: string[] = [];
  const startedAt = performance.now();
  let asked = 0;
  let given = 0;
  let slowestMs = 0;
  const ask = async () => {
    const before = performance.now();
    try {
      const answer = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        dispatcher: agent,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200 || text.includes('"errors"'))
        failed.push(`${answer.statusCode} ${text.slice(0, 300)}`);
    } catch (error) {
      failed.push(String(error));
    }
    slowestMs = Math.max(slowestMs, performance.now() - before);
  };
  const timer = setInterval(() => {
    // A timer that is late makes up for it, so that the pace is that of the clock.
    const due = Math.floor(((performance.now() - startedAt) * pace) / 1000);
    for (; given < due && under.size < mostAtOnce; given += 1, asked += 1) {
      const answer = ask().finally(() => under.delete(answer));
      under.add(answer);
    }
    given = due;
  }, 5);
  return {
    end: async () => {
      clearInterval(timer);
      const seconds = (performance.now() - startedAt) / 1000;
      await Promise.all(under);
      await agent.close();
      return { asked, perSecond: asked / seconds, failed, slowestMs };
    },
  };
}
