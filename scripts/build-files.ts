import { cp, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** A file that the code does not keep beside it, or that cannot be found out: the build would not run. */
export class BuildIncomplete extends Error {
  override readonly name = 'BuildIncomplete';
}

/** Read from the working directory, as `SUPERGRAPH_FILE` and `TRUSTED_DOCUMENTS_FILE` name them when nobody else does. */
const READ_BY_NAME = ['gateway/supergraph.graphql', 'integration/trusted/workbench.json'];

const PAGES = 'workbench/dist';

/** `new URL('./policy.cedar', import.meta.url)`: how our code names what it reads. */
const READ_FROM_MODULE = /new URL\(\s*(?:(['"])(.+?)\1|([^,)]+)),\s*import\.meta\.url\s*\)/g;

/**
 * The files and folders that the sources below `root` read at run time, relative to it. Throws `BuildIncomplete` for one
 * that is not there, or whose name is computed where only the running code can know it.
 */
export async function filesReadAtRunTime(root: string, sources: readonly string[]): Promise<string[]> {
  const found = new Set<string>(READ_BY_NAME);
  for (const source of sources) {
    const text = await readFile(join(root, source), 'utf8');
    for (const [, , name, computed] of text.matchAll(READ_FROM_MODULE)) {
      if (name === undefined) throw new BuildIncomplete(`${source} reads ${computed}: write the name out there.`);
      const path = relative(root, resolve(root, dirname(source), name));
      // A folder around the source itself is a place to start from, not something that is read.
      if (!source.startsWith(`${path}/`) && path !== '' && !path.endsWith('.ts')) found.add(path);
    }
  }
  for (const path of found) await requireFile(root, path);
  // Served when it is there, and built apart: npm run build:workbench.
  if (await isThere(join(root, PAGES, 'index.html'))) found.add(PAGES);
  const isInside = (path: string) => [...found].some((folder) => path.startsWith(`${folder}/`));
  return [...found].filter((path) => !isInside(path)).sort();
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function requireFile(root: string, path: string): Promise<void> {
  await stat(join(root, path)).catch((cause) => {
    throw new BuildIncomplete(`${path} is read at run time and is not there: restore it.`, { cause });
  });
}

/** The TypeScript sources of which the JavaScript stands in `built`, by their names below the root. */
export async function sourcesOf(built: string): Promise<string[]> {
  const files = await readdir(built, { recursive: true });
  return files.filter((file) => file.endsWith('.js')).map((file) => file.replace(/\.js$/, '.ts'));
}

export async function copyFiles(root: string, paths: readonly string[], built: string): Promise<void> {
  for (const path of paths) await cp(join(root, path), join(built, path), { recursive: true });
}
