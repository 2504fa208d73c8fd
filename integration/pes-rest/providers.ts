import type { Caller } from '../../shared/caller.ts';
import type { ProviderRow } from '../../subgraphs/pes/transition-entities.ts';
import { askPages } from './ask-pages.ts';
import type { RestOptions } from './client-rows.ts';
import { createFitter } from './fit.ts';
import { startLimit } from './limit.ts';
import { ServiceFault } from './service-fault.ts';

const fitter = createFitter('providers');

/** The register of providers of transition guidance: about no client. Throws `ServiceFault`. */
export async function askProviders(
  options: RestOptions,
  caller: Pick<Caller, 'purpose' | 'requestId'>,
): Promise<ProviderRow[]> {
  const { service, pageSize } = options;
  const { resource } = fitter;
  try {
    const asking = { service, resource, pageSize, caller, limit: startLimit(options.limitMs) };
    const { records } = await askPages(asking, []);
    return records.map((record) => fitter.row(record, '') as unknown as ProviderRow);
  } catch (error) {
    if (error instanceof ServiceFault) options.onFailure({ resource, reason: error.reason, clients: 0 });
    throw error;
  }
}
