import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import { coordinatesOf } from '../../gateway/usage/coordinates.ts';
import { createUsage, type Usage } from '../../gateway/usage/usage.ts';
import { readUsageSince, type UsageOfDay } from '../../gateway/usage/usage-file.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { CENTRE } from './kit/identity.ts';

const SCHEMA = buildSchema(`
  directive @tag(name: String) on FIELD
  enum Phase { STARTED ENDED }
  interface SourceRecord { journey: String }
  type PesRecord implements SourceRecord { journey: String registration(from: String): String phase: Phase }
  type WelfareRecord implements SourceRecord { journey: String }
  input Where { phase: Phase inside: Inside } input Inside { deep: Int }
  type Query { record: SourceRecord pes(where: Where, phase: Phase): PesRecord }
`);

function used(text: string): readonly string[] {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation stands first.');
  return coordinatesOf(SCHEMA, document, operation);
}

describe('an operation uses', () => {
  test.each([
    ['a field and its type', '{ pes { journey } }', ['PesRecord', 'PesRecord.journey', 'Query.pes', 'String']],
    [
      'a field by another name as itself',
      '{ mine: pes { a: journey } }',
      ['PesRecord', 'PesRecord.journey', 'Query.pes', 'String'],
    ],
    [
      'a field of an interface as that of every type behind it',
      '{ record { journey } }',
      ['PesRecord.journey', 'Query.record', 'SourceRecord', 'SourceRecord.journey', 'String', 'WelfareRecord.journey'],
    ],
    [
      'what its fragments use, also one inside another, and nothing of a fragment that it does not spread',
      'query A { pes { ...F } } fragment F on PesRecord { ...G } fragment G on PesRecord { journey } fragment H on PesRecord { phase }',
      ['PesRecord', 'PesRecord.journey', 'Query.pes', 'String'],
    ],
    [
      'an argument, a code, an input and its fields where the text names them',
      '{ pes(where: { phase: ENDED }) { registration(from: "2026") } }',
      expect.arrayContaining([
        'Query.pes(where:)',
        'Where',
        'Where.phase',
        'Phase.ENDED',
        'PesRecord.registration(from:)',
      ]),
    ],
    [
      'all of an input that comes as a variable, to the innermost field',
      'query A($where: Where) { pes(where: $where) { journey } }',
      expect.arrayContaining(['Where.phase', 'Where.inside', 'Inside.deep', 'Phase']),
    ],
    ['the codes of a field that it asks for, by their type', '{ pes { phase } }', expect.arrayContaining(['Phase'])],
    ['a directive', '{ pes { journey @tag(name: "a") } }', expect.arrayContaining(['@tag'])],
  ])('%s', (_what, text, expected) => {
    expect(used(text)).toEqual(expected);
  });
});

describe('the gateway counts', () => {
  let graph: TestGraph;
  let folder: string;
  let usage: Usage;
  let now = new Date('2026-11-30T10:00:00Z');
  const open = () => createUsage({ folder, writer: 'gateway', everyMs: 3_600_000, clock: () => now, log });
  let told: string[] = [];
  const tell = (_fields: object, sentence: string) => told.push(sentence);
  const log = { info: tell, warn: tell, error: tell };
  const counted = async (): Promise<UsageOfDay[]> => {
    await usage.flush();
    return readUsageSince(folder, '2026-01-01');
  };
  const lines = async () =>
    (await counted()).flatMap(({ day, shapes, counts }) =>
      counts.map(({ shape, ...rest }) => ({
        day,
        operation: shapes.find((one) => one.shape === shape)?.operation,
        ...rest,
      })),
    );
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    now = new Date('2026-11-30T10:00:00Z');
    told = [];
    folder = await mkdtemp(join(tmpdir(), 'schakel-usage-'));
    usage = await open();
    await graph.renew({ usage });
  });
  afterEach(async () => {
    await usage.close();
    await rm(folder, { recursive: true });
  });

  const NAMED = 'query Names($id: ID!) { client(id: $id) { identity { givenName } } }';
  const base = { day: '2026-11-30', organisation: CENTRE };

  test('a query for its client, operation, organisation and day, and says what it uses', async () => {
    for (const id of ['c1', 'c2']) await graph.ask(NAMED, { id }, { 'x-client': 'dossier' });
    await graph.ask(NAMED, { id: 'c1' }, { 'apollographql-client-name': 'reports' });
    await graph.ask('{ viewer { purpose } }');
    expect(await lines()).toEqual([
      { ...base, operation: 'Names', client: 'dossier', count: 2 },
      { ...base, operation: 'Names', client: 'reports', count: 1 },
      { ...base, operation: null, client: '(unnamed)', count: 1 },
    ]);
    const [day] = await counted();
    expect(day?.shapes[0]?.uses).toEqual(
      expect.arrayContaining(['Client.identity', 'Identity.givenName', 'Query.client', 'Query.client(id:)']),
    );
  });

  test('no query that is refused', async () => {
    await graph.ask('{ viewer { nothing } }');
    await graph.ask('{ viewer { purpose } }', {}, { 'x-purpose': 'NONE' });
    await graph.ask('{ caseload(first: 100000) { id } }');
    await graph.ask('query Names($id: ID!) { client(id: $id) { id } }', { id: { no: 'id' } });
    expect(await counted()).toEqual([]);
  });

  test('nothing of a person: no variable, and no number that stands in a name', async () => {
    const number = '85073099734';
    await graph.ask(`query Of${number} { viewer { purpose } }`, {}, { 'x-client': `app-${number}` });
    await graph.ask('query Of_85_07_30_997_34 { viewer { purpose } }', {}, { 'x-client': 'jan.peeters@ocmw.example' });
    await graph.ask(`query Of1${number} { viewer { role: purpose } }`, {}, { 'x-client': '@centre/case-app' });
    await graph.ask('query Find($n: NationalNumber!) { findClient(nationalNumber: $n) { id } }', { n: number });
    await usage.flush();
    const [file = ''] = await readdir(folder);
    const text = await readFile(join(folder, file), 'utf8');
    expect(text).toContain('Find');
    expect(text).not.toMatch(/85_?07_?30|peeters/);
    expect(text).toContain('@centre/case-app');
  });

  test('on after a restart on the same day, and anew on the next', async () => {
    await graph.ask(NAMED, { id: 'c1' });
    await usage.close();
    usage = await open();
    await graph.renew({ usage });
    await graph.ask(NAMED, { id: 'c1' });
    now = new Date('2026-12-01T00:00:01Z');
    await usage.flush();
    await graph.ask(NAMED, { id: 'c1' });
    const line = { ...base, operation: 'Names', client: '(unnamed)' };
    expect(await lines()).toEqual([
      { ...line, count: 2 },
      { ...line, day: '2026-12-01', count: 1 },
    ]);
  });

  test('a day that could not be written at its end once there is room again', async () => {
    await graph.ask(NAMED, { id: 'c1' });
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder was');
    now = new Date('2026-12-01T00:00:01Z');
    await usage.flush();
    await graph.ask(NAMED, { id: 'c1' });
    await usage.flush();
    expect(told).toEqual(['the usage of the schema cannot be written: look at USAGE_FOLDER']);
    await rm(folder);
    const line = { ...base, operation: 'Names', client: '(unnamed)', count: 1 };
    expect(await lines()).toEqual([line, { ...line, day: '2026-12-01' }]);
  });

  test('anew where the file of today is damaged, which is kept under another name', async () => {
    await usage.close();
    await writeFile(join(folder, 'usage-2026-11-30-gateway.jsonl'), '{"shape":"s1","oper');
    usage = await open();
    await graph.renew({ usage });
    await graph.ask(NAMED, { id: 'c1' });
    expect(await lines()).toEqual([{ ...base, operation: 'Names', client: '(unnamed)', count: 1 }]);
    expect(told).toEqual([expect.stringContaining('is set aside: the counting begins anew')]);
    expect((await readdir(folder)).sort()).toEqual([
      'usage-2026-11-30-gateway.jsonl',
      'usage-2026-11-30-gateway.jsonl.bad',
    ]);
  });

  test('under one name whoever invents 5000 of them, and forgets no field that they use', async () => {
    const document = parse('{ pes { journey } }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    for (let index = 0; index < 5100; index += 1)
      usage.count({ schema: SCHEMA, document, operation, client: `c${index}`, organisation: null });
    const [day] = await counted();
    const many = day?.counts.filter(({ client }) => client === '(many)') ?? [];
    expect(many.map(({ count }) => count)).toEqual([100, 100, 100, 100]);
    const fields = many.flatMap(({ shape }) => day?.shapes.find((one) => one.shape === shape)?.uses ?? []);
    expect(fields).toEqual(['PesRecord', 'PesRecord.journey', 'Query.pes', 'String']);
  });
});
