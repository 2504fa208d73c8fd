import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckId } from '../../integration/conform/check.ts';
import type { Report } from '../../integration/conform/conform.ts';
import { BREAKAGES } from '../../integration/example-owner/broken.ts';
import { createStore } from '../../integration/example-owner/store.ts';
import { firstBrokenLink, linesOf } from './kit/chain-of.ts';
import { type CheckedExample, MASTER_KEY, PATIENT, startCheckedExample } from './kit/example-owner.ts';
import { answerWithoutLog, NOTHING_GIVEN, numbersIn } from './kit/without-log.ts';

describe('the example owner, which shares no code with ours', () => {
  let example: CheckedExample;
  let report: Report;
  beforeAll(async () => {
    example = await startCheckedExample();
    report = await example.check({ limits: PATIENT });
  }, 600_000);
  afterAll(() => example?.stop());

  it('passes the conformance check: none of its checks failed', () => {
    expect(
      report.checks.filter(({ outcome }) => outcome === 'FAILED').map(({ id, sentence }) => `${id}: ${sentence}`),
    ).toEqual([]);
  });

  it('is asked everything but what needs the field `disclosures`, which three fields do not have', () => {
    const skipped = report.checks.filter(({ outcome }) => outcome === 'SKIPPED').map(({ id }) => id);
    expect(skipped).toEqual(['log-pairing', 'log-own-file']);
  });

  it('wrote a chain that follows from its key, without a national number in it', () => {
    const lines = linesOf(example.logFile);
    expect(lines.length).toBeGreaterThan(1000);
    expect(firstBrokenLink(lines, MASTER_KEY)).toBeNull();
    expect(numbersIn(lines)).toEqual([]);
  });

  it('announced every file that it has, signed with the key that it publishes', async () => {
    while (example.pending() > 0) await sleep(100);
    const { keys } = (await (await fetch(`${example.url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    expect(keys).toMatchObject([{ kty: 'EC', alg: 'ES256' }]);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('goes on where its log ended when it starts anew', async () => {
    const before = linesOf(example.logFile).length;
    await example.restart();
    const { checks } = await example.check({ only: ['identity-current'] });
    expect(checks).toMatchObject([{ outcome: 'PASSED' }]);
    const lines = linesOf(example.logFile);
    expect(lines.length).toBeGreaterThan(before);
    expect(firstBrokenLink(lines, MASTER_KEY)).toBeNull();
  });

  it('gives nothing while its log cannot be written, and says so for each section', async () => {
    const full = await startCheckedExample(() => ({ append: () => Promise.reject(new Error('no space left')) }));
    try {
      expect(await answerWithoutLog(full.url, full.standIn)).toEqual(NOTHING_GIVEN);
    } finally {
      await full.stop();
    }
  });

  it('imports nothing of ours', () => {
    const files = readdirSync('integration/example-owner', { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts'));
    const imported = sources.flatMap((file) => {
      const text = readFileSync(join('integration/example-owner', file), 'utf8');
      return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, from = '']) =>
        posix.join('x', posix.dirname(file), from),
      );
    });
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((path) => path.startsWith('..') || /^[^x]/.test(path))).toEqual([]);
  });
});

describe('the records of the example owner', () => {
  const registeredOn = (day: string) => ({ category: '05', registeredOn: day });
  const clients = [
    { recordedUnder: '90020190040', recorded: null },
    { recordedUnder: '90020190139', recorded: registeredOn('2024-01-01') },
    { recordedUnder: '90020190238', recorded: registeredOn('2025-01-01') },
  ];
  const store = createStore({ holder: '0887010362', clients }, MASTER_KEY);
  const found = (...numbers: string[]) => store.find(numbers, ['0887010362'])?.registration?.registeredOn;

  it('are the latest of those under several numbers of one client, whichever number is the current one', () => {
    expect(found('90020190139', '90020190238')).toBe('2025-01-01');
    expect(found('90020190238', '90020190139')).toBe('2025-01-01');
    expect(found('90020190040', '90020190139')).toBe('2024-01-01');
  });

  it('are not looked at for a holder who is another', () => {
    expect(store.find(['90020190139'], ['0999000105'])).toBeNull();
  });
});

describe('an example owner with one mistake', () => {
  it('is there in at least 80 variants, of at least 55 checks', () => {
    expect(new Set(BREAKAGES.map(({ id }) => id)).size).toBe(BREAKAGES.length);
    expect(BREAKAGES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(BREAKAGES.map(({ check }) => check)).size).toBeGreaterThanOrEqual(55);
  });

  it.each(BREAKAGES.map((breakage) => [`${breakage.id}: ${breakage.mistake}`, breakage] as const))(
    'is caught by its check and told what to change: %s',
    async (_title, { check, says, break: breakage }) => {
      const example = await startCheckedExample(breakage);
      try {
        // The queue of who hung up is 40 s long; a key that is never taken up need not be waited for as long as an integrator's.
        const limits = { answerMs: check === 'hang-up' ? 15_000 : PATIENT.answerMs, rotationMs: 3000 };
        // Who has no other mistake is served still; who has not the keys serves nobody.
        const first: CheckId[] = check === 'keys-fetched' ? [] : ['identity-current'];
        const only = [...new Set<CheckId>([...first, check as CheckId])];
        const { checks } = await example.check({ only, limits });
        expect(checks.filter(({ outcome }) => outcome !== 'PASSED')).toMatchObject([
          { id: check, outcome: 'FAILED', sentence: expect.stringContaining(says) },
        ]);
      } finally {
        await example.stop();
      }
    },
    120_000,
  );
});
