import { startOwner } from '../../shared/owner-process.ts';
import type { Listening } from '../../shared/serve.ts';
import { createServiceLog } from '../../shared/service-log.ts';
import type { PesRows } from '../../subgraphs/pes/context.ts';
import type { RestSettings } from './configuration.ts';
import { createRestDefinition } from './definition.ts';
import { createVdabService } from './service.ts';

/**
 * Starts VDAB's subgraph on VDAB's service. Everything around the records is that of any owner: caller token, grant, policy,
 * disclosure log, announcements. Throws as `startOwner`.
 */
export async function startPesRest(settings: RestSettings, clock: () => Date): Promise<Listening> {
  const log = createServiceLog({ name: 'pes', level: settings.LOG_LEVEL });
  const service = createVdabService({
    url: settings.VDAB_URL,
    key: settings.VDAB_API_KEY ?? null,
    connections: settings.VDAB_CONNECTIONS,
  });
  const definition = createRestDefinition({
    service,
    limitMs: settings.VDAB_LIMIT_MS,
    numbersPerCall: settings.VDAB_NUMBERS_PER_CALL,
    pageSize: settings.VDAB_PAGE_SIZE,
    onFailure: (failure) => log.warn(failure, "VDAB's service did not give a section: its part is withheld"),
  });
  try {
    const listening = await startOwner<PesRows>(definition, settings, clock);
    return { url: listening.url, stop: () => listening.stop().finally(() => service.close()) };
  } catch (error) {
    await service.close();
    throw error;
  }
}
