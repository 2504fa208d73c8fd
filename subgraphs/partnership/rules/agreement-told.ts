import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { type Agreement, agreementState, isSignedByAll, proposalBreach, signatureBreach } from './agreement.ts';
import type { GivenRow, Member } from './responsibility-matrix.ts';
import { dayBreach } from './told.ts';

/** An agreement as another system tells of it. */
export interface ToldAgreement extends Agreement {
  readonly datedOn: LocalDate;
  readonly responseDays: number;
  readonly proposedBy: string;
  readonly proposedOn: LocalDate;
}

/** What is known of the partnership: who leads it, its members, and its agreements until now. */
export interface AroundAgreement {
  readonly promotor: string;
  readonly members: readonly Member[];
  readonly agreements: readonly ToldAgreement[];
}

/** What is wrong with an agreement that was proposed elsewhere; null when nothing is: the promotor proposed it, by the rules of that day. */
export function toldAgreementBreach(
  told: Omit<ToldAgreement, 'inForceFrom'>,
  matrix: readonly GivenRow[],
  { promotor, members, agreements }: AroundAgreement,
  today: LocalDate,
): Breach | null {
  const ahead = dayBreach(told.proposedOn, 'proposedOn', today);
  if (ahead !== null) return ahead;
  if (told.proposedBy !== promotor) return breach('TOLD_PROMOTOR', 'proposedBy');
  return proposalBreach({ ...told, matrix }, agreements, members, told.proposedOn);
}

/** That a member signed, as another system tells of it. */
export interface ToldSignature {
  readonly agreement: ToldAgreement;
  readonly organisation: string;
  readonly signedOn: LocalDate;
  /** Who signed this agreement until now. */
  readonly signed: readonly string[];
}

/** What is wrong with a signature; null when nothing is: of a member, once, and of a text that could be signed on that day. */
export function toldSignatureBreach(
  { agreement, organisation, signedOn, signed }: ToldSignature,
  { members, agreements }: AroundAgreement,
  today: LocalDate,
): Breach | null {
  const ahead = dayBreach(signedOn, 'signedOn', today);
  if (ahead !== null) return ahead;
  if (signedOn < agreement.proposedOn) return breach('TOLD_ORDER', 'signedOn');
  if (!members.some(({ kboNumber }) => kboNumber === organisation))
    return breach('AGREEMENT_NOT_A_MEMBER', 'organisation');
  const then = agreements.filter(({ proposedOn }) => proposedOn < signedOn).map((each) => asItStood(each, signedOn));
  const found = signatureBreach(agreementState(asItStood(agreement, signedOn), then), signed, organisation);
  return found === null ? null : { ...found, field: found.rule === 'AGREEMENT_SIGNED' ? 'organisation' : 'signedOn' };
}

function asItStood(agreement: ToldAgreement, day: LocalDate): ToldAgreement {
  const { inForceFrom } = agreement;
  return inForceFrom !== null && inForceFrom > day ? { ...agreement, inForceFrom: null } : agreement;
}

/** The day on which the last of the members signed; null while one of them has not. */
export function inForceOn(
  signatures: readonly { readonly organisation: string; readonly signedOn: LocalDate }[],
  members: readonly Member[],
): LocalDate | null {
  const signed = signatures.map(({ organisation }) => organisation);
  if (members.length === 0 || !isSignedByAll(signed, members)) return null;
  const own = signatures.filter(({ organisation }) => members.some(({ kboNumber }) => kboNumber === organisation));
  return (
    own
      .map(({ signedOn }) => signedOn)
      .sort()
      .at(-1) ?? null
  );
}
