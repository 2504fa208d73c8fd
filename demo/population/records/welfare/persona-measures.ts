import { DEMO } from '../../../organisations.ts';
import { addMonths } from '../../calendar.ts';
import type { WelfarePart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import { agree } from './instruments.ts';
import { lastDayOf, type Measure } from './measure.ts';

type Tell = Telling<WelfarePart>;

/** What the centre did for each of the personas; their stories stand in personas/. */
export function personaMeasures(tell: Tell): Measure[] {
  return STORIES[tell.life.index]?.(tell) ?? [];
}

const STORIES: readonly ((tell: Tell) => Measure[])[] = [
  // Long-term sick: she works already.
  () => [],
  // Newcomer: a conversation table in the neighbourhood, beside the lessons.
  (tell) => [running(tell, 'SOC_ACT', 6, 12)],
  // Ex-detainee: not ready for a job when he was released; work experience with a training in it, until he was hired.
  (tell) => {
    const from = ago(tell, 26);
    const trainingFrom = ago(tell, 21);
    const training = { trainingFrom, trainingTo: lastDayOf(trainingFrom, 2) };
    const agreed = { ...agree(tell, 'TWE_OCMW', from), ...training, hoursPercent: 60 };
    return [{ ...agreed, to: ago(tell, 12) - 1, status: 'ENDED', stopReason: null }];
  },
  // Psychically vulnerable: two days a week in the greenhouse of the enterprise.
  (tell) => {
    const measure = { ...running(tell, 'AMA', 10, 36), workplace: DEMO.enterprise, hoursPercent: 40 };
    return [{ ...measure, to: null }];
  },
  // Without a diploma: a group for young people begins in two weeks.
  (tell) => {
    const agreed = agree(tell, 'SOC_ACT', tell.today + 14);
    return [{ ...agreed, status: 'PLANNED', stopReason: null }];
  },
  // Single mother: a year with the centre once there was child care, as long as full rights need; then the enterprise hired her.
  (tell) => {
    const to = ago(tell, 50) - 1;
    const agreed = { ...agree(tell, 'ART60', ago(tell, 62)), rightsReachedOn: to };
    return [{ ...agreed, to, status: 'ENDED', stopReason: null }];
  },
];

function ago({ today }: Tell, months: number): number {
  return addMonths(today, -months);
}

function running(tell: Tell, instrument: Measure['instrument'], since: number, months: number): Measure {
  const from = ago(tell, since);
  return { ...agree(tell, instrument, from), to: lastDayOf(from, months), status: 'RUNNING', stopReason: null };
}
