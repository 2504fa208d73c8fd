import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { runProcess } from '../shared/run-process.ts';
import { type FullLogFigures, measureFullLog } from './log/full-log.ts';
import { type LogRun, measureThroughput } from './log/throughput.ts';
import { describeMachine } from './machine.ts';
import { createTell } from './progress.ts';

const command = new Command('npm run bench:disclosures --')
  .description(
    'Measures what the disclosure log costs: ClientView with it and with a log to memory, in turn; a full log verified and read.',
  )
  .option('--lines <number>', 'lines of the full log, in steps of 200,000', wholeNumber, 1_000_000)
  .option('--seconds <number>', 'length of one run of ClientView', wholeNumber, 3)
  .option(
    '--rounds <number>',
    'runs with each log, in turn: many short ones, so that a machine that slows down slows both',
    wholeNumber,
    12,
  )
  .option('--starts <number>', 'how often everything is started anew, with as many runs each', wholeNumber, 3)
  .option(
    '--connections <number>',
    'connections that ask at the same time: enough to keep both cores busy',
    wholeNumber,
    32,
  )
  .option('--clients <number>', 'size of the population, from 1000', wholeNumber, 1000)
  .option('--twin', 'the log against itself: how much of a difference is chance; writes no report', false)
  .option('--out <folder>', 'where the dated report goes', 'bench/reports')
  .addHelpText(
    'after',
    '\nEverything is started by the command itself and removed afterwards. It takes some fifteen minutes on two cores.\nExit codes: 0 measured, 1 something failed.',
  )
  .parse();

interface Options {
  readonly lines: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly starts: number;
  readonly connections: number;
  readonly clients: number;
  readonly twin: boolean;
  readonly out: string;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return Number(text);
}

await runProcess(async () => {
  const options = command.opts<Options>();
  const tell = createTell(process.stderr, () => performance.now());
  const folder = await mkdtemp(join(tmpdir(), 'schakel-bench-'));
  try {
    const runs = await measureThroughput({ ...options, data: join(folder, 'data'), tell });
    if (options.twin) {
      const [own, other] = [totalsOf(runs, 'log'), totalsOf(runs, 'memory')];
      const [rate, time] = [1 - own.perSecond / other.perSecond, 1 - other.cpuMs / own.cpuMs];
      console.log(`Log against log: ${percent(rate)} of the throughput, ${percent(time)} of the processor time.`);
      return;
    }
    const full = await measureFullLog(`sqlite:${join(folder, 'full.sqlite')}`, options.lines, tell);
    await publish(runs, full, options);
    if (!full.isWhole || runs.some(isFailed)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function isFailed({ failures: { broken, status, graphql }, answers }: LogRun): boolean {
  return answers === 0 || broken + status + graphql > 0;
}

async function publish(
  runs: readonly LogRun[],
  full: FullLogFigures,
  { out, connections, clients, rounds, starts, seconds }: Options,
): Promise<void> {
  const machine = describeMachine();
  const day = new Date().toISOString().slice(0, 10);
  const [log, memory] = [totalsOf(runs, 'log'), totalsOf(runs, 'memory')];
  const cost = 1 - log.perSecond / memory.perSecond;
  const processor = 1 - memory.cpuMs / log.cpuMs;
  const [first, , last] = full.pages;
  const report = [
    `# What the disclosure log costs, measured on ${day}`,
    'Written by `npm run bench:disclosures`, never by hand. Ratios carry over to other machines, absolute figures do not.',
    `**Writing costs ${percent(cost)} of the throughput of ClientView**, and ${percent(processor)} of the processor time of an answer: ${starts * rounds} runs of ${seconds} s with each log, in turn, in the same processes, on ${starts} starts of everything, ${connections} connections, ${clients} invented people; the rival keeps the same lines in memory, in no chain and no database.`,
    [
      '| log | answers/s | a quarter of the runs below | above | processor ms per answer | median of p50, ms | median of p99, ms | failed |',
      '| --- | -: | -: | -: | -: | -: | -: | -: |',
      ...[log, memory].map(rowOf),
    ].join('\n'),
    [
      '| process | ms per answer with the log | to memory |',
      '| --- | -: | -: |',
      ...Object.keys(log.cpuBy).map(
        (name) => `| ${name} | ${log.cpuBy[name]?.toFixed(1)} | ${memory.cpuBy[name]?.toFixed(1)} |`,
      ),
    ].join('\n'),
    `**${full.lines} lines: verified in ${full.verifySeconds.toFixed(1)} s** (${full.isWhole ? 'whole' : 'NOT WHOLE'}), written at ${full.writtenPerSecond.toFixed(0)} a second.`,
    `**A page of 50 of a client takes ${(last?.medianMs ?? 0).toFixed(2)} ms at ${last?.lines} lines, ${((last?.medianMs ?? 0) / (first?.medianMs ?? 1)).toFixed(2)} times what it takes at ${first?.lines}** (median of 100 clients).`,
    [
      '| lines | page of 50, ms |',
      '| -: | -: |',
      ...full.pages.map(({ lines, medianMs }) => `| ${lines} | ${medianMs.toFixed(2)} |`),
    ].join('\n'),
    `${machine.cores} cores (${machine.processor}), Node ${machine.node}; SQLite.`,
  ].join('\n\n');
  await mkdir(out, { recursive: true });
  const file = join(out, `${day}-disclosures.md`);
  await writeFile(file, `${report}\n`);
  console.log(
    `${percent(cost)} of the throughput, ${percent(processor)} of the processor time, ${full.verifySeconds.toFixed(1)} s to verify ${full.lines} lines: ${file}`,
  );
}

interface Totals {
  readonly log: LogRun['log'];
  readonly perSecond: number;
  readonly quarters: readonly [number, number];
  readonly cpuMs: number;
  readonly cpuBy: Readonly<Record<string, number>>;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly failed: number;
}

/** All runs with one log as one: a pair that others disturbed counts no more than any other. */
function totalsOf(runs: readonly LogRun[], log: LogRun['log']): Totals {
  const own = runs.filter((run) => run.log === log);
  const sum = (figure: (run: LogRun) => number) => own.reduce((total, run) => total + figure(run), 0);
  const at = (share: number, figure: (run: LogRun) => number) =>
    own.map(figure).sort((x, y) => x - y)[Math.floor(share * own.length)] ?? 0;
  const answers = sum((run) => run.answers);
  return {
    ...{ log, perSecond: sum(({ perSecond }) => perSecond) / own.length },
    quarters: [at(0.25, ({ perSecond }) => perSecond), at(0.75, ({ perSecond }) => perSecond)],
    cpuMs: sum((run) => run.cpuMs * run.answers) / answers,
    cpuBy: Object.fromEntries(
      Object.keys(own[0]?.cpuBy ?? {}).map((name) => [
        name,
        sum((run) => (run.cpuBy[name] ?? 0) * run.answers) / answers,
      ]),
    ),
    ...{ p50Ms: at(0.5, ({ p50Ms }) => p50Ms), p99Ms: at(0.5, ({ p99Ms }) => p99Ms) },
    failed: sum(({ failures: { broken, status, graphql } }) => broken + status + graphql),
  };
}

function rowOf({ log, perSecond, quarters: [low, high], cpuMs, p50Ms, p99Ms, failed }: Totals): string {
  return `| ${log} | ${perSecond.toFixed(1)} | ${low.toFixed(1)} | ${high.toFixed(1)} | ${cpuMs.toFixed(1)} | ${p50Ms} | ${p99Ms} | ${failed} |`;
}

function percent(share = 0): string {
  return `${(100 * share).toFixed(1)} %`;
}
