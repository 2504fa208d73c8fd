import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccount } from '../../../demo/identity-provider/account.ts';
import { openSecrets } from '../../../demo/identity-provider/secrets.ts';
import { createIdentityProvider } from '../../../demo/identity-provider/server.ts';

/** The demo's identity provider behind a wire that can be cut. */
export interface WiredProvider {
  readonly issuer: string;
  /** What it was asked: `POST /token`. */
  readonly asked: string[];
  /** Nobody listens any more; what it keeps stays. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the provider for a workbench at this address. */
export async function startWiredProvider(
  accounts: readonly DemoAccount[],
  workbenchUrl: string,
): Promise<WiredProvider> {
  const data = await mkdtemp(join(tmpdir(), 'schakel-idp-'));
  const sockets = new Set<Socket>();
  let behind = 0;
  const wire = createServer((socket) => {
    const other = connect(behind, '127.0.0.1');
    for (const end of [socket, other]) {
      sockets.add(end);
      end.on('error', () => undefined).on('close', () => sockets.delete(end));
    }
    socket.pipe(other).pipe(socket);
  });
  const listen = (port: number) => new Promise<void>((resolve) => wire.listen(port, '127.0.0.1', () => resolve()));
  await listen(0);
  const { port } = wire.address() as { port: number };
  const issuer = `http://127.0.0.1:${port}`;
  const app = await createIdentityProvider({
    issuer,
    accounts,
    organisationName: () => null,
    secrets: await openSecrets(data),
    workbenchUrl,
    logLevel: 'silent',
  });
  const asked: string[] = [];
  app.server.on('request', ({ method, url }) => void asked.push(`${method} ${String(url).split('?')[0]}`));
  behind = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  const cut = async () => {
    if (!wire.listening) return;
    const closed = new Promise((resolve) => wire.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    issuer,
    asked,
    cut,
    mend: async () => {
      if (!wire.listening) await listen(port);
    },
    close: async () => {
      await cut();
      app.server.closeAllConnections();
      await app.close();
      await rm(data, { recursive: true });
    },
  };
}
