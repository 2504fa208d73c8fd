import { startAnnouncer } from './announcer.ts';
import { openOwnKey } from './own-key.ts';
import type { Parts } from './parts.ts';
import { type RunningOwner, serve } from './server.ts';
import { createSoundOwner, type OwnerOptions, type SoundOwner } from './sound.ts';

export interface ExampleOwner extends RunningOwner {
  /** How many files the partnership has not answered yet. */
  pending(): number;
}

/** Breaks one promise of a sound owner. */
export type Break = (owner: SoundOwner) => Partial<Parts>;

/** Starts the example owner; with a `breakage` one that fails the conformance check. Port 0 takes a free one. */
export async function startExampleOwner(
  options: OwnerOptions & { readonly port: number; readonly breakage?: Break | undefined },
): Promise<ExampleOwner> {
  const owner = await createSoundOwner(options);
  const { log } = owner;
  const parts: Parts = { ...owner.parts, ...options.breakage?.(owner) };
  const key = await openOwnKey(options.keyFile, 'pes', options.clock);
  const running = await serve(parts, options.port, () => key.jwks);
  const announcer = startAnnouncer({
    ...options,
    ...{ owner: 'pes', key, head: log.head, witnessFile: `${options.logFile}.witness` },
  });
  return {
    url: running.url,
    pending: announcer.pending,
    stop: async () => {
      await announcer.stop();
      await running.stop();
      await log.close();
    },
  };
}
