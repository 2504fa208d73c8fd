import { Command, InvalidArgumentError, Option } from 'commander';

export const PARTS = ['start', 'load', 'import'] as const;
export type Part = (typeof PARTS)[number];

/** What is measured, and for how long. */
export interface BenchOptions {
  /** Length of one run of the load, in seconds. */
  readonly seconds: number;
  /** How often each gateway is measured with each operation. */
  readonly rounds: number;
  readonly connections: number;
  /** Size of the population behind the gateways. */
  readonly clients: number;
  /** Size of the population that is imported. */
  readonly importClients: number;
  readonly parts: readonly Part[];
  /** Folder of the reports. */
  readonly out: string;
}

const AFTER_HELP = `
Everything is started by the command itself, as processes of their own on free ports and in a folder that is removed
afterwards: nothing has to run, and nothing else should. The default takes some seven minutes on two cores.

  start    seconds until "npm start" prints its first question, on a first run and later; memory of all processes
  load     ClientView and a caseload page of 50 through this gateway and, in turn, through a plain @apollo/gateway
           in front of the same owners: requests a second, latency, processor time, memory, event loop
  import   rows a minute into SQLite, and into MariaDB where mariadbd is installed

The report is bench/reports/<day>.md, with the raw numbers beside it as .json; with --only it is <day>-<part>.
Exit codes: 0 measured, 1 something failed and the report says what.

Example: npm run bench -- --only load --seconds 2`;

/** Reads the arguments after the name of the script; prints help or what is wrong, and ends the process, as commander does. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const command = new Command('npm run bench --')
    .description('Measures this product, side by side with a plain @apollo/gateway, and writes a dated report.')
    .option('--seconds <number>', 'length of one run of the load', wholeNumber, 8)
    .option('--rounds <number>', 'runs of each gateway with each operation, in turn', wholeNumber, 4)
    .option('--connections <number>', 'connections that ask at the same time', wholeNumber, 16)
    .option('--clients <number>', 'size of the population behind the gateways, from 1000', population, 2000)
    .option('--import-clients <number>', 'size of the population that is imported', wholeNumber, 20_000)
    .addOption(new Option('--only <part>', 'measure one part only').choices(PARTS))
    .option('--out <folder>', 'where the report goes', 'bench/reports')
    .addHelpText('after', AFTER_HELP)
    .parse([...argv], { from: 'user' });
  const { only, ...given } = command.opts<Omit<BenchOptions, 'parts'> & { only?: Part }>();
  return { ...given, parts: only === undefined ? PARTS : [only] };
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return Number(text);
}

// Below it the page of 50 of the demo's centre is not full.
const FEWEST_CLIENTS = 1000;

function population(text: string): number {
  const clients = wholeNumber(text);
  if (clients < FEWEST_CLIENTS) throw new InvalidArgumentError(`Give ${FEWEST_CLIENTS} or more.`);
  return clients;
}
