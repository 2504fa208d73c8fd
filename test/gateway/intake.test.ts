import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createIntake } from '../../gateway/intake.ts';

const LONG = 3_600_000;

/** Requests that enter and stay until they are told to leave. */
function crowd(intake: ReturnType<typeof createIntake>) {
  const inside: (() => void)[] = [];
  return {
    inside,
    come: (count: number) => {
      for (let index = 0; index < count; index += 1) void intake.enter().then((leave) => inside.push(leave));
    },
    go: (count: number) => {
      for (const leave of inside.splice(0, count)) leave();
    },
  };
}

const turn = () => sleep(0);

describe('while the process is busy with itself', () => {
  test('nobody is inside: it waits for those who are, and who comes meanwhile waits for it', async () => {
    const intake = createIntake({ drainMs: LONG, atOnce: 100, recoverMs: LONG });
    const requests = crowd(intake);
    requests.come(3);
    await turn();
    let state = 'waiting';
    let done: () => void = () => undefined;
    const work = intake.whileEmpty(async () => {
      state = 'busy';
      await new Promise<void>((resolve) => {
        done = resolve;
      });
      state = 'done';
    });
    requests.go(2);
    requests.come(5);
    await turn();
    expect([state, requests.inside.length]).toEqual(['waiting', 1]);
    requests.go(1);
    await turn();
    expect([state, requests.inside.length]).toEqual(['busy', 0]);
    done();
    await work;
    await turn();
    expect([state, requests.inside.length]).toEqual(['done', 5]);
  });

  test('it begins after the time that a request may take, though somebody stays', async () => {
    const intake = createIntake({ drainMs: 20, atOnce: 100, recoverMs: LONG });
    crowd(intake).come(1);
    await turn();
    expect(await intake.whileEmpty(async () => 'begun')).toBe('begun');
  });

  test('the door opens again when the work fails', async () => {
    const intake = createIntake({ drainMs: LONG, atOnce: 100, recoverMs: LONG });
    await expect(intake.whileEmpty(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    const requests = crowd(intake);
    requests.come(1);
    await turn();
    expect(requests.inside.length).toBe(1);
  });
});

describe('right after it', () => {
  test('so many are let in at a time, first come first', async () => {
    const intake = createIntake({ drainMs: LONG, atOnce: 100, recoverMs: LONG });
    const requests = crowd(intake);
    await intake.whileEmpty(async () => requests.come(350));
    await turn();
    expect(requests.inside.length).toBe(100);
    requests.go(30);
    await turn();
    expect(requests.inside.length).toBe(100);
    requests.come(10);
    for (let left = 0; left < 400; left += 50) {
      requests.go(50);
      await turn();
      expect(requests.inside.length).toBeLessThanOrEqual(100);
    }
    expect(requests.inside.length).toBe(0);
  });

  test('and all of them some time later, so that an owner who hangs keeps nobody out for long', async () => {
    const intake = createIntake({ drainMs: LONG, atOnce: 10, recoverMs: 30 });
    const requests = crowd(intake);
    await intake.whileEmpty(async () => requests.come(50));
    await turn();
    expect(requests.inside.length).toBe(10);
    while (requests.inside.length < 50) await sleep(5);
    requests.come(1);
    await turn();
    expect(requests.inside.length).toBe(51);
  });

  test('who says twice that they leave has left once', async () => {
    const intake = createIntake({ drainMs: LONG, atOnce: 1, recoverMs: LONG });
    await intake.whileEmpty(async () => undefined);
    const leave = await intake.enter();
    leave();
    leave();
    const requests = crowd(intake);
    requests.come(2);
    await turn();
    expect(requests.inside.length).toBe(1);
  });
});
