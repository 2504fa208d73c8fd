import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Started, startSlowService } from './processes/start.ts';

const started: Started[] = [];

function start(...args: (string | number)[]): Started {
  const service = startSlowService(...args);
  started.push(service);
  return service;
}

async function startListening(graceMs: number): Promise<{ service: Started; url: string }> {
  const service = start(0, graceMs);
  const line = await service.line('listening at');
  return { service, url: /http:\/\/[\d.:]+/.exec(line)?.[0] ?? '' };
}

afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.splice(0).map(({ ended }) => ended));
});

describe('a process that is told to end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s lets a request in flight finish, refuses new ones, exits with 0',
    async (signal) => {
      const { service, url } = await startListening(5000);
      const inFlight = fetch(`${url}/slow/800`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      service.child.kill(signal);
      await service.line('"msg":"stopping"');
      const answers = await Promise.all([fetch(`${url}/readyz`), fetch(`${url}/slow/1`), fetch(`${url}/healthz`)]);
      expect(answers.map(({ status }) => status)).toEqual([503, 503, 200]);
      expect(await answers[0].json()).toEqual({ ready: false, detail: { stopping: true } });
      expect(await answers[1].json()).toEqual({
        errors: [
          { message: 'This service is stopping: try again in a moment.', extensions: { code: 'SOURCE_UNAVAILABLE' } },
        ],
      });
      expect(await (await inFlight).json()).toEqual({ slept: 800 });
      expect(await service.ended).toBe(0);
      expect(service.output()).toMatch(/closed what was open[\s\S]*"msg":"stopped"/);
    },
  );

  test('with nothing in flight ends at once, also when a client keeps its connection open', async () => {
    const { service, url } = await startListening(5000);
    await (await fetch(`${url}/healthz`)).text();
    const told = Date.now();
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(Date.now() - told).toBeLessThan(2000);
  });

  test('ends also when nobody reads its log any more', async () => {
    const { service } = await startListening(5000);
    service.child.stdout?.destroy();
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });

  test('cuts off what takes longer than the grace, and exits', async () => {
    const { service, url } = await startListening(300);
    const inFlight = fetch(`${url}/slow/20000`).then(
      () => 'answered',
      () => 'cut off',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const told = Date.now();
    service.child.kill('SIGTERM');
    service.child.kill('SIGTERM');
    expect(await inFlight).toBe('cut off');
    expect(await service.ended).toBe(0);
    expect(Date.now() - told).toBeLessThan(3000);
    expect(service.output()).toContain('"path":"/slow/20000","status":499');
  });
});

describe('a process that cannot start, or breaks', () => {
  test('says in one sentence that its port is in use, and exits with 1', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address
    const service = start(port, 100);
    expect(await service.ended).toBe(1);
    expect(service.errors()).toBe(
      `slow cannot start:\n  - Port ${port} of 127.0.0.1 is in use: stop the process that has it, or set another port.\n`,
    );
    expect(service.output()).toContain('closed what was open');
    server.close();
  });

  test('says every problem of its configuration, without a stack, and exits with 1', async () => {
    const service = start(0, 100, 'configuration');
    expect(await service.ended).toBe(1);
    expect(service.errors()).toBe('slow cannot start:\n  - PORT is not set.\n  - KEY is not set.\n');
  });

  test('writes a fault that nobody caught without what may be personal in it, and exits with 1', async () => {
    const service = start(0, 100, 'late');
    expect(await service.ended).toBe(1);
    expect(service.errors()).toMatch(/^Error: Duplicate entry "…"\n {4}at /);
    expect(service.errors()).not.toMatch(/Jan|84121725318/);
  });
});
