import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { fire } from '../../bench/load/cannon.ts';
import type { Run } from '../../bench/load/load.ts';
import { memoryOf, processorMs } from '../../bench/process-figures.ts';
import { type BenchFigures, problemsOf, reportOf } from '../../bench/report/report.ts';
import { median, medianOf, percentile } from '../../bench/report/statistics.ts';

const NONE = { broken: 0, status: 0, graphql: 0 };
const LOOP = { longestMs: 4, p99Ms: 2, utilization: 0.5 };

function run(contender: Run['contender'], round: number, perSecond: number): Run {
  const cpuMs = { gateway: 1, partnership: 1, pes: 1, welfare: 1, 'social-economy': 1 };
  const figures = { answers: 10, seconds: 1, perSecond, p50Ms: 10, p99Ms: 20, maxMs: 30, failures: NONE };
  return { operation: 'ClientView', contender, round, ...figures, cpuMs, loop: { gateway: LOOP } };
}

function figuresOf(runs: Run[], problems: string[] = []): BenchFigures {
  return {
    startedAt: '2026-03-15T10:00:00.000Z',
    seconds: 100,
    machine: {
      cores: 2,
      processor: 'any',
      memoryMegabytes: 8192,
      system: 'Linux',
      node: 'v20.19.0',
      loadBefore: 0,
      commit: null,
      versions: {},
      mariadb: null,
    },
    options: { seconds: 8, rounds: 2, connections: 16, clients: 2000, importClients: 20, parts: ['load'], out: 'out' },
    load: { runs, memory: {}, clients: 121, problems },
    broken: [],
  };
}

describe('a percentile', () => {
  it.each([
    [[7], 95, 7],
    [[3, 1, 2], 50, 2],
    [Array.from({ length: 20 }, (_, index) => 20 - index), 95, 19],
    [Array.from({ length: 21 }, (_, index) => index + 1), 95, 20],
    [[1, 2], 100, 2],
  ])('of %j is, at %i percent, the smallest value that so many do not exceed: %i', (values, percent, value) => {
    expect(percentile(values, percent)).toBe(value);
  });

  it('of nothing is no number', () => {
    expect(percentile([], 95)).toBeNaN();
  });
});

describe('a median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('leaves out what could not be measured, and is null when nothing could', () => {
    expect(medianOf([null, 3, undefined])).toBe(3);
    expect(medianOf([null])).toBeNull();
  });
});

describe('the report', () => {
  const rounds = [run('ours', 1, 30), run('rival', 1, 10), run('ours', 2, 40), run('rival', 2, 40)];

  it('compares the runs of one round with each other, and says between which ratios they were', () => {
    expect(reportOf(figuresOf(rounds))).toContain(
      '| ClientView: requests per second | **2.00** | 1.00 to 3.00 | 35 | 25 |',
    );
  });

  it('of a run with an error says so before any figure', () => {
    const figures = figuresOf(rounds, ['pes ended by SIGKILL.']);
    expect(problemsOf(figures)).toEqual(['pes ended by SIGKILL.']);
    const [verdict, table] = ['**This run had errors: its figures do not count.**', '| ClientView'].map((text) =>
      reportOf(figures).indexOf(text),
    );
    expect(verdict).toBeGreaterThan(0);
    expect(verdict).toBeLessThan(table ?? 0);
  });

  it('has a dash where a system cannot measure', () => {
    const unknown = rounds.map((each) => ({ ...each, cpuMs: { gateway: null } }));
    expect(reportOf(figuresOf(unknown))).toContain(
      'processor time of the gateway per answer, ms | **-** | - | - | - |',
    );
  });
});

describe('an answer under load', () => {
  it.each([
    ['with data is good', 200, '{"data":{"client":{"id":"1"}}}', NONE],
    ['with data and errors is a failure', 200, '{"data":{"client":{"id":"1"}},"errors":[{"message":"no"}]}', 'graphql'],
    ['without the client is a failure', 200, '{"data":{"client":null}}', 'graphql'],
    ['with another status is a failure', 503, '{"data":{"client":{"id":"1"}}}', 'status'],
  ])('%s', async (_what, status, body, failure) => {
    const server = createServer((_request, response) => void response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // It listens on a port: the address is no path.
    const requests = [{ body: '{}', answerStart: '{"data":{"client":{' }];
    const load = {
      url: `http://127.0.0.1:${port}`,
      token: 't',
      purpose: 'INTAKE',
      requests,
      connections: 2,
      seconds: 1,
    };
    const { answers, failures } = await fire(load);
    server.close();
    expect(answers).toBeGreaterThan(0);
    if (typeof failure === 'string') expect(failures[failure as keyof typeof NONE]).toBeGreaterThan(0);
    else expect(failures).toEqual(failure);
  });
});

it('a process is measured from outside where there is /proc, and nothing is made up elsewhere', async () => {
  const here = process.platform === 'linux';
  const memory = { rssBytes: expect.any(Number), pssBytes: expect.any(Number) };
  expect(await processorMs(process.pid)).toEqual(here ? expect.any(Number) : null);
  expect(await memoryOf(process.pid)).toEqual(here ? memory : null);
  expect([await processorMs(0), await memoryOf(0)]).toEqual([null, null]);
});
