import { readFile, writeFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { CLIENT_NAME } from '../gateway/client-manifests.ts';
import { QUERY_LIMITS } from '../gateway/limits.ts';
import { readClientDocuments } from '../gateway/trusted-documents.ts';
import { ConfigurationError } from '../shared/errors.ts';
import { printable } from '../shared/printable.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { type ManifestOperation, manifestText } from './documents/manifest.ts';
import { type ClientOperation, readGraph, readOperations } from './documents/operations.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly client: string;
  readonly out: string;
  readonly supergraph: string;
  readonly typename: boolean;
  readonly keep: boolean;
}

const program = commandOf('npm run documents --').description('The documents that a client may ask with.');

program
  .command('register')
  .description(
    'Makes the manifest of a client from its operations: by these ids a gateway answers it, and nothing else.',
  )
  .argument('<file.graphql...>', 'files with named operations and their fragments')
  .requiredOption('--client <name>', 'what the client sends as apollographql-client-name', readName)
  .requiredOption('--out <file>', 'the manifest, <name>.json for the folder of TRUSTED_CLIENTS_FOLDER')
  .option('--supergraph <file>', 'the graph that the operations are for', 'gateway/supergraph.graphql')
  .option('--typename', 'add __typename to each object, as the cache of Apollo Client does before it asks', false)
  .option('--keep', 'keep what the manifest holds already, for versions of the client that are still in use', false)
  .addHelpText(
    'after',
    `
Example: npm run documents -- register --client case-app --out integration/trusted/clients/case-app.json app/*.graphql

It says of each operation what it costs when its variables are left out, and what it uses that is deprecated. The gateway reads
manifests again when they change.

Exit codes: 0 the manifest was written, 1 an operation is wrong: each mistake is named, 2 the manifest could not be written.`,
  )
  .action(async (files: string[], options: Options) => {
    await runCommand(() => register(files, options));
  });

await program.parseAsync();

function readName(text: string): string {
  if (CLIENT_NAME.test(text)) return text;
  throw new InvalidArgumentError('Use small letters, digits, dots and dashes, 63 at most.');
}

async function register(files: readonly string[], options: Options): Promise<void> {
  if (!options.out.endsWith(`${options.client}.json`))
    throw new CannotDo(`The gateway knows a client by the name of its file: write --out …/${options.client}.json.`);
  const { operations, mistakes } = await readOperations(files, await readGraph(options.supergraph), options);
  if (mistakes.length > 0) {
    process.stderr.write(`${mistakes.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const ids = new Set(operations.map(({ id }) => id));
  const before = (options.keep ? await readBefore(options.out) : []).filter(({ id }) => !ids.has(id));
  await write(options.out, manifestText([...operations, ...before]));
  for (const operation of operations) tell(operation);
  if (before.length > 0) console.log(`and ${before.length} that ${before.length === 1 ? 'was' : 'were'} there already`);
}

async function readBefore(file: string): Promise<ManifestOperation[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    await readClientDocuments({ file, text });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new CannotDo(`"${file}" is no manifest to keep something of: make it anew, without --keep.`);
  }
  return JSON.parse(text).operations;
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new CannotDo(`The file of --out cannot be written (${error.code}): choose another place.`);
  });
}

function tell({ name, id, cost, deprecations }: ClientOperation): void {
  console.log(`${name}  sha256:${id}  costs ${cost} of ${QUERY_LIMITS.cost}`);
  for (const { field, reason } of deprecations)
    console.log(`  uses ${field}, which is deprecated: ${printable(reason)}`);
}
