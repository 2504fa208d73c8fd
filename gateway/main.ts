import { readFile } from 'node:fs/promises';
import { readConfiguration } from '../shared/configuration.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { openKeyRing } from '../shared/keys.ts';
import { runProcess } from '../shared/run-process.ts';
import { listen } from '../shared/serve.ts';
import { createGateway } from './app.ts';
import { gatewaySettings } from './configuration.ts';

await runProcess(async () => {
  const settings = readConfiguration('gateway', gatewaySettings, process.env);
  const clock = () => new Date();
  const keys = await openKeyRing(settings.KEY_RING_FILE, clock);
  const limit = settings.TIME_LIMIT_MS;
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(settings.SUPERGRAPH_FILE),
    urls: settings.OWNER_URLS,
    timeLimitsMs: { partnership: limit, pes: limit, welfare: limit, 'social-economy': limit },
    issuer: settings.ISSUER,
    audience: settings.AUDIENCE,
    keys,
    clock,
    development: settings.MODE === 'development',
    logLevel: settings.LOG_LEVEL,
    budgetMs: settings.REQUEST_BUDGET_MS,
  });
  await listen(gateway.app, {
    port: settings.PORT,
    host: settings.HOST,
    onClose: async () => {
      await gateway.close();
      keys.close();
    },
  });
});

async function readSupergraph(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new ConfigurationError('gateway', [
      `SUPERGRAPH_FILE names "${file}", which cannot be read: compose it with npm run compose.`,
    ]);
  });
}
