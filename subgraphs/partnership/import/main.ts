import { readConfiguration } from '../../../shared/configuration.ts';
import type { OpenImport } from '../../../shared/import/types.ts';
import { importSettings } from '../../../shared/owner-configuration.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { createSeal } from '../../../shared/seal.ts';
import { openPartnershipDatabase } from '../database.ts';
import { kinds } from './kinds.ts';

/** What `npm run import -- partnership …` works with. */
export const openImport: OpenImport = async (env) => {
  const settings = readConfiguration('import of partnership', importSettings, env);
  const database = openPartnershipDatabase(settings);
  const placement = createPlacement({ databases: { main: database }, fallback: 'main', holders: {} });
  return { kinds, placement, seal: createSeal(settings.MASTER_KEY), close: () => placement.close() };
};
