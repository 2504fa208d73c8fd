import { date, optional, type RecordRow, recordEntity, text } from '../../shared/columns.ts';
import type { DebtMediationKind } from './generated/resolver-types.ts';

/** A period in which a centre helps a client with budget or debts. */
export interface DebtMediationRow extends RecordRow {
  mediationKind: DebtMediationKind;
  from: string;
  to: string | null;
}

const debtMediationColumns = {
  mediationKind: text('mediation_kind', 30),
  from: date('from_date'),
  to: optional(date('to_date')),
};

export const debtMediationEntity = recordEntity<DebtMediationRow>('debt_mediation', debtMediationColumns);
