import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccount } from '../../demo/identity-provider/account.ts';
import { openSecrets } from '../../demo/identity-provider/secrets.ts';
import { createIdentityProvider } from '../../demo/identity-provider/server.ts';
import { findFreeBase } from '../../demo/ports.ts';
import { listen } from '../../shared/serve.ts';

export const WORKBENCH = 'http://127.0.0.1:4000';

/** The demo's identity provider in this process, on a real port, with accounts of the test. */
export async function startIdentityProvider(accounts: readonly DemoAccount[], organisations: Record<string, string>) {
  const data = await mkdtemp(join(tmpdir(), 'schakel-idp-'));
  const port = await findFreeBase(Math.random);
  const issuer = `http://127.0.0.1:${port}`;
  const app = await createIdentityProvider({
    issuer,
    accounts,
    organisationName: (kbo) => organisations[kbo] ?? null,
    secrets: await openSecrets(data),
    workbenchUrl: WORKBENCH,
    logLevel: 'silent',
  });
  const listening = await listen(app, { port, host: '127.0.0.1', onClose: async () => undefined });
  const stop = async () => {
    await listening.stop();
    await rm(data, { recursive: true });
  };
  return { issuer, data, stop };
}
