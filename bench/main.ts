import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess } from '../shared/run-process.ts';
import { measureImports } from './imports.ts';
import { measureLoad } from './load/load.ts';
import { describeMachine } from './machine.ts';
import { type BenchOptions, PARTS, type Part, readOptions } from './options.ts';
import { createTell, type Tell } from './progress.ts';
import { type BenchFigures, problemsOf, reportOf } from './report/report.ts';
import { measureStart } from './start-up.ts';

await runProcess(async () => {
  const options = readOptions(process.argv.slice(2));
  const machine = describeMachine();
  const startedAt = new Date().toISOString();
  const tell = createTell(process.stderr, () => performance.now());
  const folder = await temporaryFolder();
  if (machine.loadBefore > machine.cores / 2)
    tell(`This machine is busy (${machine.loadBefore.toFixed(1)} processes want a core): the figures will say little.`);
  const measured = await measure(options, folder, tell);
  const figures = { startedAt, seconds: performance.now() / 1000, machine, options, ...measured };
  await publish(figures, options);
  for (const problem of problemsOf(figures)) process.stderr.write(`${problem}\n`);
  process.exitCode = problemsOf(figures).length === 0 ? 0 : 1;
});

/** Gone when we are, whatever the reason; the processes that we started notice that we went and end. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  return folder;
}

type Measured = Pick<BenchFigures, 'broken' | 'load' | 'imports' | 'start'>;

/** Part by part. One that cannot be measured is said in the report and keeps no other from it. */
async function measure(options: BenchOptions, folder: string, tell: Tell): Promise<Measured> {
  const figures = join(folder, 'figures');
  await mkdir(figures);
  const common = { ...options, figures, tell, data: join(folder, 'data') };
  const measures: Record<Part, () => Promise<Omit<Measured, 'broken'>>> = {
    start: async () => ({ start: await measureStart(common) }),
    // With the population that the first start has made, when that was measured.
    load: async () => ({ load: await measureLoad(common) }),
    import: async () => ({ imports: await measureImports({ ...common, folder: join(folder, 'import') }) }),
  };
  const broken: string[] = [];
  let measured: Omit<Measured, 'broken'> = {};
  for (const part of PARTS.filter((each) => options.parts.includes(each))) {
    try {
      measured = { ...measured, ...(await measures[part]()) };
    } catch (error) {
      broken.push(
        `The part "${part}" could not be measured: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { ...measured, broken };
}

async function publish(figures: BenchFigures, { out, parts }: BenchOptions): Promise<void> {
  const name = [figures.startedAt.slice(0, 10), ...(parts.length === PARTS.length ? [] : parts)].join('-');
  await mkdir(out, { recursive: true });
  const report = reportOf(figures);
  await writeFile(join(out, `${name}.md`), report);
  await writeFile(join(out, `${name}.json`), `${JSON.stringify(figures, fourDecimals, 2)}\n`);
  process.stdout.write(`${report}\n${join(out, `${name}.md`)}\n`);
}

/** What a clock counts further down is noise; and eleven digits in a row would look like a national number. */
function fourDecimals(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}
