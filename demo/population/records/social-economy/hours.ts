import { PERSONA_COUNT } from '../../personas/personas.ts';
import { isFollowed, lastDayOf, type Tell, type ToldEmployment } from './told.ts';

/** One in four works other hours after a while: more when it goes well, fewer when it is too much. */
export function deliverHours(tell: Tell, told: ToldEmployment): void {
  const { life, random, today, desk, row } = tell;
  const { employment, source_id, first } = told;
  const days = lastDayOf(employment, today) - employment.from;
  if (life.index < PERSONA_COUNT || !isFollowed(employment) || days < 120 || !random.chance(0.25)) return;
  const hours_from = employment.from + random.int(90, Math.min(days, 1500));
  const hours_fraction = random.pick([40, 50, 60, 75, 80, 100].filter((percent) => percent !== employment.hours));
  desk.deliver('social-economy/employment-hours', row.holder, {
    ...row,
    source_id: desk.sourceId('UREN', first + 1),
    employment_source_id: source_id,
    hours_from,
    hours_fraction,
    changed_at: desk.changedAt(hours_from),
  });
}
