import { addMonths, type Day } from './calendar.ts';
import type { Client } from './client.ts';
import type { Advice, Assessment, AssessmentStatus } from './life.ts';
import type { Random } from './random.ts';
import type { Job } from './work.ts';

const BASIS: Record<Advice, Assessment['basis']> = {
  PMAH: 'ATTEST',
  PSP: 'ICF',
  UK: 'LONG_TERM_INACTIVE',
  LDE_ADV: 'ICF',
  AMA_ADV: 'ICF',
  ADV_WELZIJN: 'ICF',
  NIET_TOELEIDBAAR: 'ICF',
};

/** Validity in months: five years, two for who is uiterst kwetsbaar (domain 1.2). */
const MONTHS: Partial<Record<Advice, number>> = { UK: 24 };

/** The advice that opens collectief and individueel maatwerk (domain 8.4). */
export function drawAdvice(random: Random): 'PMAH' | 'PSP' | 'UK' {
  return random.weighted([
    ['PMAH', 0.7],
    ['PSP', 0.22],
    ['UK', 0.08],
  ]);
}

/**
 * The assessments behind the employments of a client: each employment starts under an advice that was granted before,
 * and an advice is renewed while it is needed.
 */
export function assessmentsOf(client: Client, jobs: readonly Job[], advice: 'PMAH' | 'PSP' | 'UK'): Assessment[] {
  const { random, today } = client;
  const needs = mergeNeeds(jobs, advice, today);
  return needs.flatMap((need, index) => {
    const previous = needs[index - 1];
    const earliest = previous === undefined ? Number.NEGATIVE_INFINITY : previous.from;
    const issuedOn = Math.max(earliest + 1, need.from - random.int(10, 150));
    const next = needs[index + 1];
    return chain(random, { advice: need.advice, issuedOn, until: need.until, today, superseded: next !== undefined });
  });
}

interface AdviceNeed {
  readonly advice: Advice;
  readonly from: Day;
  readonly until: Day;
}

function mergeNeeds(jobs: readonly Job[], advice: Advice, today: Day): AdviceNeed[] {
  const needs: AdviceNeed[] = [];
  for (const { instrument, from, to } of jobs) {
    const code = instrument === 'LDE' ? 'LDE_ADV' : instrument === 'AMA_SE' ? 'AMA_ADV' : advice;
    const last = needs.at(-1);
    if (last?.advice === code) needs[needs.length - 1] = { ...last, until: to ?? today };
    else needs.push({ advice: code, from, until: to ?? today });
  }
  return needs;
}

interface Chain {
  readonly advice: Advice;
  readonly issuedOn: Day;
  readonly until: Day;
  readonly today: Day;
  readonly superseded: boolean;
}

function chain(random: Random, { advice, issuedOn, until, today, superseded }: Chain): Assessment[] {
  const validUntil = lastDay(advice, issuedOn);
  const renewedOn = validUntil - random.int(10, 60);
  const basis = BASIS[advice];
  if (renewedOn < until && renewedOn <= today) {
    const renewal = chain(random, { advice, issuedOn: renewedOn, until, today, superseded });
    return [{ advice, basis, issuedOn, validUntil, status: 'SUPERSEDED' }, ...renewal];
  }
  const status = validUntil < today ? 'EXPIRED' : superseded ? 'SUPERSEDED' : 'GRANTED';
  return [{ advice, basis, issuedOn, validUntil, status }];
}

function lastDay(advice: Advice, issuedOn: Day): Day {
  return addMonths(issuedOn, MONTHS[advice] ?? 60) - 1;
}

/** An assessment of somebody who does not work in the social economy (yet): asked for, granted or refused. */
export function drawLooseAssessment({ random, today, adultOn }: Client): Assessment[] {
  if (!random.chance(0.22)) return [];
  const advice = random.weighted<Advice>([
    ['PMAH', 0.4],
    ['PSP', 0.2],
    ['UK', 0.1],
    ['AMA_ADV', 0.12],
    ['ADV_WELZIJN', 0.1],
    ['NIET_TOELEIDBAAR', 0.08],
  ]);
  const status = random.weighted(LOOSE);
  const [shortest, longest] = AGES[status] ?? [200, 1500];
  const issuedOn = Math.max(adultOn, today - random.int(shortest, longest));
  const validUntil = lastDay(advice, issuedOn);
  const honest = status === 'GRANTED' && validUntil < today ? 'EXPIRED' : status;
  return [{ advice, basis: BASIS[advice], issuedOn, validUntil, status: honest }];
}

const LOOSE: readonly (readonly [AssessmentStatus, number])[] = [
  ['GRANTED', 0.55],
  ['REQUESTED', 0.07],
  ['SCREENING', 0.09],
  ['REPORT_SUBMITTED', 0.04],
  ['TOM_REVIEW', 0.04],
  ['REFUSED', 0.13],
  ['RECONSIDERATION', 0.03],
  ['REFUSED_FINAL', 0.05],
];

// Days ago: what is under way is recent, and a reconsideration is asked within 45 days of the refusal (domain 1.5).
const AGES: Partial<Record<AssessmentStatus, readonly [number, number]>> = {
  REQUESTED: [1, 40],
  SCREENING: [20, 120],
  REPORT_SUBMITTED: [40, 150],
  TOM_REVIEW: [60, 180],
  RECONSIDERATION: [20, 120],
};
