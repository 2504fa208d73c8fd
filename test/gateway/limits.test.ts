import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { OWNERS } from '../../shared/caller.ts';
import { startGraph, type TestGraph } from './kit/graph.ts';
import { CLIENT_VIEW } from './kit/schemas.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const asked = () => OWNERS.flatMap((owner) => graph.owners[owner].received).length;
const codesOf = async (query: string) => {
  const { status, errors } = await graph.ask(query);
  return { status, code: errors[0]?.extensions.code };
};
const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const bomb = (levels: number) =>
  `{ viewer { ...F0 } } ${repeat(levels, (level) => `fragment F${level} on Viewer { ...F${level + 1} ...F${level + 1} }`)} fragment F${levels} on Viewer { staffMember }`;
const costly = { status: 400, code: 'QUERY_TOO_COSTLY' };

describe('a query is refused before any owner is asked', () => {
  test.each([
    ['with 51 aliases', `{ viewer { ${repeat(51, (index) => `a${index}: staffMember`)} } }`, costly],
    ['with 21 fields at its root', `{ ${repeat(21, (index) => `a${index}: viewer { purpose }`)} }`, costly],
    [
      'with 21 fields at its root, in fragments',
      `{ ${repeat(21, () => '...R')} } fragment R on Query { viewer { purpose } }`,
      costly,
    ],
    ['with 1001 fields', `{ viewer { ${repeat(1000, () => 'purpose')} } }`, costly],
    ['with fragments that double 20 times', bomb(20), costly],
    ['with over 4000 words', `{ viewer { ${repeat(4000, () => 'purpose')} } }`, costly],
    [
      'with a field of its type inside itself',
      '{ __schema { types { fields { type { fields { name } } } } } }',
      undefined,
    ],
  ])('%s', async (_, query, expected) => {
    const before = asked();
    if (expected) expect(await codesOf(query)).toEqual(expected);
    else expect((await codesOf(query)).status).toBe(400);
    expect(asked()).toBe(before);
  });

  test('that is deeper than 12 levels, with the code QUERY_TOO_DEEP', async () => {
    const types = `${'ofType { '.repeat(13)} name ${'}'.repeat(13)}`;
    const { status, errors } = await graph.ask(`{ __type(name: "Client") { ${types} } }`);
    expect(status).toBe(400);
    expect(errors).toContainEqual(expect.objectContaining({ extensions: { code: 'QUERY_TOO_DEEP' } }));
  });

  test('when fragments spread each other in a ring', async () => {
    const { status } = await graph.ask(
      '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
    );
    expect(status).toBe(400);
  });

  test('in a time that grows with the fields and not with their square: ten times 390 fields take less than fifty times as long', async () => {
    const soonest = async (fields: number) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1)
        times.push((await graph.ask(`{ viewer { ${repeat(fields, () => 'purpose')} } }`)).ms);
      return Math.min(...times);
    };
    const few = await soonest(390);
    expect((await soonest(3900)) / few).toBeLessThan(50);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('with the alias %s', async (alias) => {
    const { errors } = await graph.ask(`{ viewer { ${alias}: purpose } }`);
    expect(errors.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      [`The alias "${alias}" is not allowed: choose another name.`, 'BAD_USER_INPUT'],
    ]);
  });
});

test('the view of a client stays far below the limits', async () => {
  expect(await codesOf(`{ ${repeat(6, (index) => `c${index}: client(id: "c1") { pes { score } }`)} }`)).toEqual({
    status: 200,
    code: undefined,
  });
});

test('a body of 256 kB is read, and a byte more is refused with 413', async () => {
  const body = (size: number) => {
    const [start, end] = ['{"query":"{ viewer { purpose } }","variables":{"a":"', '"}}'];
    return start + 'x'.repeat(size - start.length - end.length) + end;
  };
  expect((await graph.post(body(256 * 1024))).status).toBe(200);
  expect((await graph.post(body(256 * 1024 + 1))).status).toBe(413);
});

describe('only a single query in a POST with JSON is answered:', () => {
  test('a batch is refused', async () => {
    const { status, errors } = await graph.post('[{"query":"{ viewer { purpose } }"}]');
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/graphql'])(
    '%s is refused',
    async (type) => {
      const { status, errors } = await graph.post('{"query":"{ viewer { purpose } }"}', { 'content-type': type });
      expect([status, errors[0]?.extensions.code]).toEqual([415, 'BAD_USER_INPUT']);
    },
  );

  test.each([
    ['', 'is empty'],
    ['{"query":', 'is not valid JSON'],
    ['{"query":"{ viewer { purpose } }","__proto__":{"a":1}}', 'is not valid JSON|cannot be read'],
    ['{}', ''],
    ['{"query":7}', ''],
    ['{"query":"{ viewer","variables":{}}', 'Syntax Error'],
    ['{"query":"{ viewer { purpose } }","variables":"85073099734"}', ''],
    ['{"query":"query A { viewer { purpose } } query B { viewer { purpose } }"}', ''],
  ])('%j is refused with BAD_USER_INPUT', async (body, sentence) => {
    const { status, errors } = await graph.post(body);
    expect([status, errors[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
    expect(errors[0]?.message).toMatch(new RegExp(sentence));
  });

  test('a persisted query is refused', async () => {
    const { errors } = await graph.post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}');
    const message = 'Persisted queries are not supported: send the whole query.';
    expect(errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each(['GET', 'PUT', 'DELETE'])('%s is refused with 405', async (method) => {
    const response = await fetch(`${graph.url}/graphql?query={viewer{purpose}}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the schema', () => {
  test('is not shown by introspection, and the error does not name what runs here', async () => {
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Client") { name } }']) {
      const { status, errors } = await graph.ask(query);
      expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(JSON.stringify(errors)).not.toMatch(/apollo/i);
    }
  });

  test('is not told by suggestions', async () => {
    const { errors } = await graph.ask('{ viewer { staffMembr } }');
    expect(errors.map(({ message }) => message)).toEqual(['Cannot query field "staffMembr" on type "Viewer".']);
  });

  test('has no field that travels between services only', async () => {
    expect((await graph.ask('{ client(id: "c1") { grant } }')).errors[0]?.message).toBe(
      'Cannot query field "grant" on type "Client".',
    );
    expect((await graph.ask('{ _entities(representations: []) { __typename } }')).status).toBe(400);
    expect((await graph.ask('{ _service { sdl } }')).status).toBe(400);
  });

  test('is shown in development, with suggestions, and at the page /graphiql that asks this server only', async () => {
    await graph.renew({ development: true });
    const { data, errors } = await graph.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }),
    );
    expect([data, errors]).toEqual([expect.objectContaining({ __schema: expect.anything() }), []]);
    expect((await graph.ask('{ viewer { staffMembr } }')).errors[0]?.message).toMatch(/Did you mean "staffMember"/);
    const page = await fetch(`${graph.url}/graphiql`);
    expect(page.headers.get('content-security-policy')).toMatch(/connect-src 'self'/);
    expect(await page.text()).toContain('x-purpose');
  });
});

test('the query plan is not shown, whatever header asks for it', async () => {
  await graph.renew();
  const headers = {
    'apollo-query-plan-experimental': '1',
    'apollo-query-plan-experimental-format': 'internal',
    'apollo-federation-include-trace': 'ftv1',
  };
  const { text } = await graph.ask(CLIENT_VIEW, { id: 'c1' }, headers);
  const { data, extensions, ...others } = JSON.parse(text);
  expect([Object.keys(data), Object.keys(extensions), others]).toEqual([['client'], ['cost'], {}]);
});
