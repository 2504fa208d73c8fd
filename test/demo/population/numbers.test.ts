import { beforeAll, describe, expect, it } from '@jest/globals';
import { createBirths, maximumClients } from '../../../demo/population/births.ts';
import { dateOf, dayOf } from '../../../demo/population/calendar.ts';
import { createClients } from '../../../demo/population/client.ts';
import type { Person } from '../../../demo/population/life.ts';
import { personas } from '../../../demo/population/personas/personas.ts';
import { createDealer } from '../../../demo/population/strata.ts';
import { describeNationalNumber } from '../../../shared/national-number.ts';

const TODAY = dayOf('2026-11-21');
const SEED = 1;

let people: Person[];

beforeAll(() => {
  const clientOf = createClients(SEED, TODAY);
  people = Array.from({ length: 200_000 }, (_, index) => clientOf(index).person);
}, 600_000);

describe('the national numbers of an invented population', () => {
  it('of 200,000 people are valid, with order numbers 900 to 995 that tell the sex, and say the day of birth', () => {
    const wrong = people.filter(({ nationalNumber, birth, sex }) => {
      const read = describeNationalNumber(nationalNumber);
      const order = Number(nationalNumber.slice(6, 9));
      if (read === null || order < 900 || order > 995) return true;
      return (
        read.birthDate !== (birth === null ? null : dateOf(birth)) || sex !== (order % 2 === 1 ? 'MALE' : 'FEMALE')
      );
    });
    expect(wrong.length).toBe(0);
  });

  it('of 200,000 people and of the personas, earlier numbers included, are nobody else’s', () => {
    const all = [...people, ...personas(TODAY).map(({ person }) => person)];
    const numbers = all.flatMap(({ nationalNumber, earlierNumber }) => [nationalNumber, earlierNumber ?? []].flat());
    expect(numbers.length).toBeGreaterThan(204_000);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('are made from a day of birth and an order number that no two of 1,000,000 people share', () => {
    const deal = createDealer(SEED);
    const rootOf = createBirths(SEED, TODAY);
    const taken = new Set<number>();
    for (let index = 0; index < 1_000_000; index++) {
      const { stratum, block } = deal(index);
      const { birth, birthYear, order } = rootOf(stratum, block);
      // People of unknown birth date are told apart by year: a year is no day since 1970 below -1,000,000.
      taken.add((birth ?? birthYear - 2_000_000) * 1000 + order);
    }
    expect(taken.size).toBe(1_000_000);
  }, 600_000);

  it('suffice for a million people on every day from 2024 to 2034, and the largest population says so by itself', () => {
    const days = ['2024-01-01', '2024-02-29', '2026-11-21', '2028-03-01', '2031-07-15', '2034-12-31'];
    expect(days.filter((day) => maximumClients(dayOf(day)) < 1_000_000)).toEqual([]);
    const rootOf = createBirths(SEED, TODAY);
    const { stratum } = createDealer(SEED)(0);
    expect(() => rootOf(stratum, 100_000)).toThrow('The invented national numbers run out: ask for fewer clients.');
  });

  it('are of both centuries, and some are bis numbers of a known sex, of an unknown sex, and without a day of birth', () => {
    const read = people.map(({ nationalNumber }) => {
      const { century, kind, sex, birthDate } = describeNationalNumber(nationalNumber) ?? {};
      return `${century} ${kind} ${sex === null ? 'unknown' : 'known'} ${birthDate === null ? 'no day' : 'day'}`;
    });
    expect([...new Set(read)].sort()).toEqual([
      '1900 BIS known day',
      '1900 BIS known no day',
      '1900 BIS unknown day',
      '1900 REGISTER known day',
      '2000 BIS known day',
      '2000 BIS known no day',
      '2000 BIS unknown day',
      '2000 REGISTER known day',
    ]);
  });
});
