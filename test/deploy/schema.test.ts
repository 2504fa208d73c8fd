import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeOwners } from '../../scripts/schema/compose-owners.ts';
import { openRegistry } from '../../scripts/schema/registry.ts';
import { schemaDigest } from '../../shared/schema-digest.ts';
import { testSchemas } from '../gateway/kit/schemas.ts';
import { manifestOf } from '../gateway/kit/workbench.ts';
import { runScript } from './kit/run.ts';

let folder = '';
let pes = '';
const at = (name: string) => join(folder, name);
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** `npm run schema` with the registry, the gateway's file and the counting of this test. */
const schema = (...args: string[]) =>
  runScript('schema', [
    ...['--registry', at('registry'), '--supergraph', at('live.graphql'), '--documents', at('workbench.json')],
    ...['--clients', at('clients'), '--usage', at('usage'), '--by', 'els', ...args],
  ]);
const live = async () => schemaDigest(await readFile(at('live.graphql'), 'utf8'));
const pesWith = async (change: (sdl: string) => string) => {
  await writeFile(at('pes.graphql'), change(pes));
  return ['pes', at('pes.graphql')];
};
const withoutScore = (sdl: string) => sdl.replace(' score: Int', '');
const withoutGoals = (sdl: string) => sdl.replace(' transitions: [TransitionTrack!]', '');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-registry-'));
  const schemas = testSchemas();
  pes = schemas.pes;
  const { supergraph } = composeOwners(schemas);
  const registry = openRegistry(at('registry'));
  const first = await registry.add(supergraph ?? '', schemas);
  await registry.makeLive(first, at('live.graphql'), {
    ...{ at: `${today}T08:00:00.000Z`, by: 'els', action: 'published', reason: null, breaking: [] },
  });
  await Promise.all([mkdir(at('usage')), mkdir(at('clients'))]);
  await writeFile(at('workbench.json'), manifestOf({}).text);
  const lines = [
    { shape: 's1', operation: 'ClientView', uses: ['PesRecord.score'] },
    { client: 'dossier', organisation: '0207500123', shape: 's1', count: 7 },
  ];
  await writeFile(at(`usage/usage-${today}-gateway.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run schema', () => {
  it('refuses to publish what breaks a client, names it with its operation, and the live one stays', async () => {
    const before = await live();
    const { code, stdout } = await schema('publish', ...(await pesWith(withoutScore)));
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'REFUSED: 1 breaking, 0 other changes.',
        "  BREAKS: Field 'score' was removed from object type 'PesRecord' (PesRecord.score)",
        `      client dossier, operation ClientView: 7 times, last on ${today}, for 0207500123`,
        '    It was used in the last 90 days. Keep it, and write ' +
          `@deprecated(reason: "… until ${inDays(90)}"): whoever uses it has 90 days.`,
        '',
      ].join('\n'),
    );
    expect(await live()).toBe(before);
  }, 600_000);

  it('refuses what a client registered a document for, though nobody asked it, and says that use is known of today only', async () => {
    const body = 'query Tracks($id: ID!) { client(id: $id) { pes { transitions { id } } } }';
    await writeFile(at('clients/case-app.json'), manifestOf({ Tracks: body }).text);
    const gone = await pesWith(withoutGoals);
    const { code, stdout } = await schema('check', ...gone);
    const lines = [
      'REFUSED: 1 breaking, 0 other changes.',
      "  nobody is broken: Field 'transitions' was removed from object type 'PesRecord'",
      '  BREAKS: registered document Tracks of client case-app: Cannot query field "transitions" on type "PesRecord".',
      '    Keep what it asks for until the client registered another one.',
      `  note: use was counted since ${today} only, and not for 90 days: who asks more seldom is not known`,
    ];
    expect([code, stdout]).toEqual([1, `${lines.join('\n')}\n`]);
    await rm(at('clients/case-app.json'));
    expect((await schema('check', ...gone)).code).toBe(0);
  }, 600_000);

  it.each([
    ['--clients', 'nowhere', /^.*nowhere is not there: name the folder of what clients registered with --clients\.$/m],
    ['--documents', 'nowhere.json', /^.*nowhere\.json cannot be read \(ENOENT\): name the manifest of the workbench/m],
  ])(
    'does not judge by a %s that is not there: it ends with code 2',
    async (option, name, sentence) => {
      const { code, stdout, stderr } = await schema('check', option, at(name), ...(await pesWith(withoutGoals)));
      expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(sentence)]);
    },
    600_000,
  );

  it('does not publish while somebody else does, and says what to remove when nobody does', async () => {
    const before = await live();
    await mkdir(at('registry/publishing'));
    const { code, stderr } = await schema('publish', ...(await pesWith(withoutGoals)));
    await rm(at('registry/publishing'), { recursive: true });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`When nobody does, remove ${at('registry/publishing')}.`),
    ]);
    expect(await live()).toBe(before);
  }, 600_000);

  it('does not publish what does not compose, with --force neither', async () => {
    const before = await live();
    const broken = await pesWith((sdl) => sdl.replace('grant: Grant @external', 'grant: Int @external'));
    const { code, stdout } = await schema('publish', ...broken, '--force', '--reason', 'because');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^REFUSED: the schemas do not compose\.\n {2}- /)]);
    expect(await live()).toBe(before);
    expect(await readdir(at('registry'))).toEqual(['0001', 'history.jsonl']);
  }, 600_000);

  it('publishes the deprecation that it offered, what nobody uses, and with --force and a reason anything that composes', async () => {
    const first = await live();
    const deprecated = (sdl: string) =>
      sdl.replace('score: Int', `score: Int @deprecated(reason: "Use journey, until ${inDays(90)}")`);
    expect((await schema('publish', ...(await pesWith(deprecated)))).code).toBe(0);
    const second = await live();
    expect((await schema('publish', ...(await pesWith((sdl) => withoutGoals(deprecated(sdl)))))).code).toBe(0);
    const gone = await pesWith((sdl) => withoutGoals(withoutScore(sdl)));
    expect((await schema('check', ...gone)).stdout).toContain(`It was promised until ${inDays(90)}`);
    expect((await schema('publish', ...gone, '--force')).stderr).toContain('Say why with --reason');
    expect((await schema('publish', ...gone, '--force', '--reason', 'agreed with all')).code).toBe(0);
    const { stdout } = await schema('history');
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`version 1 (${first}) published by els`),
      expect.stringContaining(`version 2 (${second}) published by els`),
      expect.stringContaining("published by els (1 breaking: Field 'transitions' was removed"),
      expect.stringMatching(/version 4 .* forced by els: agreed with all \(1 breaking: Field 'score'/),
    ]);
  }, 600_000);

  it('rolls back to the one before, again to the one before that, and to any that was kept', async () => {
    const registry = openRegistry(at('registry'));
    expect((await schema('rollback', '--reason', 'clients complain')).code).toBe(0);
    expect(await live()).toBe((await registry.version(3)).digest);
    expect((await schema('rollback')).code).toBe(0);
    expect(await live()).toBe((await registry.version(2)).digest);
    expect((await schema('rollback', '1')).code).toBe(0);
    expect(await live()).toBe((await registry.version(1)).digest);
    expect((await schema('list')).stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^version 1 .*, live$/),
      expect.stringMatching(/^version 2 /),
      expect.stringMatching(/^version 3 /),
      expect.stringMatching(/^version 4 /),
    ]);
    const { code, stderr } = await schema('rollback', '9');
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no version 9 in')]);
  }, 600_000);
});

describe('npm run usage', () => {
  const usage = (...args: string[]) => runScript('usage', [...args, '--usage', at('usage')]);

  it('says who uses a field, and that nobody uses another', async () => {
    expect((await usage('PesRecord.score')).stdout).toBe(
      [
        `PesRecord.score: asked for 7 times in the last 90 days (since ${inDays(-89)}; counted since ${today}).`,
        `  client dossier, operation ClientView: 7 times, last on ${today}, for 0207500123`,
        '',
      ].join('\n'),
    );
    const { usedBy } = JSON.parse((await usage('PesRecord.score', '--json')).stdout);
    expect(usedBy).toEqual([
      { client: 'dossier', operation: 'ClientView', organisations: ['0207500123'], count: 7, last: today },
    ]);
    expect((await usage('PesRecord.journey')).stdout).toContain('PesRecord.journey: nobody asked for it');
  }, 600_000);

  it('ends with code 2 where nothing was ever counted, or the name is none of a schema', async () => {
    const nowhere = await runScript('usage', ['PesRecord.score', '--usage', at('nowhere')]);
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('name the USAGE_FOLDER')]);
    expect((await usage('what is this')).code).toBe(2);
  }, 600_000);
});
