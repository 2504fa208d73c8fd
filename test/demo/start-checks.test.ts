import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { refusalToStart } from '../../demo/identity-provider/refusal.ts';
import { nodeProblem } from '../../demo/node-version.ts';
import { findFreeBase, firstTakenPort } from '../../demo/ports.ts';
import { createTerminal } from '../../demo/terminal.ts';
import { firstQuestion } from '../../demo/welcome.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });
  test.each(['18.20.4', '20.18.3'])('%s is refused: the least is 20.19', (version) => {
    expect(nodeProblem(version)).toContain(`This is Node ${version} and Schakel needs 20.19 or later`);
  });
});

test('the first of the six ports that somebody uses is found, and none when all are free', async () => {
  const base = await findFreeBase(Math.random);
  expect(await firstTakenPort(base)).toBeNull();
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(base + 5, '127.0.0.1', resolve));
  expect(await firstTakenPort(base)).toBe(base + 5);
});

describe('the demo identity provider', () => {
  test.each(['127.0.0.1', '127.8.9.10', '::1', undefined])('may start in demo mode on %s', (HOST) => {
    expect(refusalToStart({ SCHAKEL_DEMO: 'true', HOST })).toBeNull();
  });
  test.each([
    ['outside demo mode', {}, 'set SCHAKEL_DEMO=true'],
    ['with another value than true', { SCHAKEL_DEMO: '1' }, 'set SCHAKEL_DEMO=true'],
    ['in production, demo mode or not', { SCHAKEL_DEMO: 'true', NODE_ENV: 'production' }, 'NODE_ENV=production'],
    ['on every address', { SCHAKEL_DEMO: 'true', HOST: '0.0.0.0' }, 'set HOST to 127.0.0.1 instead of 0.0.0.0'],
    ['on a name', { SCHAKEL_DEMO: 'true', HOST: 'localhost' }, 'set HOST to 127.0.0.1 instead of localhost'],
    ['on a name that starts as loopback', { SCHAKEL_DEMO: 'true', HOST: '127.evil.example' }, 'loopback only'],
  ])('refuses to start %s', (_, env, sentence) => {
    expect(refusalToStart(env)).toContain(sentence);
  });
});

test('progress is written over on a terminal and left out of a file', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  for (const isTTY of [true, false]) {
    const terminal = createTerminal({ write, isTTY });
    terminal.progress('half');
    terminal.line('done');
  }
  expect(written).toEqual(['half', '\r\u001b[K', 'done\n', 'done\n']);
});

test('the first question names PORT for the token only when it is not the usual one', () => {
  expect(firstQuestion(4000, 'http://127.0.0.1:4000')).toContain('$(npm run --silent token -- social-worker)');
  expect(firstQuestion(5000, 'http://127.0.0.1:5000')).toContain(
    '$(PORT=5000 npm run --silent token -- social-worker)',
  );
});
