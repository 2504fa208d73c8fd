import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BuildIncomplete, filesReadAtRunTime } from '../../scripts/build-files.ts';
import { rootFile } from './kit/compose-file.ts';
import { buildImage, type Image } from './kit/image.ts';
import { runNode, runScript } from './kit/run.ts';

let image: Image;
beforeAll(async () => {
  image = await buildImage();
}, 600_000);
afterAll(() => image?.remove());

const run = (...args: string[]) => runNode([join(image.app, 'scripts/container-entry.js'), ...args], {}, image.app);

describe('npm run build', () => {
  it('puts what the code reads at run time beside it', () => {
    const [, files] = /modules, and (.*)\n$/.exec(image.said) ?? [];
    expect(files?.split(', ')).toEqual(
      expect.arrayContaining([
        'docker/mysql/owners.sql',
        'gateway/supergraph.graphql',
        'integration/trusted/workbench.json',
        'subgraphs/partnership/policy.cedar',
        'subgraphs/partnership/reference',
        'subgraphs/pes/policy.cedar',
        'subgraphs/social-economy/policy.cedar',
        'subgraphs/welfare/policy.cedar',
      ]),
    );
  });

  it('needs no package that npm prune --omit=dev takes away', async () => {
    const dependencies = Object.keys(JSON.parse(rootFile('package.json')).dependencies);
    const modules = (await readdir(image.app, { recursive: true })).filter(
      (file) => file.endsWith('.js') && !file.startsWith('node_modules'),
    );
    const texts = await Promise.all(modules.map((file) => readFile(join(image.app, file), 'utf8')));
    const named = texts.flatMap((text) => [
      ...text.matchAll(/^(?:import|export)\b(?:[^'"\n]* from)? ?['"]([^.'"][^'"]*)['"]/gm),
    ]);
    const packages = named.map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
    const missing = packages.filter((name) => !isBuiltin(name) && !dependencies.includes(name));
    expect([packages.length > 100, missing]).toEqual([true, []]);
  });

  it('leaves a folder alone that holds something else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schakel-build-'));
    await writeFile(join(folder, 'mine.txt'), '');
    const { code, stderr } = await runScript('build', ['--out', folder]);
    expect([code, stderr]).toEqual([
      1,
      `${folder} holds something else than a build: empty it, or choose another folder.\n`,
    ]);
    expect(await readdir(folder)).toEqual(['mine.txt']);
    await rm(folder, { recursive: true });
  });

  it.each([
    ['a file that is not there', "new URL('./policy.cedar', import.meta.url)", 'pes/policy.cedar is read at run time'],
    ['a name that is computed', 'new URL(`./pes.cedar`, import.meta.url)', 'write the name out'],
  ])('fails on %s', async (_what, text, sentence) => {
    const folder = await mkdtemp(join(tmpdir(), 'schakel-build-'));
    await mkdir(join(folder, 'pes'));
    await mkdir(join(folder, 'gateway'));
    await writeFile(join(folder, 'gateway/supergraph.graphql'), '');
    await mkdir(join(folder, 'integration/trusted'), { recursive: true });
    await writeFile(join(folder, 'integration/trusted/workbench.json'), '');
    await writeFile(join(folder, 'pes/main.ts'), text);
    const files = filesReadAtRunTime(folder, ['pes/main.ts']);
    await expect(files).rejects.toThrow(BuildIncomplete);
    await expect(files).rejects.toThrow(sentence);
    await rm(folder, { recursive: true });
  });
});

describe('the entry point of the image', () => {
  it('lists its programs', async () => {
    const { code, stdout } = await run('--help');
    const programs = [...stdout.matchAll(/^ {2}([a-z-]+) +\w/gm)].map(([, name]) => name);
    expect([code, programs]).toEqual([
      0,
      expect.arrayContaining(['gateway', 'partnership', 'pes', 'welfare', 'social-economy', 'import']),
    ]);
  });

  it.each([
    [
      'gatway',
      'There is no program "gatway": choose one of gateway, partnership, pes, welfare, social-economy, import, ',
    ],
    ['constructor', 'There is no program "constructor": choose one of '],
    ['', 'No program was named: choose one of '],
  ])('answers "%s" with one sentence', async (name, sentence) => {
    const { code, stdout, stderr } = await run(...(name === '' ? [] : [name]));
    expect([code, stdout, stderr.startsWith(sentence), stderr.split('\n').length]).toEqual([1, '', true, 2]);
  });

  it('hands the other arguments to the program', async () => {
    const { code, stdout } = await run('import', '--help');
    expect([code, stdout]).toEqual([0, expect.stringContaining('<owner> <files...>')]);
  });

  it('lets a process say itself what it cannot start without', async () => {
    const { code, stderr } = await run('pes');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^pes cannot start:\n {2}- DATABASES is not set/)]);
  });
});
