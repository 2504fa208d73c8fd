import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { idOf, manifestOf, VIEWER } from './kit/workbench.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.close());

const problemOf = async (text: string) => {
  const starting = graph.renew({ documents: { file: 'trusted.json', text } });
  return starting.then(
    () => null,
    (error: Error) => error.message.replace(/^gateway cannot start:\n {2}- /, ''),
  );
};
const textOf = (bodies: Record<string, string>) => manifestOf(bodies).text;
const ADVICE = 'make it again with npm run codegen.';

describe('a manifest of trusted documents', () => {
  test.each([
    ['that is no JSON', 'query {', 'which is not a manifest of persisted queries'],
    ['of another format', '{"format":"relay","version":1,"operations":[]}', 'which is not a manifest of persisted'],
    ['of another version', textOf({}).replace('"version":1', '"version":2'), 'which is not a manifest of persisted'],
    [
      'of which a text was changed',
      textOf({ Viewer: VIEWER }).replace('purpose', 'requestId'),
      'where the id of Viewer is not the SHA-256 of its text',
    ],
    [
      'with a text that is no GraphQL',
      textOf({ Bad: 'query Bad {' }),
      'where Bad does not fit the graph (Syntax Error',
    ],
    [
      'that asks for what the graph does not have',
      textOf({ Viewer: VIEWER, Old: 'query Old { viewer { shoeSize } }' }),
      'where Old does not fit the graph (Cannot query field "shoeSize" on type "Viewer")',
    ],
    [
      'that asks for more than a question may',
      textOf({
        Many: `query Many { ${Array.from({ length: 40 }, (_, at) => `a${at}: viewer { purpose }`).join(' ')} }`,
      }),
      'where Many does not fit the graph (',
    ],
  ])('%s stops the start with one sentence', async (_what, text, sentence) => {
    const problem = await problemOf(text);
    expect(problem).toMatch(/^TRUSTED_DOCUMENTS_FILE names "trusted\.json", [^\n]*$/);
    expect(problem).toContain(sentence);
    expect(problem?.endsWith(ADVICE)).toBe(true);
  });

  test('may hold nothing', async () => {
    expect(await problemOf(textOf({}))).toBeNull();
  });
});

test('without a manifest no id is known', async () => {
  await graph.renew();
  const { status, errors } = await graph.post(JSON.stringify({ documentId: idOf(VIEWER) }));
  expect([status, errors[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
});

test('the manifest that is committed has the id of each text, and each text parses', () => {
  const file = new URL('../../integration/trusted/workbench.json', import.meta.url);
  const { operations } = JSON.parse(readFileSync(file, 'utf8'));
  expect(operations.length).toBeGreaterThan(0);
  for (const { id, name, type, body } of operations) {
    expect([name, `sha256:${id}`]).toEqual([name, idOf(body)]);
    const [operation, ...others] = parse(body).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect([operation, others]).toMatchObject([{ operation: type, name: { value: name } }, []]);
  }
});
