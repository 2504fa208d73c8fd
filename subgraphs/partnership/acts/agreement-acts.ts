import type { SignatureRow } from '../agreement-entities.ts';
import type { AgreementProposeInput, AgreementSignInput } from '../generated/resolver-types.ts';
import type { SharedActInput } from '../joint/joint-act.ts';
import { onPartnership, onPartnershipRecord, type PartnershipActInput } from '../joint/partnership-act.ts';
import { agreementState, isSignedByAll, proposalBreach, signatureBreach } from '../rules/agreement.ts';
import { keptMatrix } from '../rules/responsibility-matrix.ts';

/** The promotor proposes a text. */
const agreementPropose = onPartnership<AgreementProposeInput & PartnershipActInput>({
  name: 'agreementPropose',
  decide: (input, { caller, members, dossier, today, newRecord }) => {
    const { textVersion, datedOn, responseDays, matrix } = input;
    const found = proposalBreach({ textVersion, datedOn, responseDays, matrix }, dossier.agreements, members, today);
    if (found !== null) return { refused: found };
    const row = {
      ...newRecord(),
      ...{ textVersion: textVersion.trim(), datedOn, responseDays, matrix: JSON.stringify(keptMatrix(matrix)) },
      ...{ proposedBy: caller.organisation ?? '', proposedOn: today, inForceFrom: null },
    };
    return { write: { agreements: [row] } };
  },
});

/** A member signs; with the last signature the agreement is in force. */
const agreementSign = onPartnershipRecord<'agreements', AgreementSignInput & SharedActInput>({
  on: 'agreements',
  name: 'agreementSign',
  decide: (agreement, _input, { caller, members, dossier, today, newRecord }) => {
    const organisation = caller.organisation ?? '';
    const signed = signersOf(agreement.id, dossier.signatures);
    const found = signatureBreach(agreementState(agreement, dossier.agreements), signed, organisation);
    if (found !== null) return { refused: found };
    const signature = { ...newRecord(), agreementId: agreement.id, organisation, signedOn: today };
    if (agreement.inForceFrom !== null || !isSignedByAll([...signed, organisation], members)) {
      return { write: { signatures: [signature] } };
    }
    return { write: { signatures: [signature], agreements: [{ ...agreement, inForceFrom: today }] } };
  },
});

function signersOf(id: string, signatures: readonly SignatureRow[]): string[] {
  return signatures.filter(({ agreementId }) => agreementId === id).map(({ organisation }) => organisation);
}

/** What the members of a partnership agree on. */
export const agreementActs = [agreementPropose, agreementSign];
