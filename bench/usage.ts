import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { runProcess } from '../shared/run-process.ts';
import { type LogRun, measureThroughput } from './log/throughput.ts';
import { describeMachine } from './machine.ts';
import { createTell } from './progress.ts';
import { countCostMs } from './usage/count-cost.ts';

const command = new Command('npm run bench:usage --')
  .description(
    'Measures what it costs the gateway to count who uses which field: ClientView with the counting and without, in turn.',
  )
  .option('--seconds <number>', 'length of one run', wholeNumber, 3)
  .option('--rounds <number>', 'runs with and without, in turn', wholeNumber, 12)
  .option('--starts <number>', 'how often everything is started anew, with as many runs each', wholeNumber, 2)
  .option('--connections <number>', 'connections that ask at the same time', wholeNumber, 32)
  .option('--clients <number>', 'size of the population, from 1000', wholeNumber, 1000)
  .option('--out <folder>', 'where the dated report goes', 'bench/reports')
  .addHelpText(
    'after',
    '\nThe same processes count and do not, told by a signal. It takes some seven minutes on two cores.\nExit codes: 0 measured, 1 something failed.',
  )
  .parse();

interface Options {
  readonly seconds: number;
  readonly rounds: number;
  readonly starts: number;
  readonly connections: number;
  readonly clients: number;
  readonly out: string;
}

await runProcess(async () => {
  const options = command.opts<Options>();
  const tell = createTell(process.stderr, () => performance.now());
  const folder = await mkdtemp(join(tmpdir(), 'schakel-bench-'));
  try {
    const hook = new URL('./usage/switched-usage-hook.js', import.meta.url);
    const runs = await measureThroughput({
      ...{ ...options, data: join(folder, 'data'), tell, twin: false },
      ...{ hook, switched: ['gateway'], called: { log: 'usage counted', memory: 'usage not counted' } },
    });
    await publish(runs, await countCostMs(), options);
    if (runs.some(isFailed)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

interface Totals {
  readonly perSecond: number;
  /** Processor time of the gateway per answer, in ms. */
  readonly gatewayMs: number;
  readonly answers: number;
}

function totalsOf(all: readonly LogRun[]): Totals {
  const runs = all.filter(({ answers }) => answers > 0);
  const answers = runs.reduce((sum, run) => sum + run.answers, 0);
  return {
    answers,
    perSecond: runs.reduce((sum, run) => sum + run.perSecond, 0) / runs.length,
    gatewayMs: runs.reduce((sum, run) => sum + (run.cpuBy.gateway ?? 0) * run.answers, 0) / answers,
  };
}

async function publish(
  runs: readonly LogRun[],
  countMs: number,
  { out, seconds, rounds, starts, connections, clients }: Options,
) {
  const [on, off] = [
    totalsOf(runs.filter(({ log }) => log === 'log')),
    totalsOf(runs.filter(({ log }) => log !== 'log')),
  ];
  const [rate, processor] = [1 - on.perSecond / off.perSecond, on.gatewayMs / off.gatewayMs - 1];
  const day = new Date().toISOString().slice(0, 10);
  const { cores, processor: model, node, loadBefore } = describeMachine();
  const report = [
    `# What it costs to count who uses which field, measured on ${day}`,
    'Written by `npm run bench:usage`, never by hand. Ratios carry over to other machines, absolute figures do not.',
    `**Counting costs ${percent(rate)} of the throughput of ClientView**, and ${percent(processor)} of the gateway's processor time: ${starts * rounds} runs of ${seconds} s each, in turn, in the same processes, ${connections} connections, ${clients} invented people.`,
    `One count by itself takes ${(1000 * countMs).toFixed(2)} µs, ${percent(countMs / off.gatewayMs)} of what the gateway needs for an answer.`,
    `| counting | answers | answers/s | gateway, processor ms per answer |\n| --- | -: | -: | -: |\n${row('on', on)}\n${row('off', off)}`,
    `${cores} cores (${model}), Node ${node}; ${loadBefore.toFixed(1)} processes wanted a core before it began.`,
  ].join('\n\n');
  await mkdir(out, { recursive: true });
  const file = join(out, `${day}-usage.md`);
  await writeFile(file, `${report}\n`);
  console.log(`${percent(rate)} of the throughput, ${percent(processor)} of the gateway's processor time: ${file}`);
}

function row(name: string, { answers, perSecond, gatewayMs }: Totals): string {
  return `| ${name} | ${answers} | ${perSecond.toFixed(1)} | ${gatewayMs.toFixed(3)} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function isFailed({ failures: { broken, status, graphql }, answers }: LogRun): boolean {
  return answers === 0 || broken + status + graphql > 0;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return Number(text);
}
