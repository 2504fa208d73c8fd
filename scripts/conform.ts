import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument, InvalidArgumentError, Option } from 'commander';
import {
  type AgreedClients,
  agreedClients,
  agreedClientsSchema,
  RECORD_OWNERS,
  type RecordOwner,
} from '../integration/conform/agreed-clients.ts';
import { agreedExtracts } from '../integration/conform/agreed-extracts.ts';
import { CHECK_IDS, type CheckId } from '../integration/conform/check.ts';
import { CannotBegin, conform } from '../integration/conform/conform.ts';
import { listOf } from '../integration/conform/report/text.ts';
import { writeReport } from '../integration/conform/report/write.ts';
import { startStandIn } from '../integration/conform/stand-in.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '../integration/conform/words.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import { showProgress } from './progress.ts';
import { runCommand } from './run-command.ts';

interface Options {
  readonly owner: RecordOwner;
  readonly url?: string;
  readonly standInPort: number;
  readonly language: ReportLanguage;
  readonly out?: string;
  readonly only?: CheckId[];
  readonly clients?: string;
  readonly registered?: string | false;
  readonly allowMs: number;
  readonly extracts?: string;
}

const command = commandOf('npm run conform --')
  .description("Checks an owner's subgraph against the contract, over HTTP only, whatever it is written in.")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .addArgument(
    new Argument('[task]', 'check the owner, or print the agreed clients as JSON')
      .choices(['check', 'clients'])
      .default('check'),
  )
  .addOption(new Option('--owner <owner>', 'whose place the owner takes').choices(RECORD_OWNERS).makeOptionMandatory())
  .option('--url <url>', 'where the owner listens, without /graphql: http://127.0.0.1:4102', readUrl)
  .option('--stand-in-port <port>', 'port of the stand-in for partnership and gateway', wholeNumber(65_535), 4900)
  .addOption(new Option('--language <language>', 'language of the report').choices(REPORT_LANGUAGES).default('nl'))
  .option('--out <folder>', 'writes the report there too: JSON, JUnit XML and a page, named after owner and moment')
  .addOption(new Option('--only <id...>', 'only these checks, by the id that the report gives').argParser(readId))
  .option('--clients <file>', 'the agreed clients as JSON, where they are others than the task clients prints')
  .option('--registered <file>', 'the registered schema of this owner, where it is not that of the reference owner')
  .option('--no-registered', 'no schema of this owner is registered yet')
  .option(
    '--allow-ms <ms>',
    'how much longer than three times one client a page of fifty may take',
    wholeNumber(60_000),
    150,
  )
  .option('--extracts <folder>', 'with the task clients: writes them there as extracts for npm run import')
  .addHelpText(
    'after',
    `
The command is the partnership and the gateway of the owner while it runs. Start the owner with
  GATEWAY_JWKS_URL=http://127.0.0.1:4900/gateway/.well-known/jwks.json
  PARTNERSHIP_URL=http://127.0.0.1:4900/partnership
and with the agreed clients loaded: invented persons, of whom the JSON says what is recorded at the least. Keys are new at
every run: an owner fetches them when it sees a key id that it does not know.

Exit codes: 0 no check failed, 1 some did, 2 the check could not begin.

Examples:
  npm run --silent conform -- clients --owner pes > clients.json
  npm run conform -- --owner pes --url http://127.0.0.1:4102 --language en --out reports
  npm run conform -- --owner pes --url http://127.0.0.1:4102 --only caller-missing grant-expired`,
  )
  .parse();

await runCommand(
  async () => {
    const options = command.opts<Options>();
    if (command.processedArgs[0] === 'clients') await clients(options);
    else await check(options);
  },
  { also: [CannotBegin] },
);

async function check(options: Options): Promise<void> {
  const { owner, url, language, only, registered } = options;
  if (url === undefined) throw new CannotDo('Say where the owner listens: --url http://127.0.0.1:4102.');
  const agreed = options.clients === undefined ? agreedClients(owner) : await readClients(options.clients, owner);
  const standIn = await startStandIn({ port: options.standInPort });
  const progress = showProgress(process.stderr, only?.length ?? CHECK_IDS.length, 'checks');
  try {
    const report = await conform({
      ...{ owner, url, standIn, language, agreed, limits: { growthFloorMs: options.allowMs } },
      ...(only === undefined ? {} : { only }),
      ...(registered === undefined ? {} : { registered: registered === false ? null : registered }),
      onProgress: progress.at,
    });
    progress.stop();
    process.stdout.write(listOf(report));
    if (options.out !== undefined) await keep(() => writeReport(report, options.out ?? ''), options.out);
    process.exitCode = report.passed ? 0 : 1;
  } finally {
    progress.stop();
    await standIn.close();
  }
}

async function clients({ owner, extracts }: Options): Promise<void> {
  const agreed = agreedClients(owner);
  if (extracts === undefined) {
    process.stdout.write(`${JSON.stringify(agreed, null, 2)}\n`);
    return;
  }
  await keep(async () => {
    await mkdir(extracts, { recursive: true });
    const files = agreedExtracts(agreed).map(({ name, csv }) => ({ file: join(extracts, name), csv }));
    for (const { file, csv } of files) await writeFile(file, csv);
    return files.map(({ file }) => file);
  }, extracts);
}

/** Writes files and names them; says in one sentence where that cannot be done. */
async function keep(write: () => Promise<string[]>, folder: string): Promise<void> {
  const files = await write().catch(() => {
    throw new CannotDo(`Nothing can be written in ${folder}: give a folder in which you may write.`);
  });
  for (const file of files) process.stdout.write(`${file}\n`);
}

async function readClients(file: string, owner: RecordOwner): Promise<AgreedClients> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CannotDo(`The agreed clients cannot be read from ${file}: give a file that exists.`);
  const read = agreedClientsSchema.safeParse(parsed(text));
  if (!read.success || read.data.owner !== owner)
    throw new CannotDo(
      `${file} does not hold agreed clients of ${owner}: begin with what npm run conform -- clients prints.`,
    );
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readUrl(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('Give an address, as http://127.0.0.1:4102.');
}

function readId(text: string, before: CheckId[] = []): CheckId[] {
  const id = CHECK_IDS.find((each) => each === text);
  if (id === undefined)
    throw new InvalidArgumentError(`There is no check of that name. There are: ${CHECK_IDS.join(', ')}.`);
  return [...before, id];
}

function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number, 0 to ${most}.`);
  };
}
