import type { Day } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import { AREAS, enterprisesIn, membersOf } from '../partnerships.ts';
import { deliverAgreements } from './partnership/agreements.ts';
import { deliverServiceDecisions } from './partnership/service-decisions.ts';

/** What the partnerships agreed and decided: texts with who signed them, and choices between market and network. */
export function deliverPartnershipRegisters(today: Day, deliver: Deliver): void {
  for (const [place, area] of AREAS.entries()) {
    const { sourceId, promotor, towns } = area;
    const members = membersOf(area).map(([organisation]) => organisation);
    const withEnterprises = enterprisesIn(towns).length > 0;
    deliverAgreements({ sourceId, promotor, members, withEnterprises }, place, today, deliver);
    deliverServiceDecisions({ sourceId, promotor }, today, deliver);
  }
}
