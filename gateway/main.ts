import { readConfiguration } from '../shared/configuration.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { type KeyRing, openKeyRing } from '../shared/keys.ts';
import { runProcess } from '../shared/run-process.ts';
import { listen } from '../shared/serve.ts';
import { createServiceLog } from '../shared/service-log.ts';
import { watchFiles } from '../shared/watch-files.ts';
import { createGateway } from './app.ts';
import { manifestFiles, readClientManifests } from './client-manifests.ts';
import { type GatewaySettings, gatewaySettings } from './configuration.ts';
import { filesOf, readDefinition } from './definition.ts';
import { createUsage, type Usage } from './usage/usage.ts';
import { workbenchOf } from './workbench/settings.ts';

await runProcess(async () => {
  const settings = readConfiguration('gateway', gatewaySettings, process.env);
  const clock = () => new Date();
  const workbench = workbenchOf(settings);
  const keys = await openKeys(settings.KEY_RING_FILE, clock);
  const usage = await usageOf(settings, clock);
  const folder = settings.TRUSTED_CLIENTS_FOLDER;
  const everyMs = settings.RELOAD_SECONDS * 1000;
  // Begun before the files are read: what changes while the first graph is loaded is not missed.
  const watching = await Promise.all([
    watchFiles({
      ...{ files: filesOf(settings), everyMs },
      onChange: async () => void (await (await loading).takeUp(() => readDefinition(settings))),
    }),
    watchFiles({
      ...{ files: () => manifestFiles(folder), everyMs },
      onChange: async () =>
        void (await (await loading).takeUpClients(() => readClientManifests(folder, { wasThere: true }))),
    }),
  ]);
  const reading = Promise.all([readDefinition(settings), readClientManifests(folder)]);
  const loading = reading.then(([definition, manifests]) =>
    createGateway({
      ...definition,
      issuer: settings.ISSUER,
      audience: settings.AUDIENCE,
      keys,
      clock,
      development: settings.MODE === 'development',
      logLevel: settings.LOG_LEVEL,
      budgetMs: settings.REQUEST_BUDGET_MS,
      limits: { connectMs: settings.CONNECT_LIMIT_MS },
      clients: { manifests, onlyTrusted: settings.ONLY_TRUSTED === 'on' },
      ...(workbench ? { workbench } : {}),
      ...(usage ? { usage } : {}),
    }),
  );
  const gateway = await loading;
  await listen(gateway.app, {
    port: settings.PORT,
    host: settings.HOST,
    onClose: async () => {
      for (const one of watching) one.close();
      await gateway.close();
      await usage?.close();
      keys.close();
    },
  });
});

async function usageOf(settings: GatewaySettings, clock: () => Date): Promise<Usage | null> {
  const { USAGE_FOLDER: folder, USAGE_WRITER: writer, LOG_LEVEL: level, USAGE_SECONDS } = settings;
  if (folder === undefined) return null;
  const log = createServiceLog({ name: 'gateway', level });
  return createUsage({ folder, writer, everyMs: USAGE_SECONDS * 1000, clock, log }).catch(() => {
    const problem = `USAGE_FOLDER names "${folder}", where the counting of today cannot be read: mend it, or choose another folder.`;
    throw new ConfigurationError('gateway', [problem]);
  });
}

async function openKeys(file: string, clock: () => Date): Promise<KeyRing> {
  return openKeyRing(file, clock).catch(() => {
    const problem = `KEY_RING_FILE names "${file}", which cannot be read or made: correct the path or its permissions.`;
    throw new ConfigurationError('gateway', [problem]);
  });
}
