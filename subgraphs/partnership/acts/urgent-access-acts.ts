import { breach } from '../../../shared/acts/rule-book.ts';
import type {
  UrgentAccessEndInput,
  UrgentAccessRenewInput,
  UrgentAccessTakeInput,
} from '../generated/resolver-types.ts';
import { type ClientActInput, type JointOutcome, onClient, onShared, type SharedActInput } from '../joint/joint-act.ts';
import { endedAccess, endOf, renewedAccess, takingBreach } from '../rules/urgent-access.ts';
import type { UrgentAccessRow } from '../urgent-access-entities.ts';

/** A duty worker who cannot wait for a relation says why, and may look for two hours. */
const urgentAccessTake = onClient<UrgentAccessTakeInput & ClientActInput>({
  name: 'urgentAccessTake',
  decide: ({ sentence }, { caller, client, dossier, isFindable, now, newRecord }) => {
    const { staffMember, organisation } = caller;
    const own = dossier.urgentAccesses.filter(({ holder }) => holder === organisation);
    const refused = takingBreach({ staffMember, sentence, isFindable, own, now });
    if (refused !== null) return { refused };
    // The client has to be told who looked.
    if (client.organisationKind === null) return { refused: breach('CASE_ORGANISATION', 'client') };
    const row = { ...newRecord(), staffMember, sentence: sentence.trim(), takenAt: now, endsAt: endOf(now) };
    return { write: { urgentAccesses: [{ ...row, renewedBy: null }] } };
  },
});

const urgentAccessRenew = onShared<'urgentAccesses', UrgentAccessRenewInput & SharedActInput>({
  on: 'urgentAccesses',
  name: 'urgentAccessRenew',
  decide: (row, _input, { caller: { staffMember }, isFindable, now }) =>
    outcomeOf(renewedAccess(row, { staffMember, isFindable, now })),
});

const urgentAccessEnd = onShared<'urgentAccesses', UrgentAccessEndInput & SharedActInput>({
  on: 'urgentAccesses',
  name: 'urgentAccessEnd',
  decide: (row, _input, { caller, now }) => outcomeOf(endedAccess(row, caller.staffMember, now)),
});

function outcomeOf(moved: ReturnType<typeof endedAccess>): JointOutcome {
  return 'rule' in moved ? { refused: moved } : { write: { urgentAccesses: [moved satisfies UrgentAccessRow] } };
}

/** Looking without a relation when it cannot wait. */
export const urgentAccessActs = [urgentAccessTake, urgentAccessRenew, urgentAccessEnd];
