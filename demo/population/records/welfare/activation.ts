import { addMonths, type Day } from '../../calendar.ts';
import type { Employment, WelfarePart } from '../../life.ts';
import { PERSONA_COUNT } from '../../personas/personas.ts';
import type { Telling } from '../telling.ts';
import { type Agreed, agree } from './instruments.ts';
import { type ActivationInstrument, INSTRUMENT_START, lastDayOf, type Measure, STOP_REASONS } from './measure.ts';
import { personaMeasures } from './persona-measures.ts';

type Tell = Telling<WelfarePart>;

/** What the centre did to activate somebody, artikel 60 first: it comes before the work, or takes the place of the leefloon. */
export function measuresOf(tell: Tell): Measure[] {
  if (tell.life.index < PERSONA_COUNT) return personaMeasures(tell);
  if (tell.part !== tell.life.welfare.at(-1)) return untilTheMove(tell);
  const extended = extendedTrack(tell);
  const beside = extended.length > 0 ? extended : besideSupport(tell);
  return [...beforeWork(tell), ...insteadOfSupport(tell), ...besideUnpaidWork(tell), ...beside];
}

// Somebody who moved left what they did at the centre before.
function untilTheMove(tell: Tell): Measure[] {
  const { part, random } = tell;
  const right = part.rights.at(-1);
  if (right === undefined || right.to === null || right.to - right.from < 120 || !random.chance(0.6)) return [];
  const from = right.to - random.int(40, 100);
  if (!isOfWorkingAge(tell, from)) return [];
  return [over({ ...agree(tell, random.pick(['SOC_ACT', 'WIJKW']), from), to: right.to }, 'MOVED')];
}

// With the centre between the leefloon and the enterprise (income.ts): the wage took the place of the leefloon.
function beforeWork(tell: Tell): Measure[] {
  const { life, part, random } = tell;
  const job = life.enterprises[0]?.employments[0];
  if (job === undefined) return [];
  const supportedTo = part.rights.findLast(({ to }) => to !== null && to < job.from)?.to ?? null;
  const [from, to] = [(supportedTo ?? job.from) + 1, job.from - 1];
  if (from > to) return [];
  const agreed = { ...agree(tell, 'ART60', from), to, rightsReachedOn: to };
  return [over(agreed, random.chance(0.2) ? 'RIGHTS_REACHED' : null)];
}

// Of those whose right ended and who do not work in the social economy, a third got a job with or through the centre.
function insteadOfSupport(tell: Tell): Measure[] {
  const { life, part, random, today } = tell;
  const ended = part.rights.at(-1)?.to ?? null;
  if (ended === null || ended >= today || part.file.to !== null || life.enterprises.length > 0) return [];
  if (!isOfWorkingAge(tell, ended + 1) || !random.chance(0.35)) return [];
  return [happened(tell, agree(tell, random.chance(0.8) ? 'ART60' : 'ART61', ended + 1), null)];
}

// The centre's own record of the work-like activity at an enterprise.
function besideUnpaidWork(tell: Tell): Measure[] {
  return tell.life.enterprises.flatMap(({ holder, employments }) =>
    employments
      .filter(({ instrument, from }) => instrument === 'AMA_SE' && isOfWorkingAge(tell, from))
      .map((employment) => atEnterprise(tell, employment, holder)),
  );
}

function atEnterprise(tell: Tell, { from, to, hours }: Employment, workplace: string): Measure {
  const agreed = { ...agree(tell, 'AMA', from), workplace, hoursPercent: hours };
  if (to === null) return { ...agreed, to: null, status: 'RUNNING', stopReason: null };
  return over({ ...agreed, to }, tell.random.chance(0.4) ? 'CLIENT_STOPPED' : null);
}

const BESIDE: readonly (readonly [ActivationInstrument | null, number])[] = [
  [null, 0.5],
  ['SOC_ACT', 0.16],
  ['WIJKW', 0.09],
  ['TWE_OCMW', 0.08],
  ['ACT_TRACK', 0.07],
  ['ONTHAAL', 0.04],
  ['GEM_DIENST', 0.04],
  ['AMA', 0.02],
];

/** With VDAB, which decides on the start or names the workplace. */
const WITH_PES: readonly (ActivationInstrument | null)[] = ['TWE_OCMW', 'ACT_TRACK'];

// One in twelve of who has leefloon for long and is known to VDAB is in a track that goes on beyond eighteen months.
function extendedTrack(tell: Tell): Measure[] {
  const { life, part, random, today } = tell;
  const right = part.rights.at(-1);
  const from = today - random.int(575, 640);
  const isLong = right !== undefined && right.to === null && right.from < from && life.pes !== null;
  if (life.index % 12 !== 7 || !isLong || life.enterprises.length > 0 || !isOfWorkingAge(tell, from)) return [];
  const beyond = { to: lastDayOf(from, 24), extendedOn: addMonths(from, 18) - random.int(5, 20) };
  return [{ ...agree(tell, 'ACT_TRACK', from), ...beyond, status: 'RUNNING', stopReason: null }];
}

function besideSupport(tell: Tell): Measure[] {
  const { life, part, random, today } = tell;
  const instrument = random.weighted(BESIDE);
  const right = part.rights.at(-1);
  if (instrument === null || right === undefined || life.enterprises.length > 0) return [];
  if (WITH_PES.includes(instrument) && life.pes === null) return [];
  const last = Math.min(today, right.to ?? today);
  const earliest = Math.max(right.from + 20, INSTRUMENT_START[instrument] ?? right.from);
  const planned = right.to === null && random.chance(0.1);
  if (!planned && earliest >= last) return [];
  // Most are of the last three years.
  const from = planned ? today + random.int(7, 45) : random.int(Math.max(earliest, last - 1100), last - 1);
  if (!isOfWorkingAge(tell, from)) return [];
  return [happened(tell, agree(tell, instrument, from), right.to)];
}

function isOfWorkingAge({ life: { person } }: Tell, on: Day): boolean {
  return person.birth === null || (addMonths(person.birth, 12 * 18) <= on && on < addMonths(person.birth, 12 * 65));
}

// What became of it by today. The end of the right is the end of what runs beside it: mostly, there was work.
function happened({ random, today }: Tell, agreed: Agreed, until: Day | null): Measure {
  if (agreed.from > today) {
    const cancelled = random.chance(0.35);
    const stopReason = cancelled ? random.pick(STOP_REASONS) : null;
    return { ...agreed, status: cancelled ? 'CANCELLED' : 'PLANNED', stopReason };
  }
  if (until !== null && until < agreed.to && until <= today) return over({ ...agreed, to: until }, 'FOUND_WORK');
  const stops = random.chance(0.2);
  const to = stops ? agreed.from + Math.floor((agreed.to - agreed.from) * random.next()) : agreed.to;
  if (to <= today) return over({ ...agreed, to }, stops ? random.pick(STOP_REASONS) : null);
  return { ...agreed, status: 'RUNNING', stopReason: null };
}

// What was agreed for later fell away with it.
function over(agreed: Agreed, stopReason: Measure['stopReason']): Measure {
  const training = agreed.trainingFrom !== null && agreed.trainingFrom > agreed.to;
  const decided = agreed.extendedOn !== null && agreed.extendedOn > agreed.to;
  return {
    ...agreed,
    ...(training ? { trainingFrom: null, trainingTo: null } : {}),
    ...(decided ? { extendedOn: null } : {}),
    status: stopReason === null ? 'ENDED' : 'STOPPED',
    stopReason,
  };
}
