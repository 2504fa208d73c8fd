import type { Day } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import { deliverPartnershipRegisters } from './partnership-registers.ts';
import { deliverPesRegisters } from './pes-registers.ts';
import { deliverEnterpriseRegisters } from './social-economy-registers.ts';
import { deliverWelfareRegisters } from './welfare-registers.ts';

/** What the owners deliver about organisations, once, whatever the number of people. */
export function deliverRegisters(today: Day, deliver: Deliver): void {
  deliverEnterpriseRegisters(today, deliver);
  deliverWelfareRegisters(today, deliver);
  deliverPesRegisters(today, deliver);
  deliverPartnershipRegisters(today, deliver);
}
