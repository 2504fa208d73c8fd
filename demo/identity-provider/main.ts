import { readConfiguration } from '../../shared/configuration.ts';
import { runProcess } from '../../shared/run-process.ts';
import { listen } from '../../shared/serve.ts';
import { ACCOUNTS } from '../accounts.ts';
import { organisationName } from '../organisations.ts';
import { identityProviderConfiguration } from './configuration.ts';
import { refusalToStart } from './refusal.ts';
import { openSecrets } from './secrets.ts';
import { createIdentityProvider } from './server.ts';

const refusal = refusalToStart(process.env);
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}

await runProcess(async () => {
  const configuration = readConfiguration('identity-provider', identityProviderConfiguration, process.env);
  const { PORT, HOST, SCHAKEL_DATA, WORKBENCH_URL, LOG_LEVEL } = configuration;
  const app = await createIdentityProvider({
    issuer: `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`,
    accounts: ACCOUNTS,
    organisationName,
    secrets: await openSecrets(SCHAKEL_DATA),
    workbenchUrl: WORKBENCH_URL,
    logLevel: LOG_LEVEL,
  });
  await listen(app, { port: PORT, host: HOST, onClose: async () => undefined });
});
