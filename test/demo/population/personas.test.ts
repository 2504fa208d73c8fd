import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCOUNTS } from '../../../demo/accounts.ts';
import { ENTERPRISES } from '../../../demo/enterprises.ts';
import { WITH_CENTRE } from '../../../demo/municipalities.ts';
import { DEMO, ORGANISATIONS, organisationName, welfareCentreKbo } from '../../../demo/organisations.ts';
import type { ExtractKind } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { parseKboNumber } from '../../../shared/kbo-number.ts';
import { addMonths } from '../../../shared/local-date.ts';
import { DATE, openPopulation, type Population, type Row } from './extracts.ts';

let folder: string;
let population: Population;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'personas-')), 'population');
  await writePopulation({ clients: 2000, out: folder, seed: 3, date: DATE });
  population = openPopulation(folder);
}, 600_000);

afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** The rows of persona 1 to 6 in an extract. */
function of(persona: number, kind: ExtractKind): Row[] {
  const number = population.rows('partnership/persons')[persona - 1]?.national_number;
  return population.rows(kind).filter((row) => row.national_number === number);
}

describe('the six personas', () => {
  it('are the first six clients of centre A’s caseload: their cases were opened last, one a day', () => {
    const cases = population.rows('partnership/cases').filter(({ lead }) => lead === DEMO.centreA);
    const newest = [...cases]
      .sort((one, other) => ((one.opened_on ?? '') < (other.opened_on ?? '') ? 1 : -1))
      .slice(0, 6);
    const persons = population.rows('partnership/persons').slice(0, 6);
    expect(newest.map((row) => row.national_number)).toEqual(persons.map((row) => row.national_number));
    expect(newest.map((row) => row.closed_on)).toEqual(Array(6).fill(''));
    const others = cases.filter((row) => !newest.includes(row)).map((row) => row.opened_on ?? '');
    expect(others.filter((openedOn) => openedOn > '2026-11-06')).toEqual([]);
  });

  it('are followed by the social worker of the demo, and by the mediator and the coach where these hold a part', () => {
    const cases = population.rows('partnership/cases').slice(0, 6);
    const staff = cases.map((opened) =>
      population
        .rows('partnership/case-members')
        .filter((row) => row.case_source_id === opened.source_id)
        .map((row) => row.staff_member)
        .join(' '),
    );
    const all = 'social-worker mediator coach';
    expect(staff).toEqual([`${all} `, 'social-worker mediator', all, all, 'social-worker', all]);
  });

  it('1, long-term sick: open leefloon, project and needs; registered, assessed, package and track; half-time job and plan', () => {
    expect(of(1, 'welfare/income-support').map((row) => row.to)).toEqual(['']);
    expect(of(1, 'welfare/integration-projects').map((row) => row.status)).toEqual(['ENDED', 'ACTIVE']);
    expect(of(1, 'welfare/needs').length).toBe(7);
    expect(of(1, 'pes/registrations').map((row) => row.ended_on)).toEqual(['']);
    expect(of(1, 'pes/assessments').map((row) => `${row.advice} ${row.status}`)).toEqual(['PMAH GRANTED']);
    expect(of(1, 'pes/support-packages').map((row) => row.wage_premium_percentage)).toEqual(['45']);
    expect(of(1, 'pes/transitions').map((row) => `${row.status} ${row.phase}`)).toEqual(['RUNNING JOBMATCHING']);
    expect(of(1, 'social-economy/employments').map((row) => row.holder)).toEqual([DEMO.enterprise]);
    expect(of(1, 'social-economy/development-plans').length).toBe(2);
  });

  it('1 has two phone numbers: the centre and VDAB do not agree', () => {
    const phones = (['welfare/contacts', 'pes/contacts'] as const).map(
      (kind) => of(1, kind).find((row) => row.contact_kind === 'PHONE')?.contact_value,
    );
    expect(phones).toEqual(['0400 31 84 60', '0400 55 21 07']);
  });

  it('2 refuses, 3 has withdrawn, 1 gives most of it', () => {
    const statuses = [1, 2, 3].map((persona) => of(persona, 'partnership/sharing-decisions').map((row) => row.status));
    expect(statuses).toEqual([
      ['GIVEN', 'REFUSED', 'GIVEN', 'GIVEN', 'GIVEN'],
      ['REFUSED', 'REFUSED', 'REFUSED'],
      Array(5).fill('WITHDRAWN'),
    ]);
  });

  it('2, newcomer: a bis number was replaced; 5, without a diploma: VDAB does not know him', () => {
    expect(population.rows('partnership/persons')[1]?.replaces).toMatch(/^9348/);
    expect(of(5, 'pes/client-files')).toEqual([]);
    expect(of(5, 'welfare/client-files').length).toBe(1);
  });

  it('6, single mother: moved to regular work after a completed track, favourably evaluated, right of return still open', () => {
    const [move] = of(6, 'social-economy/moves');
    expect(move).toMatchObject({ destination: 'NEC_IMW', favourable_evaluation: 'true', returned_on: '' });
    expect(addMonths(move?.moved_on ?? '', 18) > DATE).toBe(true);
    expect(of(6, 'pes/transitions').map((row) => `${row.status} ${row.outcome}`)).toEqual(['COMPLETED HIRED_NEC_IMW']);
    expect(of(6, 'social-economy/employments').map((row) => row.end_reason)).toEqual(['MOVED_TO_REGULAR_WORK']);
  });

  it('are not shielded; four of 2,000 others are', () => {
    const shielded = population.rows('partnership/persons').map((row) => row.shielded === 'true');
    expect(shielded.slice(0, 6)).toEqual(Array(6).fill(false));
    expect([3, 4]).toContain(shielded.filter(Boolean).length);
  });
});

describe('the organisations and accounts of the demo', () => {
  it('have valid KBO numbers, each its own: VDAB, 284 centres, 160 enterprises, none for Herstappe', () => {
    const numbers = ORGANISATIONS.map(({ kbo }) => parseKboNumber(kbo));
    expect(numbers).not.toContain(null);
    expect(new Set(numbers).size).toBe(ORGANISATIONS.length);
    expect([WITH_CENTRE.length, ENTERPRISES.length]).toEqual([284, 160]);
    expect(organisationName(welfareCentreKbo('73028'))).toBeNull();
    expect(new Set(ENTERPRISES.map(({ name }) => name)).size).toBe(160);
  });

  it('are OCMW Gent, OCMW Oostende, an enterprise in Gent and VDAB', () => {
    const names = [DEMO.centreA, DEMO.centreB, DEMO.enterprise, DEMO.pes].map(organisationName);
    expect(names).toEqual(['OCMW Gent', 'OCMW Oostende', 'Maatwerkbedrijf De Spoel Gent', 'VDAB']);
    expect([DEMO.centreA.slice(0, 8), DEMO.enterprise.slice(0, 8)]).toEqual(['09144021', '09200001']);
  });

  it('let the client sign in with the national number of persona 1', () => {
    const client = ACCOUNTS.find(({ account }) => account === 'client');
    expect(client?.nationalNumber).toBe(population.rows('partnership/persons')[0]?.national_number);
    expect(ACCOUNTS.map(({ account, organisation }) => [account, organisation])).toEqual([
      ['social-worker', DEMO.centreA],
      ['head-of-service', DEMO.centreA],
      ['other-centre', DEMO.centreB],
      ['other-head', DEMO.centreB],
      ['other-officer', DEMO.centreB],
      ['mediator', DEMO.pes],
      ['tom', DEMO.pes],
      ['pes-officer', DEMO.pes],
      ['coach', DEMO.enterprise],
      ['enterprise-officer', DEMO.enterprise],
      ['officer', DEMO.centreA],
      ['client', null],
      ['newcomer', null],
    ]);
  });
});
