import { DEMO } from '../../organisations.ts';
import { PROVIDERS } from '../../partners.ts';
import { addMonths, type Day, dayOf, writtenAt } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import { CMW_START } from '../milestones.ts';

const MANDATE_MONTHS = 72;
/** Label and registration by DWSE are asked since this day (domain 2.2). */
const LABEL = dayOf('2021-09-02');

/** The mandates of the providers of transition tracks, one after the other, and their recognition by DWSE. */
export function deliverPesRegisters(today: Day, deliver: Deliver): void {
  for (const [index, { kbo }] of PROVIDERS.entries()) {
    // A mandate is given again some weeks before it begins.
    for (let from = CMW_START; from <= today + 40; from = addMonths(from, MANDATE_MONTHS)) {
      const to = addMonths(from, MANDATE_MONTHS) - 1;
      deliver('pes/providers', DEMO.pes, {
        holder: DEMO.pes,
        source_id: `MANDAAT-${kbo}-${(from - CMW_START).toString(36)}`,
        provider_kbo: kbo,
        ...recognitionOf(index, from, to),
        mandate_from: from,
        esf_project: index % 3 !== 1,
        changed_at: writtenAt(Math.min(from, today), today, 3600),
      });
    }
  }
}

// One in three lets the recognition end with each mandate and asks it anew; the others have it once, for good.
function recognitionOf(index: number, from: Day, to: Day) {
  const first = LABEL - 30 * (index % 4);
  if (index % 3 !== 0) return { recognised_from: first, recognised_to: null };
  return { recognised_from: Math.max(first, from), recognised_to: to };
}
