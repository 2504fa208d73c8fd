import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ConfigurationError } from '../shared/errors.ts';
import { runProcess } from '../shared/run-process.ts';
import { readFacts } from './behaviour/facts.ts';
import { INVARIANTS } from './behaviour/invariants.ts';
import { behaviourPage, type TestFile } from './behaviour/page.ts';
import { unprovenRules } from './behaviour/rule-chapter.ts';
import { commandOf } from './command.ts';
import { publishFile } from './generated-file.ts';

const { check } = commandOf('npm run docs:behaviour --')
  .description('Writes docs/behaviour.md, what the system promises, from the titles of the tests.')
  .option('--check', 'only say whether it is fresh: exit code 1 when it is not', false)
  .parse()
  .opts<{ check: boolean }>();

await runProcess(async () => {
  const found = await readdir('test', { recursive: true, withFileTypes: true });
  const tests = found.filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'));
  const files = tests.map(async (entry): Promise<TestFile> => {
    const path = join(entry.parentPath, entry.name);
    const entries = await readFacts(await readFile(path, 'utf8'));
    return { path: relative('test', path).split(sep).join('/'), entries };
  });
  const told = await Promise.all(files);
  const problems = unprovenRules(INVARIANTS, told);
  if (problems.length > 0) throw new ConfigurationError('npm run docs:behaviour', problems);
  await publishFile({
    file: 'docs/behaviour.md',
    content: behaviourPage(told),
    command: 'npm run docs:behaviour',
    check,
  });
});
