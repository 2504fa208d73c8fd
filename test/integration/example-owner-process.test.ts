import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreedClients } from '../../integration/conform/agreed-clients.ts';
import { conform } from '../../integration/conform/conform.ts';
import { type StandIn, startStandIn } from '../../integration/conform/stand-in.ts';
import { LEAST, PATIENT } from './kit/example-owner.ts';

let folder = '';
let standIn: StandIn;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-example-'));
  standIn = await startStandIn({ port: 0 });
  await writeFile(join(folder, 'clients.json'), JSON.stringify(agreedClients('pes')));
});
afterAll(async () => {
  await standIn?.close();
  await rm(folder, { recursive: true, force: true });
});

function start(more: Readonly<Record<string, string>>) {
  const environment = {
    ...{ PATH: process.env.PATH, PORT: '0', MASTER_KEY: Buffer.alloc(32, 1).toString('base64') },
    ...{ CLIENTS_FILE: join(folder, 'clients.json'), LOG_FILE: join(folder, 'log.jsonl') },
    ...{ KEY_FILE: join(folder, 'key.json'), GATEWAY_JWKS_URL: standIn.urls.gatewayJwks },
    ...{ PARTNERSHIP_URL: standIn.urls.partnership, ...more },
  };
  return spawn(process.execPath, ['--import', 'tsx', 'integration/example-owner/main.ts'], { env: environment });
}

describe('npm run example-owner', () => {
  it('starts with one mistake of choice, which the check names, and ends when it is told to', async () => {
    const owner = start({ BROKEN: 'current-number-only' });
    const exited = once(owner, 'exit');
    const [line] = (await once(createInterface(owner.stdout), 'line')) as [string];
    const [, url = '', mistake] = /^listening at (\S+), and (.*)$/.exec(line) ?? [];
    expect(mistake).toBe('looks a record up by the current number alone');
    const only = ['identity-current', 'identity-replaced'] as const;
    const { checks } = await conform({ owner: 'pes', url, standIn, registered: LEAST, only, limits: PATIENT });
    expect(checks.map(({ outcome }) => outcome)).toEqual(['PASSED', 'FAILED']);
    owner.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
  }, 600_000);

  it.each([
    ['a setting is missing', { LOG_FILE: '' }, 'Set LOG_FILE: what they are stands in'],
    ['the master key is none', { MASTER_KEY: 'short' }, 'Set MASTER_KEY to 32 random bytes in base64'],
    [
      'there is no such mistake',
      { BROKEN: 'everything' },
      'BROKEN is none of the mistakes that there are: not-shareable',
    ],
  ])(
    'says in one sentence what to do when %s',
    async (_title, more, sentence) => {
      const owner = start(more);
      const said: string[] = [];
      owner.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
      expect(await once(owner, 'exit')).toEqual([1, null]);
      expect(said.join('')).toContain(sentence);
    },
    120_000,
  );
});
