import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWNERS } from '../shared/caller.ts';
import { CannotStart } from './cannot-start.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILT = 'workbench/dist/index.html';
/** What the workbench is built from, outside its own folder. */
const ELSEWHERE = [
  ...['shared/caller.ts', 'shared/national-number.ts', 'shared/local-date.ts', 'shared/policy-permits.ts'],
  ...['docs/glossary.md', ...OWNERS.map((owner) => `docs/policy/${owner}.tsv`), 'package-lock.json'],
];

/** Builds the pages of the workbench when there are none, or something that they are made of is younger than they are. */
export async function buildWorkbench(tell: (line: string) => void): Promise<void> {
  const built = await changedAt(BUILT);
  if (built >= (await youngestSource())) return;
  tell(built === 0 ? 'Building the workbench…' : 'Building the workbench anew: its sources changed…');
  const vite = fileURLToPath(new URL('./bin/vite.js', import.meta.resolve('vite/package.json')));
  const call = [vite, 'build', '--config', 'workbench/vite.config.ts', '--logLevel', 'error'];
  // Whatever this process is for: React brings its checks for developers along otherwise.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, call, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new CannotStart('The workbench was not built: npm run build:workbench says why.');
}

async function youngestSource(): Promise<number> {
  const inside = await readdir(join(ROOT, 'workbench'), { recursive: true });
  const sources = inside.filter((path) => !path.startsWith('dist')).map((path) => join('workbench', path));
  return Math.max(...(await Promise.all([...sources, ...ELSEWHERE].map(changedAt))));
}

/** In milliseconds; 0 for a file that is not there. */
async function changedAt(path: string): Promise<number> {
  const found = await stat(join(ROOT, path)).catch(() => null);
  return found?.mtimeMs ?? 0;
}
