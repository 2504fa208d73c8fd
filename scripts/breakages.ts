import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { InvalidArgumentError } from 'commander';
import { runProcess } from '../shared/run-process.ts';
import { BREAKAGES, type Breakage } from '../test/proof/breakages.ts';
import { commandOf } from './command.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const TESTS = {
  answers: 'finds no answer',
  grants: 'finds no grant',
  acts: 'finds no act',
  number: 'does not tell an unknown number',
  id: 'does not tell an unknown id',
} as const;

const command = commandOf('npm run breakages --')
  .description(
    'Breaks one policy, guard, list or grant check at a time in a copy, and says whether the proof of it finds that.',
  )
  .option('--only <number...>', `numbers of breakages, 1 to ${BREAKAGES.length}`, readNumber)
  .option('--out <folder>', 'where the dated report goes', 'test/proof/reports')
  .addHelpText(
    'after',
    `
Each takes about a minute, one after the other. With --only the report is named after the numbers, beside that of all.

Exit codes: 0 each was found, 1 one was not, or could not be made.`,
  )
  .parse();

function readNumber(text: string, before: number[] = []): number[] {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > BREAKAGES.length)
    throw new InvalidArgumentError(`Give numbers from 1 to ${BREAKAGES.length}.`);
  return [...before, number];
}

interface Found {
  readonly number: number;
  readonly breakage: Breakage;
  readonly isFound: boolean;
  /** What the proof said first. */
  readonly said: string;
  readonly seconds: number;
}

await runProcess(async () => {
  const { only, out } = command.opts<{ only?: number[]; out: string }>();
  const folder = await copyOfRepository();
  try {
    const all: Found[] = [];
    for (const [index, breakage] of BREAKAGES.entries()) {
      if (only !== undefined && !only.includes(index + 1)) continue;
      const found = await tryOne(folder, index + 1, breakage);
      const { number, isFound, said, seconds } = found;
      console.log(
        `${number}/${BREAKAGES.length} ${isFound ? 'found' : 'NOT FOUND'} in ${seconds} s: ${breakage.what} ${said}`,
      );
      all.push(found);
    }
    await writeReport(out, all, only);
    process.exitCode = all.every(({ isFound }) => isFound) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What is committed or about to be, with the packages of here. */
async function copyOfRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-breakages-'));
  const listed = await promisify(execFile)('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    maxBuffer: 1e8,
  });
  for (const file of listed.stdout.split('\n').filter((name) => name !== '')) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(ROOT, file), join(folder, file));
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function tryOne(folder: string, number: number, breakage: Breakage): Promise<Found> {
  const file = join(folder, breakage.file);
  const whole = await readFile(file, 'utf8');
  const start = performance.now();
  const result = (isFound: boolean, said: string): Found => {
    return { number, breakage, isFound, said, seconds: Math.round((performance.now() - start) / 1000) };
  };
  // A text that stands there twice would break something else than what is said.
  if (whole.split(breakage.text).length !== 2)
    return result(false, `(The text does not stand once in ${breakage.file}.)`);
  await writeFile(
    file,
    whole.replace(breakage.text, () => breakage.broken),
  );
  try {
    const { code, said } = await prove(folder, breakage);
    const leak =
      /"([^"\n]*(?:discloses|is disclosed|opens the record|tells whether|the relation of|is stated)[^\n]*)/.exec(
        said,
      )?.[1];
    return result(code !== 0 && leak !== undefined, leak === undefined ? '' : `(${leak.slice(0, 160)})`);
  } finally {
    await writeFile(file, whole);
  }
}

function prove(folder: string, { proof, test }: Breakage): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const jest = [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      `test/proof/${proof}.test.ts`,
      '-t',
      TESTS[test ?? 'answers'],
    ];
    const env = { ...process.env, PROOF_OF_TIMES: 'on' };
    const child = spawn(process.execPath, jest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

async function writeReport(out: string, all: readonly Found[], only?: readonly number[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  // A report of some stands beside that of all, and never in its place.
  const file = join(out, `${day}-breakages${only === undefined ? '' : `-${only.join('-')}`}.md`);
  const rows = all.map(({ number, breakage, isFound, seconds, said }) => {
    const cells = [
      number,
      breakage.what,
      `\`${breakage.file}\``,
      breakage.proof,
      isFound ? 'yes' : '**no**',
      seconds,
      said,
    ];
    return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const found = all.filter(({ isFound }) => isFound).length;
  const report = [
    `# Breakages of ${day}`,
    'Written by `npm run breakages`, never by hand. Each line was broken alone in a copy, and the proof asked again.',
    `**${found} of ${all.length} were found.**`,
    [
      '| # | what was broken | file | proof | found | s | what the proof said first |',
      '| -: | --- | --- | --- | --- | -: | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
  await mkdir(out, { recursive: true });
  await writeFile(file, `${report}\n`);
  console.log(`${found} of ${all.length} found: ${file}`);
}
