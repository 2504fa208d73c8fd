import { readFile } from 'node:fs/promises';
import { readConfiguration } from '../shared/configuration.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { type KeyRing, openKeyRing } from '../shared/keys.ts';
import { runProcess } from '../shared/run-process.ts';
import { listen } from '../shared/serve.ts';
import { createGateway } from './app.ts';
import { readClientManifests } from './client-manifests.ts';
import { gatewaySettings, timeLimits } from './configuration.ts';
import type { Manifest } from './trusted-documents.ts';
import { workbenchOf } from './workbench/settings.ts';

await runProcess(async () => {
  const settings = readConfiguration('gateway', gatewaySettings, process.env);
  const clock = () => new Date();
  const workbench = workbenchOf(settings);
  const keys = await openKeys(settings.KEY_RING_FILE, clock);
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(settings.SUPERGRAPH_FILE),
    urls: settings.OWNER_URLS,
    timeLimitsMs: timeLimits(settings),
    issuer: settings.ISSUER,
    audience: settings.AUDIENCE,
    keys,
    clock,
    development: settings.MODE === 'development',
    logLevel: settings.LOG_LEVEL,
    budgetMs: settings.REQUEST_BUDGET_MS,
    clients: {
      manifests: await readClientManifests(settings.TRUSTED_CLIENTS_FOLDER),
      onlyTrusted: settings.ONLY_TRUSTED === 'on',
    },
    ...(workbench ? { workbench, documents: await readDocuments(settings.TRUSTED_DOCUMENTS_FILE) } : {}),
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
    const problem = `SUPERGRAPH_FILE names "${file}", which cannot be read: compose it with npm run compose.`;
    throw new ConfigurationError('gateway', [problem]);
  });
}

async function readDocuments(file: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8').catch(() => {
    const problem = `TRUSTED_DOCUMENTS_FILE names "${file}", which cannot be read: make it with npm run codegen.`;
    throw new ConfigurationError('gateway', [problem]);
  });
  return { file, text };
}

async function openKeys(file: string, clock: () => Date): Promise<KeyRing> {
  return openKeyRing(file, clock).catch(() => {
    const problem = `KEY_RING_FILE names "${file}", which cannot be read or made: correct the path or its permissions.`;
    throw new ConfigurationError('gateway', [problem]);
  });
}
