import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeyRing, openKeyRing } from '../../shared/keys.ts';

/** A key ring in a file of its own, published over HTTP as every process does it. */
export interface PublishedKeys {
  readonly keys: KeyRing;
  readonly file: string;
  readonly jwksUrl: string;
  close(): Promise<void>;
}

export async function publishKeys(clock: () => Date = () => new Date()): Promise<PublishedKeys> {
  const file = join(await mkdtemp(join(tmpdir(), 'schakel-keys-')), 'keys.json');
  const keys = await openKeyRing(file, clock);
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(keys.jwks()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    keys,
    file,
    jwksUrl: `http://127.0.0.1:${port}/.well-known/jwks.json`,
    close: async () => {
      keys.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
