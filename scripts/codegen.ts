/**
 * Writes resolver types and parsed type definitions of each subgraph from its SDL, and types, documents and the trusted
 * documents of the workbench from its operations. `--check` only says whether they are fresh.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse, print } from 'graphql';
import { OWNERS, type Owner } from '../shared/caller.ts';
import { leftOvers, workbenchFiles } from './codegen-workbench.ts';

const check = process.argv.includes('--check');
const common = await readFile('shared/common.graphql', 'utf8');
const stale: string[] = [];

for (const owner of OWNERS) {
  const sdl = `${common}\n${await readFile(`subgraphs/${owner}/schema.graphql`, 'utf8')}`;
  await emit(`subgraphs/${owner}/generated/resolver-types.ts`, await resolverTypes(owner, sdl));
  await emit(`subgraphs/${owner}/generated/type-definitions.ts`, typeDefinitions(sdl));
}
const workbench = await workbenchFiles();
for (const [file, content] of workbench) await emit(file, content);
for (const file of await leftOvers(workbench)) {
  if (check) stale.push(file);
  else await rm(file);
}
if (stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run: npm run codegen`);
  process.exitCode = 1;
}

function typeDefinitions(sdl: string): string {
  const text = JSON.stringify(print(parse(sdl)));
  return `// Generated from the SDL by \`npm run codegen\`; do not edit.\nimport { parse } from 'graphql';\n\nexport const sdl = ${text};\nexport const typeDefs = parse(sdl);\n`;
}

async function resolverTypes(owner: Owner, sdl: string): Promise<string> {
  const mappers = JSON.parse(await readFile(`subgraphs/${owner}/mappers.json`, 'utf8'));
  const output = await codegen({
    documents: [],
    filename: 'resolver-types.ts',
    schema: parse(sdl),
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      federation: true,
      contextType: '../context.ts#Context',
      mappers,
      scalars: {
        Date: 'string',
        DateTime: 'Date | string',
        KboNumber: 'string',
        NisCode: 'string',
        NationalNumber: 'string',
        Grant: 'string',
      },
      defaultScalarType: 'unknown',
      maybeValue: 'T | null | undefined',
      avoidOptionals: { field: false },
    },
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript: typescriptPlugin, 'typescript-resolvers': resolversPlugin },
  });
  return `// Generated from the SDL by \`npm run codegen\`; do not edit.\n${output}\n`;
}

async function emit(file: string, content: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present === content) return;
  if (check) {
    stale.push(file);
    return;
  }
  await mkdir(file.slice(0, file.lastIndexOf('/')), { recursive: true });
  await writeFile(file, content);
  console.log(`wrote ${file}`);
}
