/** Composes the supergraph from the SDL of the four owners. `--check` only says whether the committed one is fresh. */
import { readFile, writeFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { OWNERS } from '../shared/caller.ts';

const FILE = 'gateway/supergraph.graphql';
const common = await readFile('shared/common.graphql', 'utf8');
const services = await Promise.all(
  OWNERS.map(async (owner) => ({
    name: owner,
    // Where an owner really runs stands in the gateway's configuration, never in the supergraph.
    url: `http://${owner}.invalid/graphql`,
    typeDefs: parse(`${common}\n${await readFile(`subgraphs/${owner}/schema.graphql`, 'utf8')}`),
  })),
);
const { errors, supergraphSdl } = composeServices(services);
if (errors || supergraphSdl === undefined) {
  console.error(`The schemas do not compose:\n${(errors ?? []).map((error) => `  - ${error.message}`).join('\n')}`);
  process.exitCode = 1;
} else {
  await publish(supergraphSdl);
}

async function publish(sdl: string): Promise<void> {
  const present = await readFile(FILE, 'utf8').catch(() => '');
  if (present === sdl) return;
  if (process.argv.includes('--check')) {
    console.error(`${FILE} is not fresh. Run: npm run compose`);
    process.exitCode = 1;
    return;
  }
  await writeFile(FILE, sdl);
  console.log(`wrote ${FILE}`);
}
