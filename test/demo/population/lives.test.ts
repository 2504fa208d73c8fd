import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTERPRISES } from '../../../demo/enterprises.ts';
import { MUNICIPALITIES } from '../../../demo/municipalities.ts';
import { PROVIDERS } from '../../../demo/partners.ts';
import type { ExtractKind } from '../../../demo/population/extracts.ts';
import { writePopulation } from '../../../demo/population/population.ts';
import { addDays, addMonths } from '../../../shared/local-date.ts';
import { DATE, groupBy, isOfLife, openPopulation, type Population, type Row } from './extracts.ts';

let folder: string;
let population: Population;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lives-'));
  await writePopulation({ clients: 8000, out: join(folder, 'p'), seed: 2, date: DATE });
  population = openPopulation(join(folder, 'p'));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numberOf = (row: Row) => population.currentNumber(row.national_number ?? '');
const byPerson = (kind: ExtractKind) => groupBy(population.rows(kind), numberOf);
const isNull = (cell: string | undefined) => cell === '' || cell === undefined;
/** From one day to another, both included; an end that is not filled in is still to come. */
const covers = (from: string | undefined, to: string | undefined, on: string) =>
  (from ?? '') <= on && (isNull(to) || (to ?? '') >= on);

const HISTORIC = /^(BW|SW|INV|SINE|VOP)$/;

describe('an invented worker in the social economy', () => {
  it('has an advice of VDAB that fits the instrument, given before the first day and valid on it', () => {
    const assessments = byPerson('pes/assessments');
    const wrong = population
      .rows('social-economy/employments')
      .filter(isOfLife)
      .filter((job) => {
        const { instrument = '', from = '' } = job;
        if (HISTORIC.test(instrument)) return assessments.has(numberOf(job));
        const fits = instrument === 'LDE' ? /^LDE_ADV$/ : instrument === 'AMA_SE' ? /^AMA_ADV$/ : /^(PMAH|PSP|UK)$/;
        return !(assessments.get(numberOf(job)) ?? []).some(
          ({ advice = '', issued_on = '', valid_until, status = '' }) =>
            fits.test(advice) &&
            issued_on < from &&
            covers(issued_on, valid_until, from) &&
            /^(GRANTED|EXPIRED|SUPERSEDED)$/.test(status),
        );
      });
    expect(wrong).toEqual([]);
  });

  it('under CMW or IMW has a package from the first day; under LDE since its run-off; for AMA, unpaid, none', () => {
    const packages = byPerson('pes/support-packages');
    const wrong = population
      .rows('social-economy/employments')
      .filter(isOfLife)
      .filter((job) => {
        const { instrument = '', from = '', to } = job;
        const on = (day: string) => (packages.get(numberOf(job)) ?? []).some((row) => covers(row.from, row.to, day));
        if (instrument === 'CMW' || instrument === 'IMW') return !on(from);
        if (instrument === 'LDE' && covers(from, to, '2023-07-01')) return !on('2023-07-01');
        return on(from);
      });
    expect(wrong).toEqual([]);
  });

  it('has packages of at most five years, one at a time, that start at 45 or 60', () => {
    const wrong = [...byPerson('pes/support-packages').values()].filter((rows) => {
      const sorted = [...rows].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
      const overlaps = sorted.some(({ from = '' }, index) => index > 0 && (sorted[index - 1]?.to ?? '') >= from);
      const tooLong = sorted.some(({ from = '', to = '' }) => to >= addMonths(from, 60));
      const starts = sorted.filter((row) => row.reason === 'START').map((row) => row.wage_premium_percentage);
      return overlaps || tooLong || starts.some((percentage) => percentage !== '45' && percentage !== '60');
    });
    expect(wrong).toEqual([]);
  });

  it('has another percentage than before only after an evaluation that VDAB held of the package before (INV-16)', () => {
    const held = new Set(
      population
        .rows('pes/package-evaluations')
        .filter((row) => !isNull(row.held_on))
        .map((row) => `${numberOf(row)} ${row.package_source_id}`),
    );
    const changed = [...byPerson('pes/support-packages').values()].flatMap((rows) => {
      const sorted = [...rows].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
      return sorted.flatMap((row, index) => {
        const before = sorted[index - 1];
        return before !== undefined && row.reason === 'EVALUATION' && row.status !== 'DRAFT' ? [before] : [];
      });
    });
    expect(changed.length).toBeGreaterThan(200);
    expect(changed.filter((row) => !held.has(`${numberOf(row)} ${row.source_id}`))).toEqual([]);
  });

  it('registered at VDAB before the first assessment and before the first job', () => {
    const registered = new Map(
      [...byPerson('pes/registrations')].map(([number, [first]]) => [number, first?.registered_on ?? '']),
    );
    const late = [
      ...population
        .rows('pes/assessments')
        // From the archive: of the workshops, which gave way to collectief maatwerk in 2015.
        .filter((row) => row.advice !== 'BTOM_WORKSHOP')
        .filter((row) => (registered.get(numberOf(row)) ?? '9') > (row.issued_on ?? '')),
      ...population
        .rows('social-economy/employments')
        .filter(isOfLife)
        .filter(
          (row) => !HISTORIC.test(row.instrument ?? '') && (registered.get(numberOf(row)) ?? '9') > (row.from ?? ''),
        ),
    ];
    expect(late).toEqual([]);
  });

  it('was there before, one in six: at the same enterprise, before the first employment of the life, under a measure of then', () => {
    const jobs = byPerson('social-economy/employments');
    const earlier = population.rows('social-economy/employments').filter((row) => !isOfLife(row));
    const wrong = earlier.filter((row) => {
      const own = (jobs.get(numberOf(row)) ?? []).filter(isOfLife);
      const known = own.some(({ holder, from = '' }) => holder === row.holder && (row.to ?? '9') < from);
      return (
        !known || isNull(row.to) || row.instrument === 'CMW' || own.some(({ from = '' }) => from <= (row.to ?? '9'))
      );
    });
    expect(wrong).toEqual([]);
    expect(earlier.length / jobs.size).toBeGreaterThan(0.1);
    expect(earlier.length / jobs.size).toBeLessThan(1 / 6);
  });

  it('works in the province where they live', () => {
    const provinces = new Map(MUNICIPALITIES.map(({ nis, province }) => [nis, province]));
    const seats = new Map(ENTERPRISES.map(({ kbo, municipality }) => [kbo, municipality.province]));
    const homes = new Map(
      population.rows('partnership/persons').map((row) => [numberOf(row), provinces.get(row.nis_code ?? '')]),
    );
    const away = population
      .rows('social-economy/employments')
      .filter((row) => seats.get(row.holder ?? '') !== homes.get(numberOf(row)));
    expect(away).toEqual([]);
  });
});

describe('an invented transition', () => {
  it('starts a year or more into an employment of its origin, at a mandated provider, for ten months at most', () => {
    const jobs = byPerson('social-economy/employments');
    const providers = new Set(PROVIDERS.map(({ kbo }) => kbo));
    const wrong = population.rows('pes/transitions').filter((track) => {
      const { origin, start_on: start = '', planned_end_on: end = '', provider = '', status } = track;
      const from = (jobs.get(numberOf(track)) ?? []).some(
        (job) => job.instrument === origin && (isNull(start) || covers(addMonths(job.from ?? '', 12), job.to, start)),
      );
      // What was on hold in 2020, or is suspended now, ends later.
      const extended = status === 'SUSPENDED' || start < '2020-03-20';
      return !from || !providers.has(provider) || (!isNull(start) && !extended && end > addMonths(start, 10));
    });
    expect(wrong).toEqual([]);
    expect(population.rows('pes/transitions').length).toBeGreaterThan(400);
  });

  it('comes before every move: completed with the outcome that the move says, and the employment ended the day before', () => {
    const [tracks, jobs] = [byPerson('pes/transitions'), byPerson('social-economy/employments')];
    const moves = population.rows('social-economy/moves');
    const wrong = moves.filter((move) => {
      const { moved_on: on = '', destination, employment_source_id: id } = move;
      const outcome = destination === 'NEC' ? 'HIRED_NEC' : 'HIRED_NEC_IMW';
      const track = (tracks.get(numberOf(move)) ?? []).find(
        (row) => row.outcome === outcome && row.status === 'COMPLETED' && covers(row.start_on, row.planned_end_on, on),
      );
      const job = (jobs.get(numberOf(move)) ?? []).find((row) => row.source_id === id && row.holder === move.holder);
      return !track || job?.to !== addDays(on, -1) || job.end_reason !== 'MOVED_TO_REGULAR_WORK';
    });
    expect(wrong).toEqual([]);
    expect(moves.length).toBeGreaterThan(150);
  });

  it('is followed by a return only from CMW, favourably evaluated, out of IMW, within 18 months, to the same enterprise', () => {
    const jobs = byPerson('social-economy/employments');
    const returned = population.rows('social-economy/moves').filter((row) => !isNull(row.returned_on));
    const wrong = returned.filter((move) => {
      const own = (jobs.get(numberOf(move)) ?? []).filter((row) => row.holder === move.holder);
      const left = own.find((row) => row.source_id === move.employment_source_id);
      const back = own.find((row) => row.from === move.returned_on);
      const inTime = (move.returned_on ?? '') <= addMonths(move.moved_on ?? '', 18);
      return (
        left?.instrument !== 'CMW' ||
        !back ||
        !inTime ||
        move.favourable_evaluation !== 'true' ||
        move.destination !== 'NEC_IMW'
      );
    });
    expect(wrong).toEqual([]);
    expect(returned.length).toBeGreaterThan(3);
  });

  it('leaves 40 laag behind for who was not hired for reasons beyond own will and still works there', () => {
    const tracks = byPerson('pes/transitions');
    const waiting = population.rows('pes/support-packages').filter((row) => row.reason === 'WAIT_NEW_TRACK');
    const outcomes = waiting.flatMap((row) => (tracks.get(numberOf(row)) ?? []).map((track) => track.outcome));
    expect(waiting.length).toBeGreaterThan(5);
    expect(outcomes.filter((outcome) => outcome === 'NOT_HIRED_BEYOND_WILL').length).toBeGreaterThanOrEqual(
      waiting.length,
    );
    expect(new Set(waiting.map((row) => `${row.wage_premium_percentage} ${row.guidance}`))).toEqual(
      new Set(['40 LAAG']),
    );
  });
});
