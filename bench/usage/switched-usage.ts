// The counting and none in one process, for the benchmark alone: SIGUSR2 changes from the one to the other. `switched-usage-hook.js` puts
// this in the place of gateway/usage/usage.ts.
import { createUsage as createRealUsage, type Usage, type UsageOptions } from '../../gateway/usage/usage.ts';

export type { Usage };

let off = false;
process.on('SIGUSR2', () => {
  off = !off;
});

/** The counting as it is, until the signal says otherwise: then nothing is counted. */
export async function createUsage(options: UsageOptions): Promise<Usage> {
  const usage = await createRealUsage(options);
  return {
    ...usage,
    count: (use) => {
      if (!off) usage.count(use);
    },
  };
}
