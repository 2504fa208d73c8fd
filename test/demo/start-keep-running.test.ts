import { describe, expect, test } from '@jest/globals';
import { keepRunning } from '../../demo/keep-running.ts';
import type { ManagedProcess } from '../../demo/processes.ts';

/** A process of which the restarts go as told. */
function processWith(outcomes: (string | null)[]): ManagedProcess {
  const nothing = async () => undefined;
  const restart = async () => {
    const failure = outcomes.shift();
    if (failure !== null && failure !== undefined) throw new Error(failure);
  };
  const url = 'http://127.0.0.1:4002';
  return { name: 'pes', url, pid: 1, stop: nothing, kill: nothing, pause: nothing, resume: nothing, restart };
}

function watch(settledMs = 60_000, signal = new AbortController().signal) {
  const said: string[] = [];
  const onCrash = keepRunning({ waits: [10, 20, 30], settledMs, signal, tell: (sentence) => said.push(sentence) });
  return { said, onCrash };
}

describe('a process that dies', () => {
  test('is reported with its last sentence and started again', async () => {
    const { said, onCrash } = watch();
    await onCrash(processWith([null]), 'pes ended with exit code 7: The disk is full.');
    expect(said).toEqual([
      'pes ended with exit code 7: The disk is full. Starting it again in 0.01 s (attempt 1 of 3).',
      'pes runs again.',
    ]);
  });

  test('is left alone after the last attempt, each told with its own reason', async () => {
    const { said, onCrash } = watch();
    await onCrash(processWith(['Port 4002 is in use.', 'Port 4002 is in use.', 'It is still in use.']), 'pes ended.');
    expect(said.at(-1)).toBe('It is still in use. It is not started again: the others go on without it.');
    expect(said).toHaveLength(4);
  });

  test('counts on when it dies again soon, and from the start when it was up for long', async () => {
    const soon = watch();
    const process = processWith([null, null]);
    await soon.onCrash(process, 'pes ended.');
    await soon.onCrash(process, 'pes ended.');
    expect(soon.said[2]).toContain('(attempt 2 of 3)');
    const late = watch(-1);
    await late.onCrash(process, 'pes ended.');
    await late.onCrash(process, 'pes ended.');
    expect(late.said[2]).toContain('(attempt 1 of 3)');
  });

  test('while everything is being stopped is no news', async () => {
    const { said, onCrash } = watch(60_000, AbortSignal.abort());
    await onCrash(processWith([]), 'pes ended.');
    expect(said).toEqual([]);
  });
});
