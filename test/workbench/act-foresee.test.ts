import { describe, expect, it } from '@jest/globals';
import { createPolicyValues } from '../../shared/dated-figures.ts';
import { loadPolicyValues } from '../../shared/policy-values.ts';
import { agreedDaysWith } from '../../workbench/acts/foresee/agreed-days.ts';
import { FIGURES, foresee, type Known } from '../../workbench/acts/foresee/foresee.ts';
import type { TypedFields } from '../../workbench/acts/typed.ts';

const figuresOf = (owner: string) =>
  loadPolicyValues(new URL(`../../subgraphs/${owner}/reference/policy-values.csv`, import.meta.url));
const known = (typed: TypedFields, more: Partial<Known> = {}): Known => ({
  ...{ typed, record: null, byClient: false, figures: null, agreedDays: null },
  ...{ today: '2026-11-20', now: new Date('2026-11-20T10:00:00Z') },
  ...more,
});
const record = (fields: object) => ({ __typename: 'Record', id: '1', version: 1, ...fields });

describe('what a form says beforehand', () => {
  const move = (typed: TypedFields, instrument = 'CMW') =>
    foresee('moveRecord', known(typed, { record: record({ instrument }), figures: figuresOf('social-economy') }));

  it('of a move after a favourable evaluation: the right of return, 18 months, up to and including the same day', () => {
    const favourable = { favourableEvaluation: 'true', evaluationOn: '2026-11-01' };
    expect(move({ ...favourable, on: '2026-11-14' })).toEqual({ says: 'returnRight', on: '2028-05-14' });
    expect(move({ ...favourable, on: '2026-08-31' })).toEqual({ says: 'noReturnRight' });
    expect(move({ ...favourable, on: '2026-11-14' }, 'LDE')).toBeNull();
  });

  it('of a move: nothing before its day was typed, and nothing of a day that is none', () => {
    expect([move({ favourableEvaluation: 'true' }), move({ favourableEvaluation: 'true', on: '2026-02-30' })]).toEqual([
      null,
      null,
    ]);
  });

  it('of an application: the decision within 30 days, inclusive', () => {
    const figures = figuresOf('welfare');
    expect(foresee('applicationRegister', known({ receivedOn: '2026-11-20' }, { figures }))).toEqual({
      ...{ says: 'decideApplication', on: '2026-12-20' },
    });
  });

  it('of a signature: the first evaluation after 4 months, the first in person after 6', () => {
    const figures = figuresOf('welfare');
    expect(foresee('integrationProjectSign', known({ signedOn: '2026-11-20' }, { figures }))).toEqual({
      ...{ says: 'evaluateProject', on: '2027-03-20', andOn: '2027-05-20' },
    });
  });

  it('of a referral: ten working days by agreement, fewer where fewer are asked, and nothing where no agreement is known', () => {
    const say = (answerDays: string, agreedDays: number | null) =>
      foresee('referralSend', known({ answerDays }, { agreedDays }));
    expect(say('', 10)).toEqual({ says: 'answerReferral', on: '2026-12-04' });
    expect(say('2', 10)).toEqual({ says: 'answerReferral', on: '2026-11-24' });
    expect(say('', null)).toBeNull();
  });

  it('of a hand-over: it counts from the day of the talk; of urgent access: two hours from now', () => {
    expect(foresee('handoverPropose', known({ talkOn: '2026-12-01' }))).toEqual({
      ...{ says: 'confirmHandover', on: '2026-12-01' },
    });
    expect(foresee('urgentAccessTake', known({}))).toEqual({ says: 'urgentUntil', on: '2026-11-20T12:00:00.000Z' });
  });

  it('of a signal: ten working days from an organisation, a month from the client', () => {
    expect(foresee('signalSend', known({}))).toEqual({ says: 'answerSignal', on: '2026-12-04' });
    expect(foresee('signalSend', known({}, { byClient: true }))).toEqual({ says: 'answerSignal', on: '2026-12-20' });
  });

  it('is nothing while the figures of the owner are not there', () => {
    const typed = { on: '2026-11-14', receivedOn: '2026-11-20', signedOn: '2026-11-20', favourableEvaluation: 'true' };
    const told = Object.keys(FIGURES).map((act) =>
      foresee(act, known(typed, { record: record({ instrument: 'CMW' }) })),
    );
    expect(told.filter((one) => one !== null)).toEqual([]);
  });

  it('reckons with figures that an owner has', () => {
    const names = new Set(
      ['pes', 'welfare', 'social-economy'].flatMap((owner) => figuresOf(owner).all).map(({ name }) => name),
    );
    expect(
      Object.values(FIGURES)
        .flat()
        .filter((name) => !names.has(name)),
    ).toEqual([]);
    expect(createPolicyValues([]).all).toEqual([]);
  });
});

describe('the days in which a recipient answers', () => {
  const agreement = (responseDays: number, inForceFrom: string | null = '2026-01-01') => ({
    ...{ __typename: 'PartnershipAgreement' as const, id: '1', textVersion: '1', responseDays, inForceFrom },
  });
  const partnership = (kboNumber: string, agreements: ReturnType<typeof agreement>[] | null) => ({
    ...{ __typename: 'Partnership' as const, id: kboNumber, agreements },
    members: [
      { __typename: 'PartnershipMember' as const, organisation: { __typename: 'Organisation' as const, kboNumber } },
    ],
  });
  const daysWith = (...partnerships: ReturnType<typeof partnership>[]) =>
    agreedDaysWith('0123456749', partnerships, '2026-11-20');

  it('are those of the agreement in force of a partnership of both, ten without one, unknown where it is not told', () => {
    expect(daysWith(partnership('0123456749', [agreement(5)]))).toBe(5);
    expect(daysWith(partnership('0123456749', []))).toBe(10);
    expect(daysWith(partnership('0999999922', [agreement(5)]))).toBe(10);
    expect(daysWith(partnership('0123456749', null))).toBeNull();
  });
});
