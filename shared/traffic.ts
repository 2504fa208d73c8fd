import type { ServerResponse } from 'node:http';
import { onAnswerEnd } from './answer-end.ts';

/** The requests that a server is busy with, and whether it still takes new ones. */
export interface Traffic {
  readonly inFlight: () => number;
  readonly isStopping: () => boolean;
  /** Counts the request until its answer has been sent, or its connection is gone. */
  readonly enter: (answer: ServerResponse) => void;
  /** From now on no new requests; resolves when the last one has left. */
  readonly stop: () => Promise<void>;
}

/** Keeps count of the requests in flight, for a stop that lets them finish. */
export function createTraffic(): Traffic {
  const answers = new Set<ServerResponse>();
  const left = new Set<() => void>();
  let stopping = false;
  return {
    inFlight: () => answers.size,
    isStopping: () => stopping,
    enter(answer) {
      answers.add(answer);
      onAnswerEnd(answer, () => {
        answers.delete(answer);
        if (answers.size === 0) for (const resolve of left) resolve();
      });
    },
    stop() {
      stopping = true;
      return answers.size === 0 ? Promise.resolve() : new Promise((resolve) => left.add(resolve));
    },
  };
}
