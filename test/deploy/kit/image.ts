import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from './run.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What the Dockerfile puts in /app, in a folder of this machine. */
export interface Image {
  readonly app: string;
  /** What the build said. */
  readonly said: string;
  remove(): Promise<void>;
}

/** Builds it with the real build. The dependencies are those of the repository: pruning needs a registry. */
export async function buildImage(): Promise<Image> {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-image-'));
  const app = join(folder, 'app');
  const built = await runScript('build', ['--out', app]);
  if (built.code !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  await copyFile(join(ROOT, 'package.json'), join(app, 'package.json'));
  await symlink(join(ROOT, 'node_modules'), join(app, 'node_modules'));
  return { app, said: built.stdout, remove: () => rm(folder, { recursive: true, force: true }) };
}
