import { describe, expect, it } from '@jest/globals';
import { CHECK_IDS } from '../../integration/conform/check.ts';
import type { ConformOptions, Outcome, Report } from '../../integration/conform/conform.ts';
import { BREAKAGES } from '../../integration/example-owner/broken.ts';
import type { Break } from '../../integration/example-owner/start.ts';
import { PATIENT, startCheckedExample } from './kit/example-owner.ts';

async function checked(breakage: Break | undefined, more: Partial<ConformOptions> = {}): Promise<Report> {
  const example = await startCheckedExample(breakage);
  try {
    return await example.check({ limits: { ...PATIENT, rotationMs: 1000 }, ...more });
  } finally {
    await example.stop();
  }
}

const broken = (id: string) => BREAKAGES.find((each) => each.id === id)?.break;
const idsOf = ({ checks }: Report, outcome: Outcome) =>
  checks.filter((each) => each.outcome === outcome).map(({ id }) => id);
const sentencesOf = ({ checks }: Report, outcome: Outcome) => [
  ...new Set(checks.filter((each) => each.outcome === outcome).map(({ sentence }) => sentence)),
];

describe('an owner that never fetched the keys', () => {
  it('of the gateway fails one check, which says where they are, and 58 are left out for that one', async () => {
    const report = await checked(broken('gateway-keys-elsewhere'));
    expect(idsOf(report, 'FAILED')).toEqual(['keys-fetched']);
    expect(idsOf(report, 'PASSED')).toEqual(['personal-nullable', 'caller-missing', 'health', 'ready']);
    expect(sentencesOf(report, 'SKIPPED')).toEqual([
      'Your owner never fetched the keys of the gateway: first keys-fetched.',
    ]);
    expect(report.checks).toHaveLength(CHECK_IDS.length);
    expect(idsOf(report, 'SKIPPED')).toHaveLength(58);
  }, 120_000);

  it('of the partnership fails that check alone too, and is still asked what needs no grant', async () => {
    const report = await checked(broken('partnership-keys-elsewhere'), { language: 'nl' });
    expect(idsOf(report, 'FAILED')).toEqual(['keys-fetched']);
    expect(idsOf(report, 'PASSED')).toEqual(expect.arrayContaining(['composition', 'caller-claims']));
    expect(sentencesOf(report, 'SKIPPED')).toEqual([
      'Je eigenaar haalde de sleutels van het partnerschap nooit op: eerst keys-fetched.',
    ]);
  }, 120_000);
});

describe('an owner that runs into a fault because it has no keys', () => {
  it('is told where they are, and not that of every question', async () => {
    const crashing: Break = () => ({ verifyCaller: () => Promise.reject(new TypeError('no keys')) });
    const report = await checked(crashing);
    expect(idsOf(report, 'FAILED')[0]).toBe('keys-fetched');
    expect(report.checks[0]?.sentence).toMatch(
      /^On what the gateway signed came HTTP 500 without data and error INTERNAL, and/,
    );
    expect(idsOf(report, 'FAILED').length).toBeLessThan(4);
  }, 120_000);
});

describe('an owner that does not show the record of the first agreed client', () => {
  const NEEDS = 'Your owner does not show the record of the first agreed client: first identity-current.';
  const without = new Set(['log-pairing', 'log-own-file', 'log-gathered']);

  it.each([
    ['the clients were not loaded', () => ({ find: () => null })],
    [
      'its policy does not give the section',
      ({ parts }) => ({
        decide: (section, caller, facts) =>
          parts.decide(section, caller, facts.relation === 'CASE' ? { ...facts, relation: 'REFERRAL' } : facts),
      }),
    ],
  ] as readonly (readonly [string, Break])[])(
    'because %s fails identity-current, and what needs a record is left out for that one',
    async (_why, breakage) => {
      const report = await checked(breakage);
      expect(idsOf(report, 'FAILED')).toEqual(['identity-current']);
      const skipped = report.checks.filter(({ id, outcome }) => outcome === 'SKIPPED' && !without.has(id));
      expect(skipped.length).toBeGreaterThan(20);
      expect([...new Set(skipped.map(({ sentence }) => sentence))]).toEqual([NEEDS]);
    },
    120_000,
  );
});

describe('an owner that is slow', () => {
  it('is told so by every check but batch-growth: not what that check would have it change', async () => {
    const slow: Break = ({ parts }) => ({
      entities: async (all, ...given) => {
        if (all.length > 1) await new Promise((resolve) => setTimeout(resolve, 2500).unref());
        return parts.entities(all, ...given);
      },
    });
    const limits = { ...PATIENT, answerMs: 2000 };
    const report = await checked(slow, { limits, only: ['entities-order', 'batch-growth'] });
    expect(report.checks.map(({ id, sentence }) => [id, sentence?.replace(/.* came /, '')])).toEqual([
      ['entities-order', 'no answer in time: it took too long: see batch-growth.'],
      ['batch-growth', expect.stringMatching(/^no answer in time: (?!it took)/)],
    ]);
  }, 120_000);
});

describe('an answer that is not what was recorded', () => {
  it.each([
    ['null', () => null, 'nothing in registration at place 1'],
    [
      'another value',
      (row: object) => ({ ...row, category: '99' }),
      'another value in registration.category at place 1',
    ],
  ] as const)(
    'is told by its place, counted from 1, and by what came without the value: %s',
    async (_what, change, said) => {
      const example = await startCheckedExample(({ parts }) => {
        let asked = 0;
        return {
          // The first who asks is served, so that the check begins.
          find: (...given) => {
            const row = parts.find(...given);
            asked += 1;
            if (asked === 1 || row?.registration == null) return row;
            return { ...row, registration: change(row.registration) as typeof row.registration };
          },
        };
      });
      try {
        const { checks } = await example.check({ only: ['entities-order'], limits: PATIENT });
        expect(checks[0]?.sentence).toContain(`came ${said}: answer one entity`);
        expect(checks[0]?.sentence).not.toContain('99 ');
      } finally {
        await example.stop();
      }
    },
    60_000,
  );
});
