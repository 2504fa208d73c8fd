import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMPORT = /^(?:import|export)\s+(type\s)?([^;]*?)\bfrom\s+'([^']+)'|import\('([^']+)'\)/gm;
const OF_SERVERS = /^(node:|csv-parse|zod|typeorm|graphql-|@cedar|mysql|better-sqlite)/;

/** What a module loads when it runs: types are gone by then. */
function loadedBy(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, type, names = '', from, later]) => {
    const onlyTypes = /^\{(\s*type\s+\w+,?)+\s*\}\s*$/.test(names);
    const target = from ?? later;
    return type !== undefined || onlyTypes || target === undefined ? [] : [target];
  });
}

it('the pages load nothing that only a server has, also of the owners’ rules that they reckon with', () => {
  const pages = readdirSync(`${ROOT}workbench`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const own = pages.filter((name) => !/^(dist|build|vite\.config)/.test(name));
  const seen = new Map<string, string>(own.map((name) => [resolve(ROOT, 'workbench', name), '']));
  const wrong: string[] = [];
  for (const [file] of seen)
    for (const target of loadedBy(file)) {
      if (OF_SERVERS.test(target)) wrong.push(`${relative(ROOT, file)} loads ${target}, for ${seen.get(file)}`);
      const next = resolve(dirname(file), target);
      if (target.startsWith('.') && /\.tsx?$/.test(target) && !seen.has(next)) seen.set(next, relative(ROOT, file));
    }
  expect(wrong).toEqual([]);
});
