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
  .option('--seconds <number>', 'length of one run of ClientView', wholeNumber, 8)
  .option('--rounds <number>', 'runs with each log, in turn', wholeNumber, 6)
  .option('--connections <number>', 'connections that ask at the same time', wholeNumber, 16)
  .option('--clients <number>', 'size of the population, from 1000', wholeNumber, 1000)
  .option('--out <folder>', 'where the dated report goes', 'bench/reports')
  .addHelpText(
    'after',
    '\nEverything is started by the command itself and removed afterwards. It takes some six minutes on two cores.\nExit codes: 0 measured, 1 something failed.',
  )
  .parse();

interface Options {
  readonly lines: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly clients: number;
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
    const full = await measureFullLog(`sqlite:${join(folder, 'full.sqlite')}`, options.lines, tell);
    await publish(runs, full, options);
    if (!full.isWhole || runs.some(failed)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function failed({ failures: { broken, status, graphql }, answers }: LogRun): boolean {
  return answers === 0 || broken + status + graphql > 0;
}

async function publish(
  runs: readonly LogRun[],
  full: FullLogFigures,
  { out, connections, clients }: Options,
): Promise<void> {
  const machine = describeMachine();
  const day = new Date().toISOString().slice(0, 10);
  const inRound = (round: number, log: LogRun['log']) => runs.find((run) => run.round === round && run.log === log);
  const rounds = [...new Set(runs.map(({ round }) => round))];
  const costBy = (figure: (run: LogRun) => number) =>
    rounds
      .flatMap((round) => {
        const [log, memory] = [inRound(round, 'log'), inRound(round, 'memory')];
        return log === undefined || memory === undefined ? [] : [1 - figure(log) / figure(memory)];
      })
      .sort((x, y) => x - y);
  const byThroughput = costBy(({ perSecond }) => perSecond);
  const byProcessor = costBy(({ cpuMs }) => 1 / cpuMs);
  const cost = byThroughput[Math.floor(byThroughput.length / 2)] ?? 0;
  const processor = byProcessor[Math.floor(byProcessor.length / 2)] ?? 0;
  const percent = (share = 0) => `${(100 * share).toFixed(1)} %`;
  const spread = (costs: readonly number[]) => `${percent(costs[0])} to ${percent(costs.at(-1))}`;
  const [first, , last] = full.pages;
  const report = [
    `# What the disclosure log costs, measured on ${day}`,
    'Written by `npm run bench:disclosures`, never by hand. Ratios carry over to other machines, absolute figures do not.',
    `**Writing costs ${percent(cost)} of the throughput of ClientView** (median of ${rounds.length} rounds, ${spread(byThroughput)}), and ${percent(processor)} of the processor time of an answer (${spread(byProcessor)}): each asked in turn, ${connections} connections, ${clients} invented people; the rival keeps the same lines in memory, in no chain and no database.`,
    [
      '| log | round | answers/s | processor ms per answer | p50 ms | p99 ms | failed |',
      '| --- | -: | -: | -: | -: | -: | -: |',
      ...runs.map(rowOf),
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

function rowOf({ log, round, perSecond, cpuMs, p50Ms, p99Ms, failures: { broken, status, graphql } }: LogRun): string {
  return `| ${log} | ${round} | ${perSecond.toFixed(0)} | ${cpuMs.toFixed(1)} | ${p50Ms} | ${p99Ms} | ${broken + status + graphql} |`;
}
