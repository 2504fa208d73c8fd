import { readFile } from 'node:fs/promises';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { readPermits } from '../shared/policy-permits.ts';
import { runProcess } from '../shared/run-process.ts';
import { commandOf } from './command.ts';
import { publishFile } from './generated-file.ts';
import { readActs } from './schema-reference/acts-chapter.ts';
import { missingDescriptions } from './schema-reference/missing-descriptions.ts';
import { readTypes, type Sdl } from './schema-reference/model.ts';
import { schemaPage } from './schema-reference/page.ts';
import { readSections } from './schema-reference/sections.ts';

const { check } = commandOf('npm run docs:schema --')
  .description(
    'Writes docs/schema.md, the reference of the schema, from the SDL and the decision tables of docs/policy.',
  )
  .option('--check', 'only say whether it is fresh: exit code 1 when it is not', false)
  .parse()
  .opts<{ check: boolean }>();

await runProcess(async () => {
  const sdl: Sdl = {
    common: await read('shared/common.graphql'),
    ...(await perOwner((owner) => read(`subgraphs/${owner}/schema.graphql`))),
  };
  const types = readTypes(sdl);
  const problems = missingDescriptions(sdl).map((coordinate) => `${coordinate} has no description.`);
  if (problems.length > 0) throw new ConfigurationError('npm run docs:schema', problems);
  const tables = await perOwner((owner) => read(`docs/policy/${owner}.tsv`));
  const permits = await perOwner(async (owner) => readPermits(tables[owner]));
  const acts = await perOwner(async (owner) => readActs(tables[owner]));
  await publishFile({
    file: 'docs/schema.md',
    content: schemaPage(sdl, readSections(types), permits, acts),
    command: 'npm run docs:schema',
    check,
  });
});

function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new ConfigurationError('npm run docs:schema', [
      `${file} cannot be read: for a table of docs/policy, run npm run policy -- <owner> --write.`,
    ]);
  });
}

async function perOwner<T>(make: (owner: Owner) => Promise<T>): Promise<Record<Owner, T>> {
  const entries = await Promise.all(OWNERS.map(async (owner) => [owner, await make(owner)] as const));
  // One entry per owner was made just above.
  return Object.fromEntries(entries) as Record<Owner, T>;
}
