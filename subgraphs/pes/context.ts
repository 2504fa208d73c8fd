import type { ClientSource as Client, OwnerContext } from '../../shared/owner-context.ts';
import type { OwnerRecord } from '../../shared/owner-record.ts';
import type { AssessmentRow, ContactRow, RegistrationRow, SupportPackageRow, TransitionRow } from './entities.ts';

/** Which rows each section of VDAB's record is made of. */
export interface PesRows {
  'pes.registration': RegistrationRow;
  'pes.assessment': AssessmentRow;
  'pes.support-package': SupportPackageRow;
  'pes.transition': TransitionRow;
  'pes.contact': ContactRow;
}

export type Context = OwnerContext<PesRows>;
export type ClientSource = Client<PesRows>;
export type PesRecordSource = OwnerRecord<PesRows>;
