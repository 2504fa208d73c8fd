import type { OutreachRequestInput, OutreachWithdrawInput } from '../generated/resolver-types.ts';
import type { SharedActInput } from '../joint/joint-act.ts';
import { onPartnership, onPartnershipRecord, type PartnershipActInput } from '../joint/partnership-act.ts';
import type { OutreachRequestRow } from '../outreach-entities.ts';
import { expiresOn, outreachBreach, withdrawnOutreach } from '../rules/outreach.ts';

/** A partner asks who somebody is whom it met. Nothing is looked up: the source register answers, for everybody after the same while. */
const outreachRequest = onPartnership<OutreachRequestInput & PartnershipActInput>({
  name: 'outreachRequest',
  decide: ({ nationalNumber, ...met }, { caller, dossier, today, seal, newRecord }) => {
    const { agreed, reference, contactedOn, profile } = met;
    const numberIndex = seal.index(nationalNumber);
    const refused = outreachBreach({ agreed, reference, contactedOn, numberIndex }, dossier.outreach, today);
    if (refused !== null) return { refused };
    const row: OutreachRequestRow = {
      ...newRecord(),
      ...{ holder: caller.organisation ?? '', staffMember: caller.staffMember, reference: reference.trim(), profile },
      ...{ numberIndex, numberSealed: seal.seal(nationalNumber), contactedOn },
      ...{ requestedOn: today, expiresOn: expiresOn(today), status: 'WAITING' },
      ...{ endedOn: null, outcome: null, clientKey: null },
    };
    return { write: { outreach: [row] } };
  },
});

const outreachWithdraw = onPartnershipRecord<'outreach', OutreachWithdrawInput & SharedActInput>({
  on: 'outreach',
  name: 'outreachWithdraw',
  decide: (row, _input, { today }) => {
    const withdrawn = withdrawnOutreach(row, today);
    return 'rule' in withdrawn ? { refused: withdrawn } : { write: { outreach: [withdrawn] } };
  },
});

/** People whom partners meet where they are. */
export const outreachActs = [outreachRequest, outreachWithdraw];
