import { SingleBar } from 'cli-progress';
import { InvalidArgumentError } from 'commander';
import { type Manifest, PopulationRefused, writePopulation } from '../demo/population/population.ts';
import { parseLocalDate, today } from '../shared/local-date.ts';
import { commandOf } from './command.ts';

const command = commandOf('npm run population --')
  .description('Writes the extracts of an invented population: CSV per organisation, as the owners would deliver them.')
  .requiredOption('--out <folder>', 'folder to make, or to replace when it holds an earlier population')
  .option('--clients <number>', 'how many people', wholeNumber, 2000)
  .option('--seed <number>', 'another seed gives other people', wholeNumber, 1)
  .option('--date <date>', 'day of delivery, as 2026-03-31 (default: today)', calendarDate)
  .addHelpText(
    'after',
    `
The same clients, seed and date give the same files, to the byte. The first six people are the personas of the demo.
Load them with:  npm run import -- <partnership|pes|welfare|social-economy> <file…>
Example:         npm run population -- --clients 2000 --out data/population --date 2026-03-31`,
  );

await run();

async function run(): Promise<void> {
  command.parse();
  const { out, clients, seed, date } = command.opts<{ out: string; clients: number; seed: number; date?: string }>();
  const bar = new SingleBar({
    format: ' {bar} {percentage} % | {value}/{total} clients | {eta_formatted} left',
    stream: process.stderr,
    noTTYOutput: false,
  });
  if (process.stderr.isTTY) bar.start(clients, 0);
  const started = performance.now();
  try {
    const day = date ?? today(() => new Date());
    const manifest = await writePopulation({ out, clients, seed, date: day, onProgress: (done) => bar.update(done) });
    bar.stop();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(describe(manifest, out, seconds));
  } catch (error) {
    bar.stop();
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function describe({ clients, date, seed, rows }: Manifest, out: string, seconds: string): string {
  const owners = Object.entries(rows).map(([owner, kinds]) => {
    const counts = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
    return `  ${owner}: ${counts.join(', ')}\n`;
  });
  return `${clients} clients on ${date}, seed ${seed}, in ${seconds} s: ${out}\n${owners.join('')}`;
}

function explain(error: unknown): string {
  if (error instanceof PopulationRefused) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC') return 'The disk is full: a million clients need about 2 GB.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'The folder cannot be written: give another.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

function calendarDate(text: string): string {
  const date = parseLocalDate(text);
  if (date === null) throw new InvalidArgumentError('Give a date as 2026-03-31.');
  return date;
}
