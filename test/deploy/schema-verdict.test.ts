import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { verdictOn } from '../../scripts/schema/verdict.ts';
import { usesOf, wordsOf } from '../../scripts/usage/uses.ts';

const TODAY = '2026-11-30';
const LIVE = `
  enum Phase { STARTED ENDED }
  input Where { phase: Phase }
  type PesRecord { registration: String steps(first: Int): String phase: Phase
    advice: String @deprecated(reason: "Use steps, until 2027-01-15")
    score: Int @deprecated(reason: "Use advice, until 2026-11-30") }
  type Query { pes(where: Where): PesRecord }
`;

/** One operation of one client that uses these coordinates, counted on a day. */
const counted = (uses: string[], day = '2026-11-20') => [
  {
    day,
    shapes: [{ shape: 's', operation: 'ClientView', uses }],
    counts: [{ client: 'dossier', organisation: '0207500123', shape: 's', count: 12 }],
  },
];
const SINCE = '2026-01-01';
const period = { days: 90, from: '2026-09-02', countedUntil: '2026-11-27' };

const verdict = (
  change: (sdl: string) => string,
  uses: string[] = [],
  countedSince: string | null = SINCE,
  countedUntil = period.countedUntil,
) =>
  verdictOn({
    live: buildSchema(LIVE),
    next: buildSchema(change(LIVE)),
    uses: usesOf(counted(uses), { ...period, countedSince, countedUntil }),
    today: TODAY,
  });
const without = (text: string) => (sdl: string) => sdl.replace(text, '');
const WITHOUT_REGISTRATION = without('registration: String');

describe('a change that breaks', () => {
  it('is refused when it was used in the last 90 days, with client, operation, organisation and a day 90 days off', async () => {
    const { accepted, breaking } = await verdict(WITHOUT_REGISTRATION, ['PesRecord.registration']);
    expect(accepted).toBe(false);
    expect(breaking).toHaveLength(1);
    const [{ refusal, usedBy: [use] = [] } = { refusal: null }] = breaking;
    expect(use && wordsOf(use)).toBe(
      'client dossier, operation ClientView: 12 times, last on 2026-11-20, for 0207500123',
    );
    expect(refusal).toContain('@deprecated(reason: "… until 2027-02-28")');
  });

  it('is accepted when nobody used it', async () => {
    const { accepted, breaking } = await verdict(WITHOUT_REGISTRATION, ['PesRecord.steps']);
    expect([accepted, breaking.map(({ refusal }) => refusal)]).toEqual([true, [null]]);
  });

  it('is refused when nobody ever counted: that is not unused', async () => {
    const { accepted, breaking } = await verdict(WITHOUT_REGISTRATION, [], null);
    expect([accepted, breaking[0]?.refusal]).toEqual([false, expect.stringContaining('Nobody counted')]);
  });

  it.each([
    ['7 days ago is accepted', '2026-11-23', null],
    ['8 days ago is refused: nobody counts any more', '2026-11-22', expect.stringContaining('since 2026-11-22')],
  ])('of which the last use of anything was counted %s', async (_when, countedUntil, refusal) => {
    const { accepted, breaking } = await verdict(WITHOUT_REGISTRATION, [], SINCE, countedUntil);
    expect([accepted, breaking[0]?.refusal]).toEqual([refusal === null, refusal]);
  });

  it('is refused before the day until which the part was promised, though nobody uses it', async () => {
    const { accepted, breaking } = await verdict(
      without('advice: String @deprecated(reason: "Use steps, until 2027-01-15")'),
    );
    expect([accepted, breaking[0]?.refusal]).toEqual([
      false,
      'It was promised until 2027-01-15: it may go on that day.',
    ]);
  });

  it('is accepted on that day, and refused while somebody still uses it', async () => {
    const removed = without('score: Int @deprecated(reason: "Use advice, until 2026-11-30")');
    expect((await verdict(removed)).accepted).toBe(true);
    const { accepted, breaking } = await verdict(removed, ['PesRecord.score']);
    expect([accepted, breaking[0]?.refusal]).toEqual([false, expect.stringContaining('until 2026-11-30 only')]);
  });

  it.each([
    ['an argument is gone', (sdl: string) => sdl.replace('(first: Int)', ''), 'PesRecord.steps(first:)'],
    ['an argument is demanded', (sdl: string) => sdl.replace('first: Int', 'first: Int, at: Int!'), 'PesRecord.steps'],
    ['a code is gone that a field may answer', (sdl: string) => sdl.replace(' ENDED', ''), 'Phase'],
    ['a code is gone that a text names', (sdl: string) => sdl.replace(' ENDED', ''), 'Phase.ENDED'],
    [
      'a field of an input is demanded',
      (sdl: string) => sdl.replace('phase: Phase }', 'phase: Phase on: Int! }'),
      'Where',
    ],
    [
      'a field has another type',
      (sdl: string) => sdl.replace('registration: String', 'registration: Int'),
      'PesRecord.registration',
    ],
  ])('for whom %s is who uses %s', async (_what, change, coordinate) => {
    expect((await verdict(change, [coordinate])).accepted).toBe(false);
    expect((await verdict(change, ['Query.pes'])).accepted).toBe(true);
  });
});

describe('a deprecation', () => {
  const deprecating = (reason: string) => (sdl: string) =>
    sdl.replace('registration: String', `registration: String @deprecated(reason: "${reason}")`);

  it.each([
    [
      'without a day',
      'Use steps',
      'PesRecord.registration is deprecated without a day: write @deprecated(reason: "… until 2027-02-28").',
    ],
    [
      'until 89 days from now',
      'until 2027-02-27',
      expect.stringContaining('too soon: clients get 90 days, until 2027-02-28'),
    ],
    ['until a day that there is not', 'until 2027-02-30', expect.stringContaining('without a day')],
  ])('%s is refused', async (_what, reason, problem) => {
    expect(await verdict(deprecating(reason))).toMatchObject({ accepted: false, problems: [problem] });
  });

  it('until 90 days from now is accepted, and so is what was there before', async () => {
    expect(await verdict(deprecating('Use steps, until 2027-02-28'))).toMatchObject({ accepted: true, problems: [] });
  });

  it('may be put off, and never be brought forward', async () => {
    const moved = (day: string) => (sdl: string) => sdl.replace('until 2027-01-15', `until ${day}`);
    expect((await verdict(moved('2027-02-01'))).problems).toEqual([]);
    expect((await verdict(moved('2027-01-14'))).problems).toEqual([
      'PesRecord.advice was promised until 2027-01-15: 2027-01-14 is earlier.',
    ]);
  });
});

it('a new field and a new description break nobody', async () => {
  const { accepted, breaking, other } = await verdict((sdl) =>
    sdl.replace('registration', '"Since." since: Int registration'),
  );
  expect([accepted, breaking, other]).toEqual([true, [], ["Field 'since' was added to object type 'PesRecord'"]]);
});
