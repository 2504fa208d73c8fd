import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreedClients, agreedClientsSchema } from '../../integration/conform/agreed-clients.ts';
import type { Report } from '../../integration/conform/conform.ts';
import { runScript } from '../deploy/kit/run.ts';
import { type ConformOwner, freePort, startConformOwner } from '../kit/conform-owner.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-conform-command-'));
});
afterAll(() => rm(folder, { recursive: true }));

const conform = (...args: string[]) => runScript('conform', args);

describe('npm run conform', () => {
  let standInPort: string;
  let owner: ConformOwner;
  beforeAll(async () => {
    const port = await freePort();
    standInPort = String(port);
    const url = `http://127.0.0.1:${port}`;
    const urls = { gatewayJwks: `${url}/gateway/.well-known/jwks.json`, partnership: `${url}/partnership` };
    owner = await startConformOwner('pes', { urls });
  }, 600_000);
  afterAll(() => owner?.stop());

  it('ends with 0 for an owner that passes, which was there before the keys were, and twice with other keys', async () => {
    const only = ['--only', 'caller-missing', 'identity-current', 'health'];
    const asked = ['--owner', 'pes', '--url', owner.url, '--stand-in-port', standInPort, ...only];
    const dutch = await conform(...asked, '--out', join(folder, 'reports'));
    expect(dutch).toMatchObject({ code: 0, stderr: '' });
    expect(dutch.stdout).toMatch(/^geslaagd +identity-current +Een cliënt wordt gevonden met het huidige nummer$/m);
    expect(dutch.stdout).toContain('3 geslaagd, 0 mislukt, 0 overgeslagen.');
    const written = (await readdir(join(folder, 'reports'))).sort();
    expect(written.map((name) => name.replace(/\d{8}T\d{6}Z/, 'MOMENT'))).toEqual([
      ...['conform-pes-MOMENT.html', 'conform-pes-MOMENT.json', 'conform-pes-MOMENT.xml'],
    ]);
    const json: Report = JSON.parse(await readFile(join(folder, 'reports', written[1] ?? ''), 'utf8'));
    expect(json).toMatchObject({ owner: 'pes', url: owner.url, language: 'nl', passed: true });
    expect(json.checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ...[
        ['identity-current', 'PASSED'],
        ['caller-missing', 'PASSED'],
        ['health', 'PASSED'],
      ],
    ]);
    const english = await conform(...asked, '--language', 'en');
    expect(english.code).toBe(0);
    expect(english.stdout).toContain('3 passed, 0 failed, 0 skipped.');
  });

  it('ends with 2, and one sentence, where another process has the port of the stand-in', async () => {
    const taken = new URL(owner.url).port;
    const { code, stdout, stderr } = await conform(...['--owner', 'pes', '--url', owner.url, '--stand-in-port', taken]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      `Port ${taken} of 127.0.0.1 is in use: stop the process that has it, or set another port.`,
    );
  });
});

describe('npm run conform at something that is no owner', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}');
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('ends with 1 and says of every failed check what was sent, what came and what to change', async () => {
    const asked = ['--owner', 'welfare', '--url', url, '--stand-in-port', '0', '--language', 'en'];
    const { code, stdout, stderr } = await conform(...asked, '--only', 'composition', 'caller-missing', 'health');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('1 passed, 2 failed, 0 skipped. This owner does not keep the contract yet.');
    expect(stdout).toMatch(
      /On the question \{ _service \{ sdl \} \} came HTTP 200 without data and without errors: serve your schema/,
    );
    expect(stdout).toMatch(
      /On a question without a caller token came HTTP 200 [^:]*: verify the signature \(ES256 only\)/,
    );
  });

  it('ends with 2 where neither the address nor a file has a schema', async () => {
    const { code, stderr } = await conform('--owner', 'pes', '--url', url, '--stand-in-port', '0', '--no-registered');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'The owner gives no schema in _service { sdl } and none is registered: give the schema in a file with --registered.\n',
    });
  });
});

describe('npm run conform that cannot begin', () => {
  it('ends with 2 where nobody answers, and says where it looked', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { code, stderr } = await conform('--owner', 'pes', '--url', url, '--stand-in-port', '0');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `Nobody answers at ${url} (ECONNREFUSED): start the owner, and say where it is with --url.\n`,
    });
  });

  it.each([
    ['no owner', [], "error: required option '--owner <owner>' not specified"],
    [
      'an owner that cannot be checked',
      ['--owner', 'partnership'],
      'Allowed choices are pes, welfare, social-economy.',
    ],
    ['an address that is none', ['--owner', 'pes', '--url', 'pes'], 'Give an address, as http://127.0.0.1:4102.'],
    [
      'a check that does not exist',
      ['--owner', 'pes', '--only', 'all'],
      'There is no check of that name. There are: keys-fetched, composition',
    ],
    [
      'clients that are not there',
      ['--owner', 'pes', '--url', 'http://x', '--clients', 'none.json'],
      'cannot be read from none.json',
    ],
  ] as const)('ends with 2 for %s, and with a sentence', async (_what, args, sentence) => {
    const { code, stdout, stderr } = await conform(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('ends with 2 for clients of another owner', async () => {
    const file = join(folder, 'clients.json');
    await writeFile(file, JSON.stringify(agreedClients('welfare')));
    const { code, stderr } = await conform('--owner', 'pes', '--url', 'http://127.0.0.1:1', '--clients', file);
    expect(code).toBe(2);
    expect(stderr).toContain('does not hold agreed clients of pes');
  });
});

describe('what npm run conform prints', () => {
  it('with --help are its options, how the owner is started, the exit codes and examples', async () => {
    const { code, stdout } = await conform('--help');
    expect(code).toBe(0);
    for (const part of ['--stand-in-port', 'GATEWAY_JWKS_URL=', 'Exit codes: 0', 'Examples:'])
      expect(stdout).toContain(part);
  });

  it('as agreed clients is JSON of nobody, and what it writes as extracts are the files of an import', async () => {
    const { code, stdout } = await conform('clients', '--owner', 'social-economy');
    expect(code).toBe(0);
    expect(agreedClientsSchema.parse(JSON.parse(stdout))).toEqual(agreedClients('social-economy'));
    const extracts = await conform('clients', '--owner', 'pes', '--extracts', join(folder, 'extracts'));
    expect(extracts.code).toBe(0);
    expect((await readdir(join(folder, 'extracts'))).sort()).toEqual(['client-files.csv', 'registrations.csv']);
  });
});
