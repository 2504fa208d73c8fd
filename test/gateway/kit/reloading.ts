import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { byOwner, type TestGraph } from './graph.ts';
import { AUDIENCE } from './identity.ts';
import { startGatewayProcess } from './process.ts';

/** What /readyz says of the supergraph. */
export interface Supergraph {
  readonly digest: string;
  readonly since: string;
  readonly refused: { readonly digest: string | null; readonly at: string; readonly reason: string } | null;
}

export async function supergraphAt(url: string): Promise<Supergraph> {
  return (await (await fetch(`${url}/readyz`)).json()).detail.supergraph;
}

/** A gateway as a process that looks at its supergraph file ten times a second. */
export interface ReloadingGateway {
  readonly url: string;
  /** Puts another file in the place of the supergraph at once. */
  publish(sdl: string): Promise<void>;
  /** Writes into the file, as no tool of ours does. */
  write(text: string): Promise<void>;
  until(isSo: (supergraph: Supergraph) => boolean): Promise<void>;
  output(): string;
  stop(): Promise<void>;
}

export async function startReloadingGateway(graph: TestGraph, first: string): Promise<ReloadingGateway> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-reload-'));
  const file = join(folder, 'supergraph.graphql');
  const publish = async (sdl: string) => {
    await writeFile(join(folder, 'next'), sdl);
    await rename(join(folder, 'next'), file);
  };
  await publish(first);
  const gateway = await startGatewayProcess({
    PORT: '0',
    SUPERGRAPH_FILE: file,
    RELOAD_SECONDS: '0.1',
    OWNER_URLS: JSON.stringify(byOwner((owner) => graph.owners[owner].url)),
    TIME_LIMIT_MS: '10000',
    REQUEST_BUDGET_MS: '20000',
    ISSUER: graph.identity.issuer,
    AUDIENCE,
    KEY_RING_FILE: join(folder, 'keys.json'),
    LOG_LEVEL: 'info',
  });
  return {
    url: gateway.url,
    publish,
    write: (text) => writeFile(file, text),
    until: async (isSo) => {
      while (!isSo(await supergraphAt(gateway.url))) await sleep(50);
    },
    output: () => gateway.output(),
    stop: async () => {
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}
