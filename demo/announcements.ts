import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const readiness = z.object({ detail: z.object({ pendingAnnouncements: z.number() }) });

/**
 * Waits until every owner has told the partnership which clients it holds; before that a client may be missing from the
 * graph. Resolves to whether that is so within the time.
 */
export async function untilAnnounced(
  ownerUrls: readonly string[],
  { limitMs, progress, signal }: { limitMs: number; progress: (pending: number) => void; signal: AbortSignal },
): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (performance.now() < deadline && !signal.aborted) {
    const counts = await Promise.all(ownerUrls.map(pendingAt));
    if (counts.every((count) => count === 0)) return true;
    progress(counts.reduce((sum: number, count) => sum + (count ?? 0), 0));
    await sleep(100);
  }
  return false;
}

/** How many announcements an owner has still to deliver; null when it cannot say at the moment. */
async function pendingAt(ownerUrl: string): Promise<number | null> {
  const response = await fetch(`${ownerUrl}/readyz`).catch(() => null);
  const parsed = readiness.safeParse(await response?.json());
  return parsed.success ? parsed.data.detail.pendingAnnouncements : null;
}
