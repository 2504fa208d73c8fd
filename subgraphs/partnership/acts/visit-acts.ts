import type { VisitRecordInput } from '../generated/resolver-types.ts';
import { type ClientActInput, onClient } from '../joint/joint-act.ts';

/** A staff member says that they have gone through the client's file: from now on "since my last visit" counts from here. */
const visitRecord = onClient<VisitRecordInput & ClientActInput>({
  name: 'visitRecord',
  decide: (_input, { caller, dossier, now, newRecord }) => {
    const { staffMember, organisation } = caller;
    const before = dossier.visits.find((row) => row.staffMember === staffMember && row.holder === organisation);
    return { write: { visits: [{ ...(before ?? newRecord()), staffMember, visitedAt: now }] } };
  },
});

/** What staff members record for themselves. */
export const visitActs = [visitRecord];
