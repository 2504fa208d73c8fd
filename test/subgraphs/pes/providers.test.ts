import { describe, expect, it } from '@jest/globals';
import { mandateUntil } from '../../../subgraphs/pes/rules/providers.ts';
import { trackAdmission } from '../../../subgraphs/pes/rules/track-invariants.ts';
import { referTrack, startTrack } from '../../../subgraphs/pes/rules/track-moves.ts';
import { providersOn } from '../../../subgraphs/pes/transition-resolvers.ts';
import { transition } from '../../kit/pes-rows.ts';
import { PROVIDER, provider, transitionDossier, values } from '../../kit/pes-transition-rows.ts';

const admitted = (startOn: string | null, more: Parameters<typeof provider>[0] = {}) =>
  trackAdmission(transition({ startOn }), transitionDossier({ providers: [provider(more)] }), values)?.rule ?? null;

describe('INV-21: who guides a track is recognised and mandated on its start day', () => {
  it.each([
    ['the day before the mandate', '2022-12-31', 'INV-21'],
    ['its first day', '2023-01-01', null],
    ['the last day of its sixth year', '2028-12-31', null],
    ['the day after', '2029-01-01', 'INV-21'],
  ])('started on %s', (_, startOn, rule) => {
    expect(admitted(startOn)).toBe(rule);
  });

  it('a mandate from 29 February lasts until the day before it is renewed', () => {
    expect(mandateUntil({ mandateFrom: '2024-02-29' }, values)).toBe('2030-02-27');
    expect(mandateUntil({ mandateFrom: '2022-03-01' }, values)).toBe('2028-02-29');
  });

  it.each([
    ['the last day before a recognition was needed', '2021-09-01', null, null],
    ['the first day on which it is', '2021-09-02', null, 'INV-21'],
    ['the first day of the recognition', '2021-10-01', '2021-10-01', null],
    ['the day before the recognition', '2021-09-30', '2021-10-01', 'INV-21'],
  ])('started on %s', (_, startOn, recognisedFrom, rule) => {
    expect(admitted(startOn, { mandateFrom: '2020-01-01', recognisedFrom })).toBe(rule);
  });

  it.each([
    ['the last day of the recognition', '2025-06-30', null],
    ['the day after', '2025-07-01', 'INV-21'],
  ])('started on %s', (_, startOn, rule) => {
    expect(admitted(startOn, { recognisedTo: '2025-06-30' })).toBe(rule);
  });

  it('nothing is asked of a track that has not started, nor of one from before there were mandates', () => {
    expect([admitted(null, { kbo: 'x' }), admitted('2018-12-31', { kbo: 'x' })]).toEqual([null, null]);
    expect(admitted('2019-01-01', { kbo: 'x' })).toBe('INV-21');
  });

  it('the list of a day holds those who may begin a track that day, by their number; today when no day is said', async () => {
    const rows = [provider(), provider({ kbo: '0417497106', recognisedTo: '2026-03-15' })];
    const registerRows = <Row>() => Promise.resolve(rows as unknown as Row[]);
    const listed = async (on: string | null, today = '2026-03-16') =>
      (await providersOn({ registerRows, today }, on)).map(({ kbo }) => kbo);
    expect([await listed('2026-03-15'), await listed(null)]).toEqual([['0417497106', PROVIDER], [PROVIDER]]);
    expect(await listed('2029-01-01')).toEqual([]);
  });

  it('the acts ask it too: referral on the day of the referral, start on the start day', () => {
    const facts = { today: '2029-06-01', providers: [provider()], values };
    const refer = (referredOn: string) =>
      referTrack(transition({ status: 'PROPOSED', startOn: null }), { provider: PROVIDER, referredOn }, facts);
    expect(refer('2028-12-31')).toMatchObject({ status: 'REFERRED', provider: PROVIDER });
    expect(refer('2029-01-01')).toEqual({ rule: 'INV-21', field: 'provider' });
    const start = (startOn: string) => startTrack(transition({ status: 'REFERRED', startOn: null }), startOn, facts);
    expect(start('2028-12-31')).toMatchObject({ status: 'RUNNING', plannedEndOn: '2029-10-31', hoursBudget: 140 });
    expect(start('2029-01-01')).toEqual({ rule: 'INV-21', field: 'provider' });
  });
});
