/** Stops asking an owner that keeps failing, and asks again as soon as it is back. */
export interface CircuitBreaker {
  /** True when the owner may be asked. While open: one shared probe for all who wait; true as soon as it succeeds. */
  mayAsk(): Promise<boolean>;
  succeeded(): void;
  failed(): void;
}

export interface BreakerOptions {
  /** Failures in a row after which it opens. */
  readonly threshold: number;
  /** Whether the owner says that it can do its work; quick. */
  readonly probe: () => Promise<boolean>;
  /** While open, one request is let through this long after the last failure, whatever the probe says; in milliseconds. */
  readonly trialMs: number;
  /** Monotonic milliseconds. */
  readonly now: () => number;
}

/**
 * There is no waiting time in which an owner that has returned is ignored: the next request probes, which costs
 * milliseconds when the owner is up and at most the probe's own limit when it hangs. The trial is for an owner that works but
 * cannot say so: without such an address, or with one database of many that makes the probe slow.
 */
export function createCircuitBreaker({ threshold, probe, trialMs, now }: BreakerOptions): CircuitBreaker {
  let failures = 0;
  let lastTry = 0;
  let probing: Promise<boolean> | null = null;
  const isBack = async () => {
    const back = await probe().catch(() => false);
    // Closed, but on trial: one more failure opens it again.
    if (back) failures = threshold - 1;
    return back;
  };
  const mayTry = () => {
    if (now() - lastTry < trialMs) return false;
    lastTry = now();
    return true;
  };
  return {
    mayAsk: async () => {
      if (failures < threshold) return true;
      probing ??= isBack().finally(() => {
        probing = null;
      });
      return (await probing) || mayTry();
    },
    succeeded: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      lastTry = now();
    },
  };
}
