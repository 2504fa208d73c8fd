import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { everyFailure, parseFailure } from '../../shared/sandbox-failure.ts';
import { byOwner, startGraph, type TestGraph } from './kit/graph.ts';
import { WHOLE_VIEW } from './kit/records.ts';
import { CLIENT_VIEW } from './kit/schemas.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ development: true, timeLimitsMs: { ...byOwner(() => 3000), pes: 400 } });
});
beforeEach(() => graph.reset());
afterAll(() => graph?.close());

const failing = async (...failures: string[]) => {
  const scope = ['schakel', ...failures.map((failure) => `fail:${failure}`)].join(' ');
  return { authorization: `Bearer ${await graph.identity.token({ scope })}` };
};
const view = async (...failures: string[]) => {
  const { status, data, errors, ms } = await graph.ask(CLIENT_VIEW, { id: 'c1' }, await failing(...failures));
  const told = errors.map(({ extensions: { code, source } }) => `${code} of ${source}`);
  return { status, ms, told, client: data?.client as Record<string, unknown> | null };
};
const WITHOUT_PES = {
  ...WHOLE_VIEW,
  pes: null,
  overview: {
    journey: WHOLE_VIEW.overview.journey.filter(({ source }) => source !== 'PES'),
    missingSources: ['PES'],
  },
};

describe('in the sandbox a token makes an owner', () => {
  test.each([
    ['down', 'SOURCE_UNAVAILABLE'],
    ['slow', 'SOURCE_TIMEOUT'],
    ['invalid', 'SOURCE_INVALID'],
  ])('%s, which is %s and null, with everything of the others, and the owner is not asked', async (failure, code) => {
    const { status, told, client } = await view(`pes:${failure}`);
    expect({ status, told, client }).toEqual({ status: 200, told: [`${code} of PES`], client: WITHOUT_PES });
    expect(graph.owners.pes.received).toEqual([]);
  });

  test('slow for the whole of its time limit, 400 ms here', async () => {
    expect((await view('pes:slow')).ms).toBeGreaterThanOrEqual(400);
  });

  test('not know the client, which is no error: NOT_KNOWN, and nothing recorded', async () => {
    const { told, client } = await view('pes:unknown');
    expect({ told, pes: client?.pes, overview: client?.overview }).toEqual({
      told: [],
      pes: { availability: 'NOT_KNOWN', journey: [], transitions: [] },
      overview: { ...WITHOUT_PES.overview, missingSources: [] },
    });
    expect(graph.owners.pes.received).toEqual([]);
  });

  test('fail beside another one', async () => {
    const { told, client } = await view('pes:down', 'welfare:unknown');
    expect([told, client?.pes, client?.welfare]).toEqual([
      ['SOURCE_UNAVAILABLE of PES'],
      null,
      { availability: 'NOT_KNOWN', integrationProjects: [] },
    ]);
  });

  test('of who finds the client fail, and then nothing is there', async () => {
    expect(await view('partnership:down')).toMatchObject({ told: ['SOURCE_UNAVAILABLE of PARTNERSHIP'], client: null });
  });

  test('refuse a change before it is sent', async () => {
    const act = 'mutation { projectSign(id: "p1") { id } }';
    const { errors } = await graph.ask(act, {}, await failing('welfare:down'));
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'SOURCE_UNAVAILABLE', source: 'WELFARE' }]);
    expect(graph.owners.welfare.received).toEqual([]);
  });
});

test('a failure is for who shows the token: after ten of them another caller gets everything at once', async () => {
  for (let time = 0; time < 10; time += 1) await view('pes:down');
  expect(await view()).toMatchObject({ told: [], client: WHOLE_VIEW });
});

test.each(['pes:explode', 'partnership:unknown', 'somebody:down', 'pes:down:twice'])(
  'the scope fail:%s means nothing',
  async (failure) => {
    expect(parseFailure(failure)).toBeNull();
    expect(await view(failure)).toMatchObject({ told: [], client: WHOLE_VIEW });
  },
);

test('there are four failures of each owner, but the partnership always knows whom it finds', () => {
  expect(everyFailure()).toHaveLength(15);
});

describe('in production', () => {
  test.each(everyFailure())(
    'a token that asks for %s is refused as a whole, and no owner is asked',
    async (failure) => {
      if (failure === everyFailure()[0]) await graph.renew({ development: false });
      const { status, errors } = await graph.ask(CLIENT_VIEW, { id: 'c1' }, await failing(failure));
      expect([status, errors[0]?.extensions.code, errors[0]?.message]).toEqual([
        ...[401, 'UNAUTHENTICATED'],
        'The access token asks for a failure to try out, which is for the sandbox only: sign in without it.',
      ]);
      expect(graph.owners.partnership.received).toEqual([]);
    },
  );
});
