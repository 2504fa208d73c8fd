import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { chunksIn, withImports } from './chunks.ts';

interface FirstLoad {
  /** Module of the page that is loaded first, from the root of the workbench. */
  readonly page: string;
  /** Kilobytes (1000 bytes) of JavaScript, compressed with gzip. */
  readonly limitKilobytes: number;
}

/** Says what JavaScript the first load costs, entry and first page with all that they import, and fails above the limit. */
export function firstLoadLimit({ page, limitKilobytes }: FirstLoad): Plugin {
  return {
    name: 'first-load-limit',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = chunksIn(bundle);
      const first = chunks.filter(({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith(`/${page}`));
      if (first.length < 2) this.error(`${page} is no chunk of its own: import it with import() in routes.ts.`);
      const loaded = withImports(first, chunks);
      const kilobytes = loaded.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
      const sentence = `First load: ${kilobytes.toFixed(1)} kB of JavaScript compressed, in ${loaded.length} files; at most ${limitKilobytes} kB.`;
      if (kilobytes > limitKilobytes) this.error(sentence);
      this.info(sentence);
    },
  };
}
