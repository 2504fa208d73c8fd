import { defineConfig } from 'vite';
import { documents } from './documents/plugin.ts';
import { pageFiles } from './page-files.ts';
import { precompress } from './precompress.ts';
import { firstLoadLimit } from './size.ts';

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
      // Mantine marks each of its files for a server that renders React, which there is none of here.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  plugins: [
    documents(),
    pageFiles({ routes: 'routes.tsx' }),
    precompress(),
    firstLoadLimit({ page: 'pages/today/page.tsx', limitKilobytes: 250 }),
  ],
});
