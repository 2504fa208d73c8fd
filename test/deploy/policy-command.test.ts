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

const policy = (...args: string[]) => runScript('policy', ['partnership', '--folder', folder, ...args]);

describe('npm run policy', () => {
  it('prints the table that it writes, finds it fresh, and finds it stale once a line is added', async () => {
    const file = join(folder, 'partnership.tsv');
    expect(await policy('--write')).toEqual({ code: 0, stdout: `wrote ${file}\n`, stderr: '' });
    const table = await readFile(file, 'utf8');
    const [printed, fresh] = await Promise.all([policy(), policy('--check')]);
    expect(printed).toEqual({ code: 0, stdout: table, stderr: '' });
    expect(fresh).toEqual({ code: 0, stdout: `${file} is fresh.\n`, stderr: '' });
    await appendFile(file, 'partnership.case\tcoach\n');
    const advice = 'run npm run policy -- partnership --write and review the change.';
    expect(await policy('--check')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${file} is not what policy.cedar of partnership says: ${advice}\n`,
    });
    const [header, ...lines] = table.trimEnd().split('\n');
    expect(header).toMatch(/^section\trole\tpurpose\t/);
    expect(lines).toContainEqual(expect.stringMatching(/^partnership\.card\tmediator\tINTAKE\t/));
  }, 240_000);

  it('refuses to write and to check at once', async () => {
    const { code, stderr } = await policy('--write', '--check');
    expect([code, stderr]).toEqual([1, expect.stringContaining("'--write' cannot be used with option '--check'")]);
  });
});
