import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readClientDocuments } from '../../gateway/trusted-documents.ts';
import { runScript } from './kit/run.ts';

const OPERATIONS = ['caseload', 'client-view', 'first-question'].map(
  (name) => `integration/operations/${name}.graphql`,
);

// Each starts a program that reads the whole graph, on a machine that does a lot beside it.
jest.setTimeout(300_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const register = async (files: string[], ...options: string[]) => {
  const out = join(folder, 'case-app.json');
  const ran = await runScript('documents', ['register', '--client', 'case-app', '--out', out, ...options, ...files]);
  return { ...ran, manifest: await readFile(out, 'utf8').catch(() => null) };
};
const namesIn = (text: string | null) => JSON.parse(text ?? '{}').operations.map(({ name }: { name: string }) => name);

describe('npm run documents -- register', () => {
  it('makes a manifest that a gateway reads, and says what each operation costs', async () => {
    const { code, stdout, stderr, manifest } = await register(OPERATIONS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(namesIn(manifest)).toEqual(['Caseload', 'ClientView', 'FirstQuestion']);
    expect((await readClientDocuments({ file: 'case-app.json', text: manifest ?? '' })).size).toBe(3);
    expect(stdout).toMatch(/^FirstQuestion {2}sha256:[0-9a-f]{64} {2}costs 403 of 50000$/m);
  });

  it('keeps with --keep what is still in use, and adds __typename with --typename', async () => {
    const { stdout, manifest } = await register(OPERATIONS, '--keep', '--typename');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('and 3 that were there already');
    expect(namesIn(manifest)).toHaveLength(6);
    const [first] = JSON.parse(manifest ?? '{}').operations;
    expect(first.body).toContain('__typename');
  });

  it('made the manifest of the quick start that is committed', async () => {
    const file = new URL('../../integration/trusted/clients/quick-start.json', import.meta.url);
    const committed = JSON.parse(await readFile(file, 'utf8'));
    expect(committed).toEqual(JSON.parse(await readFile(join(folder, 'case-app.json'), 'utf8')));
  });

  it('names every mistake with its file and line, and writes nothing', async () => {
    const before = await readFile(join(folder, 'case-app.json'), 'utf8');
    const wrong = await write('wrong.graphql', 'query Wrong {\n  viewer {\n    shoeSize\n  }\n}\n');
    const nameless = await write('nameless.graphql', '{ viewer { purpose } }');
    const { code, stdout, stderr, manifest } = await register([wrong, nameless]);
    expect({ code, stdout, manifest }).toEqual({ code: 1, stdout: '', manifest: before });
    expect(stderr).toContain(`${wrong}:3: Cannot query field "shoeSize" on type "Viewer".`);
    expect(stderr).toContain(`${nameless}: an operation has no name: give it one.`);
  });

  it('says in one sentence, with code 2, that a file is not there, or is not named after the client', async () => {
    const missing = await register([join(folder, 'no.graphql')]);
    expect([missing.code, missing.stderr]).toEqual([
      2,
      `"${join(folder, 'no.graphql')}" cannot be read: correct the path.\n`,
    ]);
    const elsewhere = await runScript('documents', [
      ...['register', '--client', 'case-app', '--out', join(folder, 'other.json'), ...OPERATIONS],
    ]);
    expect([elsewhere.code, elsewhere.stderr]).toEqual([2, expect.stringMatching(/^The gateway knows a client by/)]);
  });
});
