import { z } from 'zod';
import { readConfiguration } from '../../../shared/configuration.ts';
import type { OpenImport } from '../../../shared/import/types.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { createSampleDatabase, sampleKinds, seal } from './sample-owner.ts';

/** The invented owner's part of `npm run import`. */
export const openImport: OpenImport = async (env) => {
  const settings = readConfiguration('The import', z.object({ DATABASE: z.string().describe('a url') }), env);
  const main = createSampleDatabase(settings.DATABASE);
  const placement = createPlacement({ databases: { main }, fallback: 'main', holders: {} });
  return { kinds: sampleKinds, placement, seal, close: () => placement.close() };
};
