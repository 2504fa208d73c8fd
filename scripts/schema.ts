import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { readClientManifests } from '../gateway/client-manifests.ts';
import type { Manifest } from '../gateway/trusted-documents.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { runCommand } from './run-command.ts';
import { type Asked, type Checked, checkSchema } from './schema/check.ts';
import { openRegistry, type Version, versionBefore } from './schema/registry.ts';
import { breakingIn, eventOf, reportOf } from './schema/report.ts';
import { takenUp } from './schema/taken-up.ts';
import { usageFolder } from './usage/folder.ts';
import { readUses } from './usage/uses.ts';

interface Options {
  readonly registry: string;
  readonly supergraph: string;
  readonly documents: string;
  readonly clients: string;
  readonly usage?: string;
  readonly days: number;
  readonly by: string;
  readonly gateway?: string;
}

interface Force {
  readonly force?: boolean;
  readonly reason?: string;
}

const command = commandOf('npm run schema --')
  .description(
    'Publishes the schemas of owners: composed, compared with what is live, and refused when it breaks somebody.',
  )
  .option('--registry <folder>', 'where the versions are kept', process.env.SCHEMA_REGISTRY ?? 'registry')
  .option(
    '--supergraph <file>',
    'the SUPERGRAPH_FILE of the gateway',
    process.env.SUPERGRAPH_FILE ?? 'gateway/supergraph.graphql',
  )
  .option('--documents <file>', 'the manifest of the workbench, which has to fit', 'integration/trusted/workbench.json')
  .option(
    '--clients <folder>',
    'what clients registered, which has to go on being answered',
    process.env.TRUSTED_CLIENTS_FOLDER ?? 'integration/trusted/clients',
  )
  .option('--usage <folder>', 'the USAGE_FOLDER of the gateway; that of the demo when left out (SCHAKEL_DATA/usage)')
  .option('--days <days>', 'how far back it counts who uses what', readCount, 90)
  .option('--by <name>', 'who does it, for the history', userInfo().username)
  .option('--gateway <url>', 'wait until the gateway there asks the new one, and say so when it refuses')
  .addHelpText(
    'after',
    `
An owner and a file: that schema in the place of what the owner has live. Without them: the schemas of the repository.

Examples:
  npm run schema -- check pes new-pes.graphql
  npm run schema -- publish pes new-pes.graphql --gateway http://127.0.0.1:4000
  npm run schema -- publish pes new-pes.graphql --force --reason "agreed with all partners on 12 March"
  npm run schema -- rollback
  npm run schema -- history

Breaking and used in the last 90 days is refused, with the clients and operations; so is what breaks a document that a client registered. Breaking and unused is accepted, but not before the
day until which a part was promised: @deprecated(reason: "Use registrations, until 2027-03-01"). A deprecation needs such a day, 90 days off.

Exit codes: 0 accepted or done, 1 refused, 2 it could not be checked.`,
  );

command
  .command('check [owner] [file]')
  .description('says whether a schema may be published, and whom it would break')
  .action(async (owner?: string, file?: string) => {
    const checked = await check({ owner, file });
    console.log(reportOf(checked));
    process.exitCode = checked.accepted ? 0 : 1;
  });

command
  .command('publish [owner] [file]')
  .description('checks a schema, keeps it as a version and gives it to the gateway')
  .option('--force', 'though it breaks somebody; what does not compose is never published')
  .option('--reason <sentence>', 'why, for the history')
  .action(async (owner: string | undefined, file: string | undefined, force: Force) => {
    if (force.force && !force.reason) throw new CannotDo('Say why with --reason: it stands in the history.');
    const version = await openRegistry(options().registry).exclusively(async () => {
      const checked = await check({ owner, file });
      console.log(reportOf(checked));
      const mayForce = force.force === true && checked.faults.length === 0;
      if (checked.supergraph === null || !(checked.accepted || mayForce)) return null;
      return publish(checked, checked.supergraph, force.reason ?? null);
    });
    if (version === null) process.exitCode = 1;
    else await waitForGateway(version.digest);
  });

command
  .command('rollback [version]')
  .description('makes a former version live again: the one before the live one when left out, and again before that')
  .option('--reason <sentence>', 'why, for the history')
  .action(async (text: string | undefined, { reason }: Force) => {
    const { registry: folder, supergraph: file } = options();
    const registry = openRegistry(folder);
    const version = await registry.exclusively(async () => {
      const chosen = text === undefined ? versionBefore(await registry.history()) : readCount(text);
      if (chosen === null) throw new CannotDo('There is no version before this one: npm run schema -- list.');
      const version = await registry.version(chosen);
      await registry.makeLive(version, file, { ...now(), action: 'rolled back', reason: reason ?? null, breaking: [] });
      return version;
    });
    console.log(`Version ${version.version} (${version.digest}) is live again.`);
    await waitForGateway(version.digest);
  });

command
  .command('list')
  .description('the versions that are or were live')
  .action(async () => {
    const events = await openRegistry(options().registry).history();
    const live = events.at(-1)?.version;
    const versions = new Map(events.map((event) => [event.version, event]));
    for (const { version, digest, at, by } of [...versions.values()].sort((one, other) => one.version - other.version))
      console.log(`version ${version} (${digest}), ${at} by ${by}${version === live ? ', live' : ''}`);
    if (events.length === 0) console.log('Nothing was published here yet.');
  });

command
  .command('history')
  .description('what became live, when, by whom and why')
  .action(async () => {
    for (const event of await openRegistry(options().registry).history()) console.log(eventOf(event));
  });

await runCommand(() => command.parseAsync());

function options(): Options {
  return command.opts<Options>();
}

function now(): { at: string; by: string } {
  return { at: new Date().toISOString(), by: options().by };
}

async function check(asked: Asked): Promise<Checked> {
  const { registry, supergraph, documents, clients, usage, days } = options();
  return checkSchema(
    {
      registry: openRegistry(registry),
      supergraphFile: supergraph,
      documents: await manifestIn(documents),
      clients: await manifestsIn(clients),
      uses: () => readUses(usageFolder(usage), days, new Date()),
      today: now().at.slice(0, 10),
    },
    asked,
  );
}

/** The manifest of the workbench. A checkout without one has none; a file that was named has to be there. */
async function manifestIn(file: string): Promise<Manifest | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (!isNamed('documents')) return null;
    throw new CannotDo(`${file} cannot be read (${error.code}): name the manifest of the workbench with --documents.`);
  });
  return text === null ? null : { file, text };
}

async function manifestsIn(folder: string): Promise<ReadonlyMap<string, Manifest>> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!isThere && isNamed('clients'))
    throw new CannotDo(`${folder} is not there: name the folder of what clients registered with --clients.`);
  return readClientManifests(folder);
}

/** Whether an option was given, or stands in the environment: then what it names is meant. */
function isNamed(option: 'documents' | 'clients'): boolean {
  return (
    command.getOptionValueSource(option) === 'cli' ||
    (option === 'clients' && Boolean(process.env.TRUSTED_CLIENTS_FOLDER))
  );
}

async function publish(checked: Checked, supergraph: string, reason: string | null): Promise<Version> {
  const { registry: folder, supergraph: file } = options();
  const registry = openRegistry(folder);
  const version = await registry.add(supergraph, checked.schemas);
  const action = checked.accepted ? 'published' : 'forced';
  await registry.makeLive(version, file, { ...now(), action, reason, breaking: breakingIn(checked) });
  console.log(`Version ${version.version} (${version.digest}) is live.`);
  return version;
}

async function waitForGateway(digest: string): Promise<void> {
  const { gateway } = options();
  if (gateway === undefined) return;
  const refused = await takenUp(gateway, digest);
  if (refused === null) return console.log('The gateway asks it.');
  process.exitCode = 1;
  console.log(`The gateway refuses it and asks the last good one: ${refused}\nRoll back: npm run schema -- rollback`);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count;
  throw new InvalidArgumentError('Give a whole number, 1 or more.');
}
