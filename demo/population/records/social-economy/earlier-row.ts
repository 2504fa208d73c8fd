import { termsOf } from './terms.ts';
import type { Tell, ToldEmployment } from './told.ts';

/** The row of an employment that the life does not name; the others are delivered with the life. */
export function deliverEarlier({ desk, row, life }: Tell, { employment, source_id }: ToldEmployment): void {
  if (!('extension' in employment)) return;
  const { instrument, jobTitle, hours, from, to, endReason } = employment;
  desk.deliver('social-economy/employments', row.holder, {
    ...row,
    source_id,
    instrument,
    job_title: jobTitle,
    ...termsOf(life, row.holder, { employment, source_id }),
    hours_fraction: hours,
    from,
    to,
    end_reason: endReason,
    changed_at: desk.changedAt(from, to),
  });
}
