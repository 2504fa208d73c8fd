import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
}

const OWN_NAME = 'page-files.json';

/**
 * Writes down which programs each page needs besides those of every page, by its path: the gateway tells them along with the
 * page, so that a browser asks for them at once and not when it has read the program that asks for them.
 */
export function pageFiles({ routes }: { readonly routes: string }): Plugin {
  let root = '';
  return {
    name: 'page-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      // Chunks of which nothing but styles was left are gone by then.
      order: 'post',
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk') as readonly Chunk[];
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const common = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => filesOf(entry, byName)));
        const files: Record<string, string[]> = {};
        for (const [path, module] of modulesIn(await readFile(join(root, routes), 'utf8'))) {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === join(root, module));
          if (chunk === undefined) return this.error(`${module}, the page at ${path}, is no chunk of its own.`);
          files[path] = filesOf(chunk, byName).filter((name) => !common.has(name));
        }
        if (Object.keys(files).length === 0) this.error(`${routes} names no page: see how page-files.ts reads it.`);
        this.emitFile({ type: 'asset', fileName: OWN_NAME, source: JSON.stringify(files) });
      },
    },
  };
}

/** Path and module of each page that `routes` loads by itself; read as text, since the pages themselves run in a browser. */
function modulesIn(routes: string): [path: string, module: string][] {
  const found = routes.matchAll(/\bpath: '([^']+)',\s+page: lazyPage\(\(\) =>\s+import\('\.\/([^']+)'\)/g);
  return [...found].map(([, path = '', module = '']) => [path, module]);
}

/** A chunk and all that it imports. Styles come with the chunk: of those a browser complains when it does not need them after all. */
function filesOf(chunk: Chunk, all: ReadonlyMap<string, Chunk>): string[] {
  const found = new Set<Chunk>();
  const add = (one: Chunk | undefined): void => {
    if (one === undefined || found.has(one)) return;
    found.add(one);
    for (const name of one.imports) add(all.get(name));
  };
  add(chunk);
  return [...found].map(({ fileName }) => fileName);
}
