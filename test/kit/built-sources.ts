import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyFiles, filesReadAtRunTime, sourcesOf } from '../../scripts/build-files.ts';
import { fingerprintOf, keptFolder } from './kept-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = [
  'shared',
  'subgraphs',
  'gateway',
  'demo',
  'integration/pes-rest',
  'scripts',
  'docker',
  'tsconfig.build.json',
  'package-lock.json',
];

let built: Promise<string> | null = null;

/**
 * The sources as JavaScript, as `npm run build` makes them but without a look at types: processes start twice as fast from
 * it. It stands below `node_modules`, where it finds the packages.
 */
export function builtSources(): Promise<string> {
  built ??= build();
  return built;
}

/**
 * What node is given to run an entry such as `gateway/main.ts` from the root of the repository: what was built of it, or its
 * source where it is no part of the product.
 */
export async function nodeArgumentsFor(entry: string): Promise<string[]> {
  const file = join(await builtSources(), entry.replace(/\.ts$/, '.js'));
  return await access(file).then(
    () => [file],
    () => ['--import', 'tsx', entry],
  );
}

async function build(): Promise<string> {
  const folder = join(ROOT, 'node_modules', '.cache', 'schakel-built', await fingerprintOf(SOURCES));
  return await keptFolder(folder, async (draft) => {
    await compile(draft);
    const files = await filesReadAtRunTime(ROOT, await sourcesOf(draft));
    // The pages are served from the repository, whatever the sources are built to.
    await copyFiles(
      ROOT,
      files.filter((file) => !file.startsWith('workbench/')),
      draft,
    );
  });
}

async function compile(out: string): Promise<void> {
  const tsc = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
  const asked = ['-p', join(ROOT, 'tsconfig.build.json'), '--noCheck', '--outDir', out];
  const child = spawn(process.execPath, [tsc, ...asked], { stdio: ['ignore', 'inherit', 'inherit'], cwd: ROOT });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('The sources are no TypeScript that can be compiled: see above.');
}
