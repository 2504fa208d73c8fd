import type { Caller } from '../shared/caller.ts';
import type { Failure } from '../shared/sandbox-failure.ts';
import type { Log } from './log.ts';
import type { OwnerName } from './owner-name.ts';
import { createDisclosed, type Disclosed } from './source/disclosed.ts';
import { createSourceFaults, type SourceFaults } from './source/faults.ts';

/** One request from sign-in to answer: who asks, how much time is left, what went wrong. */
export interface RequestContext {
  readonly caller: Caller;
  /** The program that asks, as it names itself. */
  readonly client: string;
  /** The caller token for an owner, signed once per request. */
  tokenFor(owner: OwnerName): string;
  /** Milliseconds until the answer has to be on its way. */
  timeLeft(): number;
  /** Aborts when the client is gone. */
  readonly hangUp: AbortSignal;
  readonly faults: SourceFaults;
  readonly disclosed: Disclosed;
  /** Owners that are made to fail for this caller: in the sandbox only. */
  readonly failures: ReadonlyMap<OwnerName, Failure>;
}

export interface RequestOptions {
  readonly caller: Caller;
  readonly client: string;
  readonly sign: (caller: Caller, owner: OwnerName) => string;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly startedAt: number;
  /** Time for the whole request, in milliseconds. */
  readonly budgetMs: number;
  readonly hangUp: AbortSignal;
  readonly failures: ReadonlyMap<OwnerName, Failure>;
  readonly log: Log;
}

/** The context of one request. */
export function createRequestContext(options: RequestOptions): RequestContext {
  const { caller, client, sign, hangUp, failures } = options;
  const tokens = new Map<OwnerName, string>();
  return {
    caller,
    client,
    tokenFor: (owner) => {
      // The national number of a client stays with the one owner that has to find the client by it.
      const stated = owner === 'partnership' ? caller : { ...caller, nationalNumber: null };
      const token = tokens.get(owner) ?? sign(stated, owner);
      tokens.set(owner, token);
      return token;
    },
    timeLeft: () => options.startedAt + options.budgetMs - options.now(),
    hangUp,
    faults: createSourceFaults(caller.requestId, options.log),
    disclosed: createDisclosed(),
    failures,
  };
}
