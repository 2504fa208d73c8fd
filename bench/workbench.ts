import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { buildWorkbench } from '../demo/workbench-build.ts';
import { commandOf } from '../scripts/command.ts';
import { runProcess } from '../shared/run-process.ts';
import { startBrowser, visit } from '../test/kit/browser.ts';
import { startStack } from '../test/kit/stack.ts';
import { clientOf } from '../test/workbench/kit/pages.ts';
import { describeMachine, type Machine } from './machine.ts';
import { loadTwice, type PageLoad, type TwoLoads } from './pages/load-page.ts';
import { createTell, type Tell } from './progress.ts';
import { median, percentile } from './report/statistics.ts';

const command = commandOf('npm run bench:workbench --')
  .description(
    'Measures how soon a social worker sees a client: the page on the whole stack, in Chromium, the first time and later.',
  )
  .option('--loads <number>', 'loads of the page that are measured', wholeNumber, 40)
  .option('--warm-up <number>', 'loads before that, which are not: they warm the servers', wholeNumber, 5)
  .option('--clients <number>', 'size of the population', wholeNumber, 150)
  .option('--out <folder>', 'where the dated report goes', 'bench/reports')
  .addHelpText(
    'after',
    `
Everything is started by the command itself, as processes of their own on free ports and in a folder that is removed
afterwards; Chromium has to be on PATH. It takes some four minutes on two cores, which the browser shares with the servers.
The report is bench/reports/<day>-workbench.md.
Exit codes: 0 measured, 1 something failed.

Example: npm run bench:workbench -- --loads 10`,
  )
  .parse();

interface Options {
  readonly loads: number;
  readonly warmUp: number;
  readonly clients: number;
  readonly out: string;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return Number(text);
}

// Above the run, which begins while this module is still read.
const ROWS = [
  ['something is painted', 'firstPaintMs'],
  ['the head says who the client is', 'headMs'],
  ['every section is there', 'allMs'],
] as const satisfies readonly (readonly [string, keyof PageLoad])[];

await runProcess(async () => {
  const options = command.opts<Options>();
  const machine = describeMachine();
  const tell = createTell(process.stderr, () => performance.now());
  if (machine.loadBefore > machine.cores / 2)
    tell(`This machine is busy (${machine.loadBefore.toFixed(1)} processes want a core): the figures will say little.`);
  await publish(await measure(options, tell), machine, options);
});

async function measure({ loads, warmUp, clients }: Options, tell: Tell): Promise<TwoLoads[]> {
  await buildWorkbench(tell);
  tell(`starting everything, with ${clients} invented people`);
  const stack = await startStack({ clients, timeLimitsAsShipped: true });
  const browser = await startBrowser();
  try {
    const worker = { account: 'social-worker', purpose: 'BENEFIT_FOLLOW_UP' } as const;
    const visitor = await visit(browser, stack.urls.gateway, worker);
    const url = `${stack.urls.gateway}/clients/${await clientOf(stack)}`;
    const measured: TwoLoads[] = [];
    for (let load = -warmUp; load < loads; load += 1) {
      const figures = await loadTwice(browser, visitor, url);
      if (load >= 0) measured.push(figures);
      if (load >= 0 && load % 10 === 0)
        tell(
          `load ${load + 1}: all sections after ${figures.first.allMs.toFixed(0)} ms, later ${figures.again.allMs.toFixed(0)} ms`,
        );
    }
    return measured;
  } finally {
    await browser.close();
    await stack.stop();
  }
}

async function publish(loads: readonly TwoLoads[], machine: Machine, { out, clients, warmUp }: Options): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const of = (kind: keyof TwoLoads, figure: keyof PageLoad) => loads.map((load) => load[kind][figure]);
  const head = (kind: keyof TwoLoads) =>
    `${ms(median(of(kind, 'headMs')))} (p95 ${ms(percentile(of(kind, 'headMs'), 95))})`;
  const kilobytes = (figure: 'bytes' | 'scriptBytes') => `${(median(of('first', figure)) / 1000).toFixed(0)} kB`;
  const cells = (figure: keyof PageLoad) =>
    (['first', 'again'] as const)
      .flatMap((kind) => [median(of(kind, figure)), percentile(of(kind, figure), 95)].map(ms))
      .join(' | ');
  const report = [
    `# How soon the page of a client is there, measured on ${day}`,
    'Written by `npm run bench:workbench`, never by hand. Ratios carry over to other machines, absolute figures do not.',
    `**Who the client is, is seen after ${head('first')} in a browser that was never there before, and after ${head('again')} in one that knows the workbench**: ${loads.length} loads of each by a social worker, one after the other, after ${warmUp} that warmed the servers; ${clients} invented people. The browser and all servers are on the same machine, without a network between them.`,
    [
      '| from the request for the page until | never there, median | p95 | been there, median | p95 |',
      '| --- | -: | -: | -: | -: |',
      ...ROWS.map(([what, figure]) => `| ${what} | ${cells(figure)} |`),
    ].join('\n'),
    `The first time ${median(of('first', 'requests'))} requests, ${median(of('first', 'questions'))} of them questions to the graph; ${kilobytes('bytes')} over the wire, of which ${kilobytes('scriptBytes')} JavaScript, compressed.`,
    `${machine.cores} cores (${machine.processor}), of which ${machine.loadBefore.toFixed(1)} were wanted by other processes in the minute before; Node ${machine.node}; SQLite.`,
  ].join('\n\n');
  await mkdir(out, { recursive: true });
  const file = join(out, `${day}-workbench.md`);
  await writeFile(file, `${report}\n`);
  process.stdout.write(`${report}\n\n${file}\n`);
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
