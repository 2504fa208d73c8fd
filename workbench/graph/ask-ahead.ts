export interface AskAhead {
  /** Asks now what will be asked in a moment. */
  readonly ahead: typeof fetch;
  /** Asks, unless the very same was asked ahead: then it gives that answer, once. */
  readonly fetcher: typeof fetch;
}

/** What was asked ahead and not wanted within this time is forgotten: it is no answer of now any more. */
const KEPT_MS = 5_000;

/**
 * Lets a page be asked for while it is still drawn. Only for queries, and only for what the page then asks with the same
 * purpose, language and session: anything else is asked for itself.
 */
export function createAskAhead(fetcher: typeof fetch): AskAhead {
  const asked = new Map<string, Promise<Response>>();
  return {
    ahead: (input, init) => {
      const key = keyOf(input, init);
      const answer = fetcher(input, init);
      asked.set(key, answer);
      const forget = () => asked.get(key) === answer && asked.delete(key);
      // An answer that nobody reads holds its connection.
      setTimeout(() => forget() && void answer.then(({ body }) => body?.cancel()).catch(() => undefined), KEPT_MS);
      // Who was not there to hear that it failed asks again.
      answer.catch(forget);
      return answer;
    },
    fetcher: (input, init) => {
      const key = keyOf(input, init);
      const answer = asked.get(key);
      asked.delete(key);
      return answer ?? fetcher(input, init);
    },
  };
}

function keyOf(input: RequestInfo | URL, init: RequestInit | undefined): string {
  return JSON.stringify([String(input), init?.headers ?? null, init?.body ?? null]);
}
