/** Writes docs/behaviour.md from the titles of the tests. `--check` only says whether it is fresh. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { runProcess } from '../shared/run-process.ts';
import { readFacts } from './behaviour/facts.ts';
import { behaviourPage, type TestFile } from './behaviour/page.ts';
import { publishFile } from './generated-file.ts';

await runProcess(async () => {
  const found = await readdir('test', { recursive: true, withFileTypes: true });
  const tests = found.filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'));
  const files = tests.map(async (entry): Promise<TestFile> => {
    const path = join(entry.parentPath, entry.name);
    const entries = await readFacts(await readFile(path, 'utf8'));
    return { path: relative('test', path).split(sep).join('/'), entries };
  });
  await publishFile({
    file: 'docs/behaviour.md',
    content: behaviourPage(await Promise.all(files)),
    command: 'npm run docs:behaviour',
    check: process.argv.includes('--check'),
  });
});
