import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { runImportCommand } from '../../../scripts/import-command.ts';
import type { Database } from '../../../shared/database.ts';
import { createProgress } from '../../../shared/import/progress.ts';
import { FILES, PLANS } from './deliver.ts';
import { openImport } from './sample-import.ts';
import { createSampleDatabase, GHENT, inventedNumber } from './sample-owner.ts';

const program = fileURLToPath(new URL('./sample-import-process.ts', import.meta.url));
let folder: string;
let url: string;
let database: Database;
let child: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-command-'));
  url = `sqlite:${join(folder, 'welfare.sqlite')}`;
  database = createSampleDatabase(url);
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command in this process. */
async function run(args: string[], env: Record<string, string> = { DATABASE: url }): Promise<Ended> {
  const [output, errors] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })];
  const { signal } = new AbortController();
  const load = async () => openImport;
  const streams = { output, errors, clock: () => new Date(), signal };
  const code = await runImportCommand({ argv: args, env: { ...env, SCHAKEL_DATA: folder }, load, ...streams });
  return { code, output: output.read() ?? '', errors: errors.read() ?? '' };
}

/** Starts the command as a process of its own, for what happens to processes. */
async function runAndSend(args: string[], signal: NodeJS.Signals): Promise<Omit<Ended, 'output'>> {
  child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { env: { ...process.env, DATABASE: url } });
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const closed = once(child, 'close');
  await untilBegun();
  child.kill(signal);
  const [code] = await closed;
  return { code, errors };
}

async function manyFiles(count: number): Promise<string> {
  const rows = Array.from(
    { length: count },
    (_, index) => `${inventedNumber(index)},${GHENT},BENEFIT_RECIPIENT,2025-01-01,,2026-03-31`,
  );
  const file = join(folder, 'client-files.csv');
  await writeFile(file, ['national_number,holder,capacity,from,to,changed_at', ...rows].join('\n'));
  return file;
}

async function countRows(table = 'client_file'): Promise<number> {
  const [found]: { rows: number }[] = await database.read((manager) =>
    manager.query(`SELECT COUNT(*) AS rows FROM ${table}`),
  );
  return found?.rows ?? 0;
}

/** Resolves when the database holds the first transactions. */
async function untilBegun(): Promise<void> {
  while ((await countRows()) < 1000) await new Promise((resolve) => setTimeout(resolve, 20));
}

it('explains itself with --help', async () => {
  const { code, output } = await run(['--help']);
  expect([code, output]).toEqual([0, expect.stringContaining('Usage: npm run import -- [options] <owner> <files...>')]);
  for (const told of ['--holder', '--report', 'Exit codes', 'Example']) expect(output).toContain(told);
});

it.each([
  [
    'an owner that is none',
    ['vdab', 'x.csv'],
    "value 'vdab' is invalid for argument 'owner'. Choose one of partnership, pes, welfare",
  ],
  ['no file', ['pes'], "missing required argument 'files'"],
  ['a holder that is none', ['pes', 'x.csv', '--holder', '123'], 'Give the ten digits of an enterprise number'],
  ['a file that is not there', ['pes', 'x.csv'], 'x.csv: there is no such file: check its name and folder.'],
])('with %s has exit code 2 and says what to do', async (_, args, sentence) => {
  expect(await run(args)).toMatchObject({ code: 2, errors: expect.stringContaining(sentence) });
});

it('with a setting that is missing has exit code 2 and names it', async () => {
  expect(await run(['pes', 'x.csv'], {})).toMatchObject({ code: 2, errors: expect.stringContaining('DATABASE') });
});

it('imports a folder, prints one line, and leaves a report that only its owner reads', async () => {
  await mkdir(join(folder, 'in', 'deeper'), { recursive: true });
  await writeFile(join(folder, 'in', 'a.csv'), PLANS.replace('WORK', 'PLAY'));
  await writeFile(join(folder, 'in', 'deeper', 'b.CSV'), FILES);
  await writeFile(join(folder, 'in', 'readme.txt'), 'not an extract');
  const report = join(folder, 'refused.csv');
  const { code, output, errors } = await run(['welfare', join(folder, 'in'), '--report', report]);
  expect([code, errors]).toEqual([1, '']);
  expect(output).toMatch(
    /^welfare: 5 rows read from 2 files: 4 new, 0 changed, 0 unchanged, 1 refused, see .*refused.csv .*\n$/,
  );
  expect(await readFile(report, 'utf8')).toContain(',2,category,P.....,');
  expect(await run(['welfare', join(folder, 'in'), '--report', join(folder, 'in', 'a.csv')])).toMatchObject({
    code: 2,
    errors: expect.stringContaining('a.csv is no report of an import and would be lost'),
  });
});

it('counts one row of one file as one', async () => {
  const file = join(folder, 'one.csv');
  await writeFile(file, FILES.split('\n').slice(0, 2).join('\n'));
  const { code, output } = await run(['welfare', file]);
  expect([code, output]).toEqual([0, expect.stringMatching(/^welfare: 1 row read from 1 file: 1 new, /)]);
});

it.each(['SIGINT', 'SIGKILL'] as const)(
  'that gets %s half way is completed by the same command',
  async (signal) => {
    const file = await manyFiles(8_000);
    const { code, errors } = await runAndSend(['welfare', file], signal);
    const half = await countRows();
    expect([code, half >= 1000, half < 8_000, half % 500]).toEqual([signal === 'SIGINT' ? 130 : null, true, true, 0]);
    if (signal === 'SIGINT') expect(errors).toContain('Run the same command again: it goes on where this left off.');
    expect(await run(['welfare', file])).toMatchObject({
      code: 0,
      output: expect.stringContaining(`${8_000 - half} new`),
    });
    expect([await countRows(), await countRows('announcement_outbox')]).toEqual([8_000, 8_000]);
  },
  60_000,
);

it('shows a line every ten seconds where there is no terminal', () => {
  let now = 0;
  const stream = new PassThrough({ encoding: 'utf8' });
  const progress = createProgress(stream, () => new Date(now));
  progress.start(1000);
  for (now of [0, 9_999, 10_000, 15_000, 25_000])
    progress.at({ bytes: now / 50, rows: now, refused: 1, kind: 'plans' });
  progress.stop();
  expect(stream.read()).toBe('20 % | 10000 rows | 1 refused | plans\n50 % | 25000 rows | 1 refused | plans\n');
});
