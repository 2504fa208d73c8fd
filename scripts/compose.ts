/** Composes the supergraph from the SDL of the four owners. `--check` only says whether the committed one is fresh. */
import { publishFile } from './generated-file.ts';
import { composeOwners, schemasInRepository } from './schema/compose-owners.ts';

const { supergraph, problems } = composeOwners(await schemasInRepository());
if (supergraph === null) {
  console.error(`The schemas do not compose:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  await publishFile({
    file: 'gateway/supergraph.graphql',
    content: supergraph,
    command: 'npm run compose',
    check: process.argv.includes('--check'),
  });
}
