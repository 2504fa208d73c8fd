import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';

/** What leads out of the folder of an example, besides the contract: none of our code. */
const OUT = /\.\.\/(?!contract\/|\.\.\/contract\/)|(?:shared|subgraphs|gateway|conform|scripts)\//;

async function linesOf(folder: string, ending: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending));
  expect(files.length).toBeGreaterThan(5);
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  return texts.flatMap((text) => text.split('\n'));
}

describe('an example of an owner in another language shares no code with ours', () => {
  it.each([
    ['Python', 'integration/example-owner-python', '.py', /^\s*(?:from|import)\s/],
    ['Ruby', 'integration/example-owner-ruby', '.rb', /^\s*(?:require|require_relative|load)\b/],
  ])('%s: what it loads stands in its own folder, or is a package', async (_language, folder, ending, loading) => {
    const loaded = (await linesOf(folder, ending)).filter((line) => loading.test(line));
    expect(loaded.length).toBeGreaterThan(10);
    expect(loaded.filter((line) => OUT.test(line))).toEqual([]);
  });
});
