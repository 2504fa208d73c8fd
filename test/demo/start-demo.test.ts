import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findFreeBase, firstTakenPort } from '../../demo/ports.ts';
import { childWithPort, type NpmStart, npmStart, paste } from '../kit/npm-start.ts';

const LONG = 180_000;
const READY = 'A first question.';

let data = '';
let port = 0;
let running: NpmStart | null = null;

beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), 'schakel-start-')), 'data');
  port = await findFreeBase(Math.random);
});
afterAll(async () => {
  await running?.interrupt();
  await rm(join(data, '..'), { recursive: true });
}, 600_000);

function start(env: Record<string, string> = {}): NpmStart {
  running = npmStart({ PORT: `${port}`, SCHAKEL_DATA: data, SCHAKEL_CLIENTS: '60', ...env });
  return running;
}

describe('npm start', () => {
  test(
    'that is interrupted on its first run stops with code 0 and begins that run again the next time',
    async () => {
      const first = start();
      await first.until('partnership imported');
      expect(await first.interrupt()).toBe(0);
      expect(first.said()).toContain('Stopped before it was ready.');
      const again = start();
      await again.until(READY);
      expect(again.said()).toContain('First run: an invented population of 60 clients is made and imported.');
    },
    LONG,
  );

  test(
    'prints every account, and a curl that shows the first client when it is pasted',
    async () => {
      const said = running?.said() ?? '';
      for (const account of [
        'social-worker',
        'head-of-service',
        'other-centre',
        'mediator',
        'pes-officer',
        'coach',
        'enterprise-officer',
        'officer',
        'client',
      ])
        expect(said).toMatch(new RegExp(`^  ${account} +\\S`, 'm'));
      const command = said.slice(said.indexOf('curl -s'));
      const { code, out } = await paste(command);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ data: { caseload: { totalCount: expect.any(Number) } } });
      expect(out).toContain('{"givenName":"Marleen","familyName":"Wauters"}');
    },
    LONG,
  );

  test(
    'has a token command that prints the token and nothing else, or one sentence and nothing on standard output',
    async () => {
      const token = await paste(`PORT=${port} npm run --silent token -- mediator`);
      expect(token).toMatchObject({ code: 0, out: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/) });
      const unknown = await paste(`PORT=${port} npm run --silent token -- mayor`);
      expect(unknown).toMatchObject({ code: 1, out: '' });
      expect(unknown.err).toContain('The demo has no account "mayor"; choose one of: social-worker,');
      const elsewhere = await paste('PORT=9 npm run --silent token -- mediator');
      expect(elsewhere).toMatchObject({ code: 1, out: '' });
      expect(elsewhere.err).toContain('start the demo with "npm start"');
    },
    LONG,
  );

  test(
    'says in one sentence that a process died, and starts it again while the others go on',
    async () => {
      if (running === null) throw new Error('not running');
      process.kill(await childWithPort(running.child, port + 2), 'SIGKILL');
      await running.until('pes ended by SIGKILL. Starting it again in 0.5 s (attempt 1 of 5).');
      expect((await fetch(`http://127.0.0.1:${port + 3}/healthz`)).status).toBe(200);
      await running.until('pes runs again.');
      expect((await fetch(`http://127.0.0.1:${port + 2}/readyz`)).status).toBe(200);
    },
    LONG,
  );

  test(
    'stops all of it on Ctrl-C with a line and code 0',
    async () => {
      expect(await running?.interrupt()).toBe(0);
      expect(running?.said()).toMatch(/\nStopped\.\n$/);
      expect(await firstTakenPort(port)).toBeNull();
    },
    LONG,
  );

  test(
    'keeps the population on a later run, and says that another size was not used',
    async () => {
      const later = start({ SCHAKEL_CLIENTS: '70' });
      await later.until('SCHAKEL_CLIENTS=70 was not used');
      expect(later.said()).not.toContain('First run');
      expect(later.said()).toContain('Schakel runs, with 60 invented clients');
      expect(await later.interrupt()).toBe(0);
    },
    LONG,
  );

  test(
    'passes on what a process says of a database file that is damaged, and stops the others',
    async () => {
      const file = join(data, 'databases', 'pes', 'main.sqlite');
      await writeFile(file, 'no database at all, but long enough to be read as one '.repeat(100));
      const failing = start();
      expect(await failing.ended).toBe(1);
      expect(failing.said()).toMatch(
        /^The file \S+ of database \S+( main")? cannot be used: it is not an SQLite database: .*\.\n$/,
      );
      expect(failing.said()).toContain(file);
      expect(await firstTakenPort(port)).toBeNull();
    },
    LONG,
  );

  test(
    'names a port that is in use and how to choose others',
    async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(port + 4, '127.0.0.1', resolve));
      const failing = start();
      expect(await failing.ended).toBe(1);
      expect(failing.said()).toBe(
        `Port ${port + 4} on 127.0.0.1 is in use: stop what uses it, or choose other ports (now ${port} to ${port + 5}) with PORT=${port + 1000}.\n`,
      );
      server.close();
    },
    LONG,
  );

  test.each([['--help', ['Usage: npm start', 'SCHAKEL_CLIENTS', 'Ctrl-C stops all of it.']]])(
    'explains itself with %s',
    async (argument, words) => {
      const { code, out } = await paste(`npm start --silent -- ${argument}`);
      expect(code).toBe(0);
      for (const word of words) expect(out).toContain(word);
    },
    LONG,
  );

  test(
    'names every setting that is wrong at once',
    async () => {
      const failing = start({ PORT: 'four thousand', SCHAKEL_CLIENTS: '3' });
      expect(await failing.ended).toBe(1);
      expect(failing.said()).toMatch(/npm start cannot start:.*PORT.*SCHAKEL_CLIENTS/s);
    },
    LONG,
  );
});
