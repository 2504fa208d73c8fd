import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runScript } from './kit/run.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-policy-'));
});
afterEach(() => rm(folder, { recursive: true }));

const policy = (...args: string[]) => runScript('policy', ['social-economy', '--folder', folder, ...args]);

describe('npm run policy', () => {
  it('prints the table that it writes with its page, finds both fresh, and finds the table stale once a line is added', async () => {
    const [file, page] = [join(folder, 'social-economy.tsv'), join(folder, 'social-economy.md')];
    expect(await policy('--write')).toEqual({ code: 0, stdout: `wrote ${file}\nwrote ${page}\n`, stderr: '' });
    const table = await readFile(file, 'utf8');
    const [printed, fresh] = await Promise.all([policy(), policy('--check')]);
    expect(printed).toEqual({ code: 0, stdout: table, stderr: '' });
    expect(fresh).toEqual({ code: 0, stdout: `${file} is fresh.\n${page} is fresh.\n`, stderr: '' });
    await appendFile(file, 'social-economy.employment\tcoach\n');
    const advice = 'run npm run policy -- social-economy --write and review the change.';
    expect(await policy('--check')).toEqual({
      code: 1,
      stdout: `${page} is fresh.\n`,
      stderr: `${file} is not what policy.cedar of social-economy says: ${advice}\n`,
    });
    const [header, ...lines] = table.trimEnd().split('\n');
    expect(header).toMatch(/^section\trole\tpurpose\t/);
    expect(lines).toContainEqual(expect.stringMatching(/^social-economy\.absence\tcoach\tACTIVATION\t/));
  }, 600_000);

  it('refuses to write and to check at once', async () => {
    const { code, stderr } = await policy('--write', '--check');
    expect([code, stderr]).toEqual([1, expect.stringContaining("'--write' cannot be used with option '--check'")]);
  });
});
