import { readConfiguration } from '../../../shared/configuration.ts';
import type { OpenImport } from '../../../shared/import/types.ts';
import { importSettings } from '../../../shared/owner-configuration.ts';
import { openPlacement } from '../../../shared/owner-process.ts';
import { createSeal } from '../../../shared/seal.ts';
import { definition } from '../definition.ts';
import { kinds } from './kinds.ts';

/** Opens the databases of the enterprises and names their extracts. Throws ConfigurationError. */
export const openImport: OpenImport = async (env) => {
  const settings = readConfiguration('The import of social-economy', importSettings, env);
  const placement = openPlacement(definition, settings);
  return { kinds, placement, seal: createSeal(settings.MASTER_KEY), close: () => placement.close() };
};
