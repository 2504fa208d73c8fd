import { access } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { PORT_OFFSETS } from '../demo/ports.ts';
import { NotRunning, signIn, UnknownAccount } from '../demo/sign-in.ts';
import { readConfiguration } from '../shared/configuration.ts';
import { isLocalDate } from '../shared/local-date.ts';
import { commandOf } from './command.ts';
import { runCommand } from './run-command.ts';
import {
  type Ask,
  askGateway,
  findClient,
  LOGS,
  type LogSource,
  linesOf,
  NotAnswered,
  wordsFor,
} from './who-saw/graph.ts';
import { csvOf, inOrder, type Line, tableOf, workbookOf } from './who-saw/table.ts';
import { writeWhole } from './write-whole.ts';

const settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65_530).default(4000),
  SCHAKEL_URL: z.string().url().optional(),
  SCHAKEL_TOKEN: z.string().min(1).optional(),
});

const command = commandOf('npm run who-saw --')
  .description(
    'Exports who saw what of one client, for which purpose and on which ground, from the logs of all owners.',
  )
  .argument('<client>', 'opaque id of the client; - reads a national number from standard input')
  .requiredOption('--out <file>', 'where the export goes: a file that ends in .csv or .xlsx and is not there yet')
  .option('--from <day>', 'first day, such as 2026-03-31; a year ago when left out')
  .addHelpText(
    'after',
    `
It asks the gateway as a data protection officer, with the token in SCHAKEL_TOKEN at SCHAKEL_URL; without them as the account
"officer" of the demo (PORT is the port that npm start was given, 4000). That it was asked stands in the logs too.

An owner of whose log the officer gets nothing is named with the reason. A national number never stands on the command line:
  npm run --silent who-saw -- - --out export.xlsx < number.txt

Exit codes: 0 written, 1 nothing was written, and the message says why.`,
  )
  .parse();

await runCommand(() => run(command.args[0] ?? '', command.opts<{ out: string; from?: string }>()), {
  also: [NotAnswered, NotRunning, UnknownAccount],
  code: 1,
});

async function run(client: string, { out, from }: { out: string; from?: string }): Promise<void> {
  if (!/\.(csv|xlsx)$/i.test(out)) throw new NotAnswered('Give --out a file that ends in .csv or .xlsx.');
  if (from !== undefined && !isLocalDate(from)) throw new NotAnswered('Give --from as a day, such as 2026-03-31.');
  if (await exists(out)) throw new NotAnswered('The file of --out is there already: choose another name.');
  const ask = await officer();
  const id = client === '-' ? await findClient(ask, (await text(process.stdin)).trim()) : client;
  if (id === null) throw new NotAnswered('This officer supervises nobody with that number.');
  const lines = inOrder(await collect(ask, id, from === undefined ? aYearAgo() : new Date(`${from}T00:00:00Z`)));
  const organisations = [...new Set(lines.flatMap(({ organisation }) => organisation ?? []))].sort();
  const table = tableOf(lines, await wordsFor(ask, organisations));
  await writeWhole(out, /\.csv$/i.test(out) ? csvOf(table) : await workbookOf(table));
  console.log(`${lines.length} lines written to ${out}`);
}

async function officer(): Promise<Ask> {
  const { PORT, SCHAKEL_URL, SCHAKEL_TOKEN } = readConfiguration('who-saw', settings, process.env);
  const local = (port: number) => `http://127.0.0.1:${port}`;
  const issuer = local(PORT + PORT_OFFSETS['identity-provider']);
  const token = SCHAKEL_TOKEN ?? (await signIn({ issuer, account: 'officer' }));
  return askGateway((SCHAKEL_URL ?? local(PORT)).replace(/\/$/, ''), token);
}

async function collect(ask: Ask, client: string, from: Date): Promise<Line[]> {
  const all: Line[] = [];
  for (const source of Object.keys(LOGS) as LogSource[]) {
    const told = await linesOf(ask, source, client, from, (lines) => progress(`${source}: ${lines} lines`));
    if ('withheld' in told) console.log(`${source}: nothing for this officer (${told.withheld})`);
    else {
      console.log(`${source}: ${told.length} lines`);
      all.push(...told.map((line) => ({ ...line, source })));
    }
  }
  if (all.length === 0) throw new NotAnswered('This officer gets no log of this client: nothing was written.');
  return all;
}

/** On a terminal only, and written over by the next line. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\r`);
}

function aYearAgo(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), now.getUTCDate()));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
