import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MUNICIPALITIES, WITHOUT_CENTRE } from '../../../demo/municipalities.ts';
import type { ExtractKind } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { addDays } from '../../../shared/local-date.ts';
import { DATE, groupBy, isOfLife, openPopulation, type Population, type Row, share } from './extracts.ts';

let folder: string;
let population: Population;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'welfare-records-'));
  await writePopulation({ clients: 4000, out: join(folder, 'p'), seed: 2, date: DATE });
  population = openPopulation(join(folder, 'p'));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const currentNumber = (row: Row) => population.currentNumber(row.national_number ?? '');
const idOf = ({ holder, source_id }: Row) => `${holder} ${source_id}`;
const byId = (kind: ExtractKind) => new Map(population.rows(kind).map((row) => [idOf(row), row]));
const inForce = (row: Row, day: string) => (row.from ?? '') <= day && (row.to === '' || (row.to ?? '') >= day);

describe('the register of centres', () => {
  it('names on one day one centre for each of the 285 municipalities but Herstappe, which has none (INV-04)', () => {
    const today = population.rows('welfare/centres').filter((row) => inForce(row, DATE));
    const expected = MUNICIPALITIES.map(({ nis }) => nis).filter((nis) => nis !== WITHOUT_CENTRE);
    expect(today.map((row) => row.nis_code).sort()).toEqual(expected.sort());
  });

  it('knows the municipalities that merged on 2025-01-01 up to the day before, at the centre that took over', () => {
    const melle = population.rows('welfare/centres').filter((row) => /Merelbeke|Melle/.test(row.name ?? ''));
    expect(melle.map((row) => [row.nis_code, row.to]).sort()).toEqual([
      ['44040', '2024-12-31'],
      ['44043', '2024-12-31'],
      ['44088', ''],
    ]);
    expect(new Set(melle.map((row) => row.holder)).size).toBe(1);
  });
});

describe('an application', () => {
  it('is there for every right: received on the first day of it, and decided on that day or later (RMI law art. 21)', () => {
    const applications = population.rows('welfare/applications');
    const granted = new Map(applications.map((row) => [`${row.holder} ${row.support_source_id}`, row]));
    const wrong = population.rows('welfare/income-support').filter((right) => {
      const { received_on, decided_on = '' } = granted.get(idOf(right)) ?? {};
      return received_on !== right.from || decided_on < (right.from ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('is received by the centre of that day, and is mostly decided within 30 days (INV-05)', () => {
    const applications = population.rows('welfare/applications');
    const centres = population.rows('welfare/centres');
    const elsewhere = applications.filter(
      ({ holder, nis_code, received_on = '' }) =>
        !centres.some((row) => row.holder === holder && row.nis_code === nis_code && inForce(row, received_on)),
    );
    expect(elsewhere).toEqual([]);
    const decided = applications.filter((row) => row.decided_on !== '');
    const late = share(decided, (row) => (row.decided_on ?? '') > addDays(row.received_on ?? '', 30));
    expect(late).toBeGreaterThan(0.02);
    expect(late).toBeLessThan(0.07);
  });
});

describe('a project under notice or sanctioned', () => {
  it('has a notice that stands, and when it is sanctioned a sanction that refers to it (INV-14)', () => {
    const notices = groupBy(
      population.rows('welfare/project-notices'),
      (row) => `${row.holder} ${row.project_source_id}`,
    );
    const sanctions = groupBy(population.rows('welfare/sanctions'), (row) => `${row.holder} ${row.notice_source_id}`);
    const projects = population
      .rows('welfare/integration-projects')
      .filter(({ status }) => status === 'NOTICE' || status === 'SANCTIONED');
    expect(projects.length).toBeGreaterThan(20);
    const wrong = projects.filter((project) => {
      const standing = notices.get(idOf(project))?.find((row) => row.lifted_on === '');
      return standing === undefined || sanctions.has(idOf(standing)) !== (project.status === 'SANCTIONED');
    });
    expect(wrong).toEqual([]);
  });
});

describe('an activation measure', () => {
  it('takes the place of the leefloon where it is an artikel 60: no client has both on one day', () => {
    const rights = groupBy(population.rows('welfare/income-support'), currentNumber);
    const employed = population
      .rows('welfare/activation-measures')
      .filter(({ instrument, status }) => instrument === 'ART60' && status !== 'PLANNED' && status !== 'CANCELLED');
    expect(employed.length).toBeGreaterThan(80);
    const both = employed.filter(({ from = '', to = '', ...row }) =>
      rights.get(currentNumber(row))?.some((right) => {
        const begins = to === '' || (right.from ?? '') <= to;
        return begins && (right.to === '' || (right.to ?? '') >= from);
      }),
    );
    expect(both).toEqual([]);
  });

  it('is an artikel 60 for some between the leefloon and collectief maatwerk, a day after the one, a day before the other', () => {
    const firstDays = new Set(
      population
        .rows('social-economy/employments')
        .filter(isOfLife)
        .map((row) => `${currentNumber(row)} ${row.from}`),
    );
    const lastDays = new Set(population.rows('welfare/income-support').map((row) => `${currentNumber(row)} ${row.to}`));
    const between = population
      .rows('welfare/activation-measures')
      .filter((row) => row.instrument === 'ART60' && row.to !== '')
      .filter((row) => firstDays.has(`${currentNumber(row)} ${addDays(row.to ?? '', 1)}`));
    expect(between.length).toBeGreaterThan(30);
    const late = between.filter((row) => !lastDays.has(`${currentNumber(row)} ${addDays(row.from ?? '', -1)}`));
    expect(late).toEqual([]);
  });

  it('has hours for wijk-werken and community service only', () => {
    const measures = byId('welfare/activation-measures');
    const instruments = population
      .rows('welfare/activity-hours')
      .map((row) => measures.get(`${row.holder} ${row.measure_source_id}`)?.instrument);
    expect([...new Set(instruments)].sort()).toEqual(['GEM_DIENST', 'WIJKW']);
  });
});
