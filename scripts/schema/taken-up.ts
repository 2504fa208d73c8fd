import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { CannotDo } from '../cannot-do.ts';

const readinessSchema = z.object({
  detail: z.object({
    supergraph: z.object({
      digest: z.string(),
      refused: z.object({ digest: z.string().nullable(), reason: z.string() }).nullable(),
    }),
  }),
});

const PATIENCE_MS = 60_000;
const EVERY_MS = 250;

/** Waits until the gateway asks this supergraph: null then, or why it refuses. Throws `CannotDo` when neither comes to pass. */
export async function takenUp(gateway: string, digest: string): Promise<string | null> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const supergraph = await supergraphAt(gateway);
    if (supergraph?.digest === digest) return null;
    if (supergraph?.refused?.digest === digest) return supergraph.refused.reason;
    await sleep(EVERY_MS);
  }
  throw new CannotDo(`The gateway at ${gateway} did not take it up within a minute: look at its /readyz and its log.`);
}

async function supergraphAt(gateway: string) {
  try {
    const response = await fetch(new URL('/readyz', gateway), { signal: AbortSignal.timeout(5000) });
    return readinessSchema.parse(await response.json()).detail.supergraph;
  } catch {
    return null;
  }
}
