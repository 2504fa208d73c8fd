import { WITH_CENTRE } from '../../municipalities.ts';
import { welfareCentreKbo } from '../../organisations.ts';
import { type Day, writtenAt } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import { codesOf } from './welfare/municipality.ts';

/** Which centre is the one of which municipality, and of which it was before a merger: each centre says it of itself. */
export function deliverWelfareRegisters(today: Day, deliver: Deliver): void {
  for (const municipality of WITH_CENTRE) {
    const holder = welfareCentreKbo(municipality.nis);
    for (const { nis, name, from, to } of codesOf(municipality)) {
      const events = [from, to].filter((day): day is Day => day !== null && day <= today);
      // A merger is known before its day.
      const changed_at = writtenAt(Math.max(...(events.length === 0 ? [today] : events)), today, 3600);
      const source_id = `CENTRUM-${nis}`;
      deliver('welfare/centres', holder, {
        holder,
        source_id,
        nis_code: nis,
        name: `OCMW ${name}`,
        from,
        to,
        changed_at,
      });
    }
  }
}
