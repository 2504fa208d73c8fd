import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTERPRISES } from '../../../demo/enterprises.ts';
import { PROVINCES } from '../../../demo/municipalities.ts';
import { welfareCentreKbo } from '../../../demo/organisations.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { addDays, daysBetween } from '../../../shared/local-date.ts';
import {
  ageOf,
  DATE,
  groupBy,
  isForReferral,
  isOfLife,
  openPopulation,
  type Population,
  type Row,
  share,
} from './extracts.ts';

const CLIENTS = 20_000;
let folder: string;
let population: Population;
/** Current numbers of the clients of centres, and of who VDAB knows. */
let leefloon: Set<string>;
let known: Set<string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'distributions-'));
  await writePopulation({ clients: CLIENTS, out: join(folder, 'p'), seed: 1, date: DATE });
  population = openPopulation(join(folder, 'p'));
  leefloon = new Set(
    population.rows('welfare/client-files').map((row) => population.currentNumber(row.national_number ?? '')),
  );
  known = new Set(population.rows('pes/client-files').map((row) => row.national_number ?? ''));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Shares of the values, in the order asked, in percent. */
function percentages(values: readonly string[], of: readonly string[]): number[] {
  return of.map((value) => (100 * values.filter((one) => one === value).length) / values.length);
}

function expectNear(found: readonly number[], wanted: readonly number[], tolerance: number) {
  const far = found.some((value, index) => Math.abs(value - (wanted[index] ?? Number.NaN)) > tolerance);
  expect({ far, found, wanted }).toEqual({ far: false, found, wanted });
}

const bandsOf = (numbers: Iterable<string>, from: readonly number[]) => {
  const ages = [...numbers].map(ageOf).filter((age) => age !== null);
  return from.map((age, index) => {
    const before = from[index + 1] ?? 200;
    return (100 * ages.filter((one) => one >= age && one < before).length) / ages.length;
  });
};

const men = (numbers: Set<string>) =>
  (100 * [...numbers].filter((number) => Number(number[8]) % 2 === 1).length) / numbers.size;

/** The row of each person that began last. */
function latest(rows: readonly Row[], by: string): Row[] {
  const groups = [...groupBy(rows, (row) => population.currentNumber(row.national_number ?? '')).values()];
  return groups.map((group) => group.reduce((last, row) => ((row[by] ?? '') >= (last[by] ?? '') ? row : last)));
}

describe('20,000 invented people (domain 8.4)', () => {
  it('are clients of a centre for 70 %, of whom VDAB does not know 44 %', () => {
    const unknown = [...leefloon].filter((number) => !known.has(number)).length;
    expectNear([(100 * leefloon.size) / CLIENTS, (100 * unknown) / leefloon.size], [70, 44], 0.2);
  });

  it('are spread unevenly over what VDAB knows: centres from under 45 % to over 65 %', () => {
    const files = population.rows('welfare/client-files');
    const centres = [...groupBy(files, (row) => row.holder ?? '').values()].filter((rows) => rows.length >= 60);
    const shares = centres.map((rows) =>
      share(rows, (row) => known.has(population.currentNumber(row.national_number ?? ''))),
    );
    expect(Math.min(...shares)).toBeLessThan(0.45);
    expect(Math.max(...shares)).toBeGreaterThan(0.65);
  });

  it('have as clients of a centre the ages, the sexes and the categories of leefloon', () => {
    expectNear(bandsOf(leefloon, [18, 25, 45, 65]), [30, 40, 28, 2], 0.5);
    expectNear([men(leefloon)], [48], 0.5);
    const categories = latest(population.rows('welfare/income-support'), 'from').map((row) => row.category ?? '');
    expectNear(percentages(categories, ['COHABITANT', 'SINGLE', 'FAMILY_CHARGE']), [33, 36, 31], 2);
  });

  it('live where leefloon is frequent: twice to three times the weight in Gent and Oostende, little in villages, none in Herstappe', () => {
    const perCentre = groupBy(population.rows('welfare/client-files'), (row) => row.holder ?? '');
    const clientsOf = (nis: string) => perCentre.get(welfareCentreKbo(nis))?.length ?? 0;
    expect(clientsOf('44021')).toBeGreaterThan(800);
    expect(clientsOf('35013')).toBeGreaterThan(180);
    // Horebeke, some 2,000 inhabitants.
    expect(clientsOf('45062')).toBeLessThan(12);
    expect(perCentre.has(welfareCentreKbo('73028'))).toBe(false);
  });

  it('have a project (GPMI) for three clients of a centre in four', () => {
    const projects = population.rows('welfare/integration-projects').filter((row) => row.exemption === '');
    const owners = new Set(projects.map((row) => population.currentNumber(row.national_number ?? '')));
    expectNear([(100 * owners.size) / leefloon.size], [75], 1);
  });

  it('left leefloon within the year for 22.5 % of those who had it a year ago, 40 % of those whom VDAB knows', () => {
    const yearAgo = addDays(DATE, -365);
    const people = groupBy(population.rows('welfare/income-support'), (row) =>
      population.currentNumber(row.national_number ?? ''),
    );
    const had = [...people].filter(([, rows]) =>
      rows.some(({ from = '', to = '' }) => from <= yearAgo && (to === '' || to >= yearAgo)),
    );
    const left = (group: typeof had) =>
      (100 * group.filter(([, rows]) => rows.every((row) => row.to !== '')).length) / group.length;
    const ofKnown = had.filter(([number]) => known.has(number));
    expectNear([left(had), left(ofKnown)], [22.5, 40], 2);
    expect(left(had.filter(([number]) => !known.has(number)))).toBeLessThan(3);
  });

  it('work in the social economy under the instruments, at the ages and in the provinces of the target group', () => {
    const employments = population.rows('social-economy/employments').filter(isOfLife);
    const workers = new Set(employments.map((row) => row.national_number ?? ''));
    const instruments = employments.map((row) => row.instrument ?? '');
    const main = percentages(instruments, ['CMW', 'LDE', 'AMA_SE']);
    expectNear([...main, 100 - main.reduce((sum, value) => sum + value, 0)], [84, 8.4, 5.8, 1.8], 1);
    expectNear(bandsOf(workers, [18, 35, 50, 65]), [28, 35, 36, 1], 0.8);
    expectNear([men(workers)], [64], 1);
    const seats = new Map(ENTERPRISES.map(({ kbo, municipality }) => [kbo, municipality.province]));
    const provinces = employments.map((row) => seats.get(row.holder ?? '') ?? '');
    expectNear(percentages(provinces, PROVINCES), [25, 24, 21, 16, 14], 1.5);
  });

  it('have as workers the advice and the last package (WOP) of collectief maatwerk', () => {
    const workers = new Set(population.rows('social-economy/employments').map((row) => row.national_number));
    const granted = population.rows('pes/assessments').filter((row) => workers.has(row.national_number));
    const advice = latest(
      granted.filter((row) => /^(PMAH|PSP|UK)$/.test(row.advice ?? '')),
      'issued_on',
    ).map((row) => row.advice ?? '');
    expectNear(percentages(advice, ['PMAH', 'PSP', 'UK']), [70, 22, 8], 1.5);
    const packages = population.rows('pes/support-packages').filter((row) => row.reason !== 'LDE_RUNOFF');
    const last = latest(packages, 'from').map((row) => levelOf(row));
    const levels = ['45 MIDDEN', '60 HOOG', '45 LAAG', '50-55', '65-75', '40 LAAG'];
    expectNear(percentages(last, levels), [50, 20, 10, 10, 8, 2], 3.5);
  });

  it('moved on less in 2020 and 2021: tracks that started per year of work', () => {
    const rate = trackRates();
    const normal = (rate(2022) + rate(2023) + rate(2024) + rate(2025)) / 4;
    expectNear([rate(2020) / normal, rate(2021) / normal], [0.55, 0.75], 0.25);
  });

  it('decided on sharing: most gave it, some refused, took it back or could not be reached', () => {
    const asked = population.rows('partnership/sharing-decisions').filter((row) => !isForReferral(row));
    const statuses = asked.map((row) => row.status ?? '');
    expectNear(percentages(statuses, ['GIVEN', 'REFUSED', 'WITHDRAWN', 'UNKNOWN']), [86, 7.5, 4.3, 2.2], 1.5);
  });

  it('are shielded for 1 in 500', () => {
    expectNear([1000 * share(population.rows('partnership/persons'), (row) => row.shielded === 'true')], [2], 0.1);
  });

  it('are written down with different phone numbers by two owners for some three in ten', () => {
    const phones = (['welfare/contacts', 'pes/contacts', 'social-economy/contacts'] as const)
      .flatMap((kind) => population.rows(kind))
      .filter((row) => row.contact_kind === 'PHONE');
    const people = [...groupBy(phones, (row) => population.currentNumber(row.national_number ?? '')).values()];
    const several = people.filter((rows) => rows.length > 1);
    const disagree = several.filter((rows) => new Set(rows.map((row) => row.contact_value)).size > 1);
    expectNear([(100 * disagree.length) / several.length], [29], 3);
  });
});

function levelOf({ wage_premium_percentage: percentage = '', guidance = '' }: Row): string {
  if (percentage === '50' || percentage === '55') return '50-55';
  return Number(percentage) > 60 ? '65-75' : `${percentage} ${guidance}`;
}

/** Tracks that started in a year, per year that people had been at work for a year or more. */
function trackRates(): (year: number) => number {
  const employments = population
    .rows('social-economy/employments')
    .filter(isOfLife)
    .filter((row) => /^(CMW|LDE)$/.test(row.instrument ?? ''));
  const starts = population.rows('pes/transitions').map((row) => (row.start_on ?? '').slice(0, 4));
  return (year) => {
    const days = employments.map(({ from = '', to }) => {
      const begin = [addDays(from, 365), `${year}-01-01`].sort()[1] ?? '';
      const end = [to === '' || to === undefined ? DATE : to, `${year}-12-31`].sort()[0] ?? '';
      return Math.max(0, daysBetween(begin, end));
    });
    return starts.filter((start) => start === String(year)).length / days.reduce((sum, count) => sum + count, 0);
  };
}
