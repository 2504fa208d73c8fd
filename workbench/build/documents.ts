import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { OWNERS, type Owner } from '../../shared/caller.ts';
import { decisionsIn } from '../documents/decisions.ts';
import { readGlossary } from '../documents/glossary.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const PREFIX = 'documents:';

/** Reads a document below docs/, by its path there. */
type Read = (path: string) => Promise<string>;

const MODULES: Readonly<Record<string, (read: Read) => Promise<unknown>>> = {
  decisions: async (read) => {
    const tables = await Promise.all(OWNERS.map(async (owner) => [owner, await read(`policy/${owner}.tsv`)] as const));
    return decisionsIn(Object.fromEntries(tables) as Record<Owner, string>);
  },
  glossary: async (read) => readGlossary(await read('glossary.md')),
};

/** Makes modules of the documentation, so that pages show what stands there and nothing has to be written twice. */
export function documents(): Plugin {
  return {
    name: 'documents',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      const make = id.startsWith(`\0${PREFIX}`) ? MODULES[id.slice(PREFIX.length + 1)] : undefined;
      if (make === undefined) return null;
      const read: Read = async (path) => {
        const file = fileURLToPath(new URL(path, DOCS));
        this.addWatchFile(file);
        return await readFile(file, 'utf8');
      };
      // A text that the browser parses as JSON is read faster than the same value as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(await make(read)))});`;
    },
  };
}
