import { type Day, dayOf } from '../../calendar.ts';
import type { Life } from '../../life.ts';
import type { ToldTrack } from './told-tracks.ts';

const CORONA = { from: dayOf('2020-03-20'), to: dayOf('2020-06-30') };

/** While the corona measures held no evaluation was planned: a day in them is moved to the weeks before. */
export function beforeMeasures(day: Day): Day {
  return day >= CORONA.from - 12 && day <= CORONA.to ? CORONA.from - 13 - (day % 5) : day;
}

/** Day of the evaluation from which a track came. */
export function screeningDayOf({ index }: Life, { steps }: ToldTrack): Day {
  return beforeMeasures(steps.proposed_on - 12 - (index % 28));
}
