import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { chunksIn, withImports } from './chunks.ts';

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
        const chunks = chunksIn(bundle);
        const common = withImports(
          chunks.filter(({ isEntry }) => isEntry),
          chunks,
        );
        const files: Record<string, string[]> = {};
        for (const [path, module] of modulesIn(await readFile(join(root, routes), 'utf8'))) {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === join(root, module));
          if (chunk === undefined) return this.error(`${module}, the page at ${path}, is no chunk of its own.`);
          // Styles come with their chunk: of those a browser complains when it does not need them after all.
          const own = withImports([chunk], chunks).filter((one) => !common.includes(one));
          files[path] = own.map(({ fileName }) => fileName);
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
