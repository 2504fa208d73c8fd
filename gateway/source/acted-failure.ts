import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../shared/sandbox-failure.ts';
import type { OwnerName } from '../owner-name.ts';
import { SourceFault } from './fault.ts';
import type { Data, PreparedFetch, Representation } from './prepared-fetch.ts';

export interface Acting {
  readonly owner: OwnerName;
  readonly prepared: PreparedFetch;
  readonly representations: readonly Representation[];
  /** How long the owner would have had, in milliseconds. */
  readonly limitMs: () => number;
  /** Aborts when nobody waits for the answer any more. */
  readonly hangUp: AbortSignal;
}

/**
 * Acts a failure of the sandbox out in the place of the owner, which is not asked: throws the fault that a real one is, or
 * gives what an owner answers who does not know the client. Null where there is nothing to act: a question about no client.
 */
export async function actFailure(failure: Failure, acting: Acting): Promise<Data | null> {
  const { owner, prepared, representations } = acting;
  if (failure === 'unknown') return representations.length === 0 ? null : prepared.notKnown(representations);
  // Waits as a gateway does for an owner that hangs; a client that is gone is not waited for.
  if (failure === 'slow') await sleep(acting.limitMs(), undefined, { signal: acting.hangUp }).catch(() => undefined);
  throw new SourceFault(owner, CODES[failure], `sandbox: ${failure}`, { isFailure: false });
}

const CODES = { down: 'SOURCE_UNAVAILABLE', slow: 'SOURCE_TIMEOUT', invalid: 'SOURCE_INVALID' } as const;
