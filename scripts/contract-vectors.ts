/** Writes the test vectors of docs/owner-contract.md: public keys, statements good and bad, a chain of the disclosure log. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { commandOf } from './command.ts';
import { chainVectors } from './contract-vectors/chain.ts';
import { createSigner, type Signer } from './contract-vectors/signers.ts';
import { AT, callerVectors, grantVectors, NUMBERS } from './contract-vectors/statements.ts';
import { runCommand } from './run-command.ts';

const FILE = 'integration/contract/vectors.json';

commandOf('npm run vectors --')
  .description('Writes the test vectors of the contract for owners anew, with new keys.')
  .addHelpText(
    'after',
    `
It writes ${FILE}. The keys are made for it and thrown away: the file holds public keys and what they signed,
and opens nothing anywhere. Needed only when a format changes; the tests read the file as it is.

Exit codes: 0 written, 1 the file cannot be written.`,
  )
  .parse();

await runCommand(async () => {
  const [gateway, partnership, owner, stranger] = await Promise.all(
    ['gateway-1', 'partnership-1', 'pes-1', 'stranger-1'].map(createSigner),
  );
  if (!gateway || !partnership || !owner || !stranger) throw new Error('Four signers were made.');
  const callerTokens = await callerVectors(gateway, stranger);
  const vectors = {
    note: 'Test vectors of docs/owner-contract.md, made by npm run vectors. The private keys were thrown away.',
    at: new Date(AT * 1000).toISOString(),
    audience: 'pes',
    gateway: gateway.jwks,
    partnership: partnership.jwks,
    callerTokens,
    grants: await grantVectors(partnership, stranger, callerTokens[0]?.token ?? ''),
    chain: chainVectors(),
    organisationToken: await organisationToken(owner),
  };
  await writeFile(FILE, `${JSON.stringify(vectors, null, 2)}\n`);
  console.log(`wrote ${FILE}`);
});

/** A batch of announcements and the token that says whose it is. */
async function organisationToken(owner: Signer) {
  const announcement = {
    ...{ id: '0199e0c4-8a00-7000-8000-0000000000a1', nationalNumber: NUMBERS[0], capacity: 'JOBSEEKER' },
    ...{ from: '2025-09-01', to: null, withdrawn: false },
  };
  const body = JSON.stringify({ holder: '0887010362', announcements: [announcement] });
  const digest = createHash('sha256').update(body).digest('base64url');
  const claims = { iss: 'pes', aud: 'partnership', sub: '0887010362', digest };
  const token = await owner.sign({ typ: 'schakel-organisation+jwt', claims, iat: AT });
  return { owner: owner.jwks, body, digest, token };
}
