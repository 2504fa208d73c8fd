import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkDigits } from '../../shared/national-number.ts';
import { privateIn, scanFor } from '../kit/private-scan.ts';

const NUMBER = `850730997${checkDigits('850730997', 1900)}`;

describe('the scan of what a test run wrote', () => {
  const scan = scanFor(['Van den Broeck', 'Özdemir', 'Maes']);

  it.each([
    ['a national number', `{"url":"/x?insz=${NUMBER}"}`],
    ['a national number in its usual groups', 'klant 85.07.30-997.04 gebeld'],
    ['a number with a typing error', 'klant 85073099799'],
    ['a family name of several words', 'refused: Van den Broeck'],
    ['a name that is followed by no letter', '"Özdemir"'],
  ])('finds %s', (_what, text) => {
    expect(scan.find(text)).toHaveLength(1);
  });

  it.each([
    ['an enterprise number', '"organisation":"0914402172"'],
    ['a moment in milliseconds', '"time":1774512345678'],
    ['an id', '"requestId":"01a21e5a-86fb-7720-b785-5a733f7ae620"'],
    ['a word that begins with a name', 'Özdemiroğlu, Van den Broecke'],
    ['a name of four letters, which is a word of other things too', 'Maes'],
  ])('leaves %s alone', (_what, text) => {
    expect(scan.find(text)).toEqual([]);
  });
});

describe('the scan of a data folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schakel-scan-'));
    await mkdir(join(folder, 'logs'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('names file and line of what a process wrote, and does not repeat it', async () => {
    await writeFile(join(folder, 'logs', 'gateway.log'), `{"msg":"ready"}\n{"msg":"no answer for ${NUMBER}"}\n`);
    await writeFile(join(folder, 'logs', 'pes.log'), '{"msg":"Els Van Damme signed in"}\n');
    const found = await privateIn(folder);
    expect(found.sort()).toEqual([
      'logs/gateway.log:2 holds a national number',
      'logs/pes.log:1 holds the name of a person (13 letters at 8)',
    ]);
    expect(found.join()).not.toContain(NUMBER);
  });
});
