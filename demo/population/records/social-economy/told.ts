import type { Day } from '../../calendar.ts';
import type { Employment, EnterprisePart, Instrument } from '../../life.ts';
import type { Telling } from '../telling.ts';
import { type EarlierEmployment, earlierEmploymentOf } from './earlier.ts';
import { withPlanAfterInternship } from './internships.ts';

export type Tell = Telling<EnterprisePart>;

/** An employment of the part, with the source id under which it was delivered. */
export interface ToldEmployment {
  readonly employment: Employment | EarlierEmployment;
  readonly source_id: string;
  /** Where the running numbers of what hangs on it begin. */
  readonly first: number;
}

/** Everything the part employs or employed the person for: the employments of the life, and an earlier one. */
export function employmentsOf(tell: Tell): ToldEmployment[] {
  const { part, desk, life, today } = tell;
  const told = part.employments.map((each, index) => {
    const employment = withPlanAfterInternship(life, part.holder, each, today);
    return { employment, source_id: desk.sourceId('TW', index + 1), first: index * 10 };
  });
  const earlier = earlierEmploymentOf(life, part);
  if (earlier === null) return told;
  return [...told, { employment: earlier, source_id: desk.sourceId('TWV', 1), first: 900 }];
}

/** Employments that are followed up on the shop floor: with evaluations and absences on record. */
const FOLLOWED: readonly (Instrument | EarlierEmployment['instrument'])[] = ['CMW', 'LDE', 'IMW', 'MWA', 'AMA_SE'];

export function isFollowed({ instrument }: ToldEmployment['employment']): boolean {
  return FOLLOWED.includes(instrument);
}

/** Last day up to today. */
export function lastDayOf({ to }: ToldEmployment['employment'], today: Day): Day {
  return to === null ? today : Math.min(to, today);
}
