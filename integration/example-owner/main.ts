/** Starts the example owner from the environment: see README.md beside it. */
import { readFileSync } from 'node:fs';
import { BREAKAGES } from './broken.ts';
import { startExampleOwner } from './start.ts';
import type { ClientFiles } from './store.ts';

const { MASTER_KEY = '', PORT = '4102', BROKEN } = process.env;
const NEEDED = ['GATEWAY_JWKS_URL', 'PARTNERSHIP_URL', 'CLIENTS_FILE', 'LOG_FILE', 'KEY_FILE'] as const;
const missing = NEEDED.filter((name) => !process.env[name]);
const masterKey = Buffer.from(MASTER_KEY, 'base64');
const breakage = BREAKAGES.find(({ id }) => id === BROKEN);

if (missing.length > 0)
  refuse(`Set ${missing.join(', ')}: what they are stands in integration/example-owner/README.md.`);
if (masterKey.length !== 32) refuse('Set MASTER_KEY to 32 random bytes in base64: openssl rand -base64 32.');
if (BROKEN && breakage === undefined)
  refuse(`BROKEN is none of the mistakes that there are: ${BREAKAGES.map(({ id }) => id).join(', ')}.`);

const [gatewayJwksUrl = '', partnershipUrl = '', clientsFile = '', logFile = '', keyFile = ''] = NEEDED.map(
  (name) => process.env[name],
);
const owner = await startExampleOwner({
  ...{ port: Number(PORT), masterKey, gatewayJwksUrl, partnershipUrl, logFile, keyFile, clock: () => new Date() },
  files: JSON.parse(readFileSync(clientsFile, 'utf8')) as ClientFiles,
  breakage: breakage?.break,
});
process.stdout.write(`listening at ${owner.url}${breakage ? `, and ${breakage.mistake}` : ''}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void owner.stop());

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
