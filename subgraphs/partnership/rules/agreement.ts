import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { AgreementState } from '../generated/resolver-types.ts';
import { type GivenRow, type Member, matrixBreach } from './responsibility-matrix.ts';

/** An agreement, as far as its state needs it. Proposals of one partnership are numbered by their id, a uuid v7. */
export interface Agreement {
  readonly id: string;
  readonly textVersion: string;
  readonly inForceFrom: LocalDate | null;
}

/** An agreement that is to be proposed. */
export interface NewAgreement {
  readonly textVersion: string;
  readonly datedOn: LocalDate;
  readonly responseDays: number;
  readonly matrix: readonly GivenRow[];
}

/** Longest time to answer that members can agree on, in working days, inclusive (DESIGN). */
const MOST_RESPONSE_DAYS = 60;

/** What is wrong with a proposal; null when nothing is. `earlier` are the agreements of the partnership until now. */
export function proposalBreach(
  { textVersion, datedOn, responseDays, matrix }: NewAgreement,
  earlier: readonly Agreement[],
  members: readonly Member[],
  today: LocalDate,
): Breach | null {
  const text = textVersion.trim();
  if (text === '' || text.length > 20) return breach('AGREEMENT_TEXT_VERSION', 'textVersion');
  if (earlier.some((each) => each.textVersion === text)) return breach('AGREEMENT_TEXT_TAKEN', 'textVersion');
  if (datedOn > today) return breach('AGREEMENT_AHEAD', 'datedOn');
  if (responseDays < 1 || responseDays > MOST_RESPONSE_DAYS) return breach('AGREEMENT_RESPONSE_DAYS', 'responseDays');
  return matrixBreach(matrix, members);
}

/**
 * Where an agreement stands among all of its partnership: the last one that came into force is in force, and only the last one
 * that was proposed can still be signed.
 */
export function agreementState(agreement: Agreement, all: readonly Agreement[]): AgreementState {
  const later = all.filter(({ id }) => id > agreement.id);
  // Only the last proposal can be signed, so what came into force later was proposed later.
  if (agreement.inForceFrom === null) return later.length === 0 ? 'PROPOSED' : 'LAPSED';
  return later.some(({ inForceFrom }) => inForceFrom !== null) ? 'REPLACED' : 'IN_FORCE';
}

/** What is wrong with signing; null when nothing is. `signed` are the organisations that did. */
export function signatureBreach(state: AgreementState, signed: readonly string[], organisation: string): Breach | null {
  if (state === 'LAPSED' || state === 'REPLACED') return breach('AGREEMENT_PASSED', 'id');
  return signed.includes(organisation) ? breach('AGREEMENT_SIGNED', 'id') : null;
}

/** Whether all who are members now have signed: whoever left is not waited for. */
export function isSignedByAll(signed: readonly string[], members: readonly Pick<Member, 'kboNumber'>[]): boolean {
  return members.every(({ kboNumber }) => signed.includes(kboNumber));
}
