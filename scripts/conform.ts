import { Argument, InvalidArgumentError, Option } from 'commander';
import { RECORD_OWNERS } from '../integration/conform/agreed-clients.ts';
import { CannotBegin, CHECK_IDS, type CheckId } from '../integration/conform/check.ts';
import { REPORT_LANGUAGES } from '../integration/conform/words.ts';
import { CannotDo } from './cannot-do.ts';
import { commandOf } from './command.ts';
import type { CheckOptions } from './conform/check-owner.ts';
import { runCommand } from './run-command.ts';

type Options = Omit<CheckOptions, 'url'> & { readonly url?: string; readonly extracts?: string };

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
  .option('--stand-in-host <host>', 'where the stand-in listens: 0.0.0.0 for an owner in a container', '127.0.0.1')
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
(from a container or another machine: --stand-in-host 0.0.0.0, and the address of this machine in the place of 127.0.0.1)
and with the agreed clients loaded: invented persons, of whom the JSON says what is recorded at the least. Keys are new at
every run: an owner fetches them when it sees a key id that it does not know.

Exit codes: 0 no check failed, 1 some did, 2 the check could not begin.

Examples:
  npm run --silent conform -- clients --owner pes > clients.json
  npm run conform -- --owner pes --url http://127.0.0.1:4102 --language en --out reports
  npm run conform -- --owner pes --url http://127.0.0.1:4102 --only caller-missing grant-expired`,
  )
  .parse();

// What it checks with is loaded last: composition takes a second, which nobody waits for who asks for help.
await runCommand(
  async () => {
    const { owner, url, extracts, ...options } = command.opts<Options>();
    if (command.processedArgs[0] === 'clients') {
      const { printClients } = await import('./conform/print-clients.ts');
      return printClients(owner, extracts);
    }
    if (url === undefined) throw new CannotDo('Say where the owner listens: --url http://127.0.0.1:4102.');
    const { checkOwner } = await import('./conform/check-owner.ts');
    const { passed } = await checkOwner({ owner, url, ...options });
    process.exitCode = passed ? 0 : 1;
  },
  { also: [CannotBegin] },
);

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
