import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../shared/run-process.ts';
import { BuildIncomplete, copyFiles, filesReadAtRunTime, sourcesOf } from './build-files.ts';
import { commandOf } from './command.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Stands in every build, and in nothing else that somebody may name by mistake. */
const MARK = 'scripts/container-entry.js';

const options = commandOf('npm run build --')
  .description('Compiles the sources to JavaScript and puts what they read at run time beside it.')
  .option('--out <folder>', 'folder of the build; an earlier build there is replaced', 'dist')
  .parse()
  .opts<{ out: string }>();

await runProcess(async () => {
  try {
    await build(resolve(options.out));
  } catch (error) {
    if (!(error instanceof BuildIncomplete)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
});

/** The build appears whole or not at all: one that fails leaves the earlier one as it was. */
async function build(out: string): Promise<void> {
  await refuseForeignFolder(out);
  const draft = `${out}.draft`;
  await rm(draft, { recursive: true, force: true });
  try {
    await compile(draft);
    const sources = await sourcesOf(draft);
    const files = await filesReadAtRunTime(ROOT, sources);
    await copyFiles(ROOT, files, draft);
    await mkdir(dirname(out), { recursive: true });
    await rm(out, { recursive: true, force: true });
    await rename(draft, out);
    console.log(`${out}: ${sources.length} modules, and ${files.join(', ')}`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function refuseForeignFolder(out: string): Promise<void> {
  const present = await readdir(out).catch((): string[] => []);
  if (present.length === 0) return;
  await access(join(out, MARK)).catch(() => {
    throw new BuildIncomplete(`${out} holds something else than a build: empty it, or choose another folder.`);
  });
}

async function compile(folder: string): Promise<void> {
  const tsc = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
  const project = join(ROOT, 'tsconfig.build.json');
  const child = spawn(process.execPath, [tsc, '-p', project, '--outDir', folder], { stdio: 'inherit', cwd: ROOT });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new BuildIncomplete('The sources do not compile: see above, nothing was built.');
}
