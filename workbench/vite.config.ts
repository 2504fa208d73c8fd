import { defineConfig } from 'vite';
import { documents } from './build/documents.ts';
import { pageFiles } from './build/page-files.ts';
import { precompress } from './build/precompress.ts';
import { firstLoadLimit } from './build/size.ts';

/** No plugin for React: Vite turns JSX into JavaScript by itself. Each page is a chunk of its own, by its dynamic import. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    // Inlined files would need `data:` in the policy of what a page may load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With all that it imports, so that it runs before everything else: see begin.ts.
            { name: 'begin', test: /workbench\/begin\.ts$/, priority: 1 },
            // What several pages share stands in one file: a browser waits longer for twenty small ones than for their size.
            { name: 'shared', minShareCount: 6 },
          ],
        },
      },
      // Mantine marks each of its files for a server that renders React, which there is none of here.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  plugins: [
    documents(),
    pageFiles({ routes: 'routes.ts' }),
    precompress(),
    firstLoadLimit({ page: 'pages/today/page.tsx', limitKilobytes: 250 }),
  ],
});
