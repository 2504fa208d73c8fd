import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findFreeBase } from '../../demo/ports.ts';
import { ROOT } from '../kit/npm-start.ts';

async function run(env: Record<string, string>): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/identity-provider/main.ts'], { cwd: ROOT, env });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  const [code] = await once(child, 'close');
  return { code, ...said };
}

describe('the process of the demo identity provider ends with code 1 and one sentence', () => {
  test.each([
    ['outside demo mode', {}, 'set SCHAKEL_DEMO=true'],
    ['in production', { SCHAKEL_DEMO: 'true', NODE_ENV: 'production' }, 'point ISSUER of the gateway at your own'],
    ['on an address that others reach', { SCHAKEL_DEMO: 'true', HOST: '0.0.0.0' }, 'set HOST to 127.0.0.1'],
  ])(
    '%s',
    async (_, env, advice) => {
      const { code, out, err } = await run(env);
      expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
      expect(err).toContain(advice);
    },
    60_000,
  );

  test('when its port is taken, after what is wrong', async () => {
    const data = await mkdtemp(join(tmpdir(), 'schakel-idp-'));
    const port = await findFreeBase(Math.random);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const { code, err } = await run({ SCHAKEL_DEMO: 'true', PORT: `${port}`, SCHAKEL_DATA: data });
    server.close();
    await rm(data, { recursive: true });
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} of 127.0.0.1 is in use`);
    expect(err).not.toContain('oidc-provider');
  }, 600_000);
});
