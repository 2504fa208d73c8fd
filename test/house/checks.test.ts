import { describe, expect, it } from '@jest/globals';
import { undocumented } from './docstrings.ts';
import { readersOfEnvironment, wrongImports } from './imports.ts';
import { possiblePeople, privateText } from './private-text.ts';

const file = (path: string, text: string) => [{ path, text }];

describe('an import', () => {
  it.each([
    ['of the gateway by the kernel', 'shared/grant.ts', '../gateway/app.ts', 'shared/ imports nothing else of ours.'],
    ['of a sibling', 'subgraphs/pes/rules/a.ts', '../../welfare/rules/b.ts', 'never a sibling.'],
    ['of the gateway by a subgraph', 'subgraphs/pes/main.ts', '../../gateway/app.ts', 'never a sibling.'],
    [
      'of a subgraph by the gateway',
      'gateway/main.ts',
      '../subgraphs/pes/main.ts',
      'gateway/ imports itself and shared/.',
    ],
    ['of a subgraph by the demo', 'demo/start.ts', '../subgraphs/pes/main.ts', 'demo/ imports itself and shared/.'],
    [
      'of a test by the demo',
      'demo/start.ts',
      '../test/kit/stack.ts',
      'only tests, scripts and benchmarks import test/.',
    ],
    [
      'of a loader by a page',
      'workbench/app.tsx',
      '../subgraphs/pes/loaders.ts',
      'and rules/ and codes/ of a subgraph.',
    ],
    ['of a script by a subgraph', 'subgraphs/pes/main.ts', '../../scripts/a.ts', 'benchmarks import scripts/.'],
  ])('%s runs the wrong way', (_case, from, to, sentence) => {
    expect(wrongImports(file(from, `import { a } from '${to}';`))).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['of the kernel by a subgraph', 'subgraphs/pes/main.ts', '../../shared/grant.ts'],
    ['of its own by a subgraph', 'subgraphs/pes/rules/a.ts', '../entities.ts'],
    ['of everything by a test', 'test/kit/stack.ts', '../../demo/start.ts'],
    ['of everything by a script', 'scripts/policy.ts', '../subgraphs/pes/definition.ts'],
    ['of a rule by a page', 'workbench/app.tsx', '../subgraphs/pes/rules/assessment.ts'],
    ['of a package', 'shared/grant.ts', 'jose'],
  ])('%s is fine', (_case, from, to) => {
    expect(wrongImports(file(from, `import type { A } from '${to}';\nexport { a } from '${to}';`))).toEqual([]);
  });

  it('counts when it is written in several lines or made later, and not when a comment has it', () => {
    const late = "const load = () => import('../../welfare/main.ts');\nimport {\n  a,\n} from '../../gateway/a.ts';";
    expect(wrongImports(file('subgraphs/pes/a.ts', late))).toHaveLength(2);
    expect(wrongImports(file('subgraphs/pes/a.ts', "// from '../../gateway/a.ts'"))).toEqual([]);
  });
});

describe('the environment', () => {
  it.each([
    ['read by the kernel', 'shared/seal.ts', 'const key = process.env.KEY;', 1],
    ['read by the kernel under another name', 'shared/seal.ts', 'const { env } = process;', 1],
    ['read by a main.ts', 'subgraphs/pes/import/main.ts', 'run(process.env);', 0],
    ['set for a library', 'gateway/a.ts', "process.env.TELEMETRY = 'off';", 0],
    ['named in a comment', 'shared/a.ts', '/** Never process.env. */', 0],
  ])('%s', (_case, path, text, found) => {
    expect(readersOfEnvironment(file(path, text))).toHaveLength(found);
  });
});

describe('a docstring', () => {
  it.each([
    ['is missed above a function', 'export function a() {}', 1],
    ['is missed above a function that is a constant', 'export const a = (b: string): string => b;', 1],
    ['is not replaced by a comment', '// Why.\nexport async function a() {}', 1],
    ['counts above a note for the linter', '/** What. */\n// biome-ignore lint/a: why\nexport function a() {}', 0],
    ['is not asked of what stays inside', 'function a() {}', 0],
  ])('%s', (_case, text, found) => {
    expect(undocumented(file('shared/a.ts', text))).toHaveLength(found);
  });
});

describe('a text', () => {
  const home = ['', 'root', 'data'].join('/');
  const key = ['-----BEGIN EC', 'PRIVATE KEY-----'].join(' ');

  it.each([
    ['with a path of a machine is found', `open('${home}/x')`, 1],
    ['with a private key is found', key, 1],
    ['with a path inside the repository is fine', "open('./work/x'); see docs/root/x", 0],
  ])('%s', (_case, text, found) => {
    expect(privateText(file('docs/a.md', text))).toHaveLength(found);
  });

  it.each([
    ['that is valid and could be issued is found', '85073003' + '328', 'docs/a.md', 1],
    ['with dots and a dash is found', '85.07.30-033' + '.28', 'docs/a.md', 1],
    ['with an order number of 997 is fine', '85073099734', 'docs/a.md', 0],
    ['that is not valid is fine', '85073003' + '329', 'docs/a.md', 0],
    [
      'that is a documented example is fine in the tests of the kernel',
      '84121725318',
      'test/kernel/scalars.test.ts',
      0,
    ],
    ['that is a documented example is found elsewhere', '84121725318', 'docs/runbook.md', 1],
  ])('with a national number %s', (_case, number, path, found) => {
    expect(possiblePeople(file(path, `"${number}"`))).toHaveLength(found);
  });
});
