import type { ClientSource as Client, OwnerContext } from '../../shared/owner-context.ts';
import type { OwnerRecord } from '../../shared/owner-record.ts';
import type { ContactRow, DevelopmentPlanRow, EmploymentRow, MoveFromInstrument } from './entities.ts';

/** Which rows each section of the enterprises' record is made of. */
export interface SocialEconomyRows {
  'social-economy.employment': EmploymentRow;
  'social-economy.development-plan': DevelopmentPlanRow;
  'social-economy.moves': MoveFromInstrument;
  'social-economy.contact': ContactRow;
}

export type Context = OwnerContext<SocialEconomyRows>;
export type ClientSource = Client<SocialEconomyRows>;
export type SocialEconomyRecordSource = OwnerRecord<SocialEconomyRows>;
