import type { Parts } from './parts.ts';
import { type RunningOwner, serve } from './server.ts';
import { createSoundOwner, type OwnerOptions, type SoundOwner } from './sound.ts';

/** Breaks one promise of a sound owner. */
export type Break = (owner: SoundOwner) => Partial<Parts>;

/** Starts the example owner; with a `breakage` one that fails the conformance check. Port 0 takes a free one. */
export async function startExampleOwner(
  options: OwnerOptions & { readonly port: number; readonly breakage?: Break | undefined },
): Promise<RunningOwner> {
  const owner = await createSoundOwner(options);
  const parts: Parts = { ...owner.parts, ...options.breakage?.(owner) };
  const running = await serve(parts, options.port, () => ({ keys: [] }));
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      await owner.log.close();
    },
  };
}
