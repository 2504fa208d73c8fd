import type { Breach } from '../../../shared/acts/rule-book.ts';
import type {
  IdentityMergeConfirmInput,
  IdentityMergeDeclineInput,
  IdentityMergeProposeInput,
  IdentityMergeWithdrawInput,
  IdentitySplitConfirmInput,
  IdentitySplitProposeInput,
} from '../generated/resolver-types.ts';
import type { IdentityMergeRow } from '../identity-merge-entities.ts';
import {
  type ClientActInput,
  type FileMove,
  type JointOutcome,
  onClient,
  onShared,
  type SharedActInput,
} from '../joint/joint-act.ts';
import { confirmedMerge, confirmedSplit, endedMerge, proposedMerge, proposedSplit } from '../rules/identity-merge.ts';

/** Who follows the client says that another number is theirs too. */
const identityMergePropose = onClient<IdentityMergeProposeInput & ClientActInput>({
  name: 'identityMergePropose',
  searches: ({ duplicateNumber }) => duplicateNumber,
  other: ({ duplicateNumber }) => ({ number: duplicateNumber }),
  decide: ({ ground, reason }, { client, caller, dossier, other, newRecord }) =>
    outcomeOf(
      proposedMerge({
        ...{ ground, reason, other, newRecord, client: client.clientId },
        ...{ staffMember: caller.staffMember, merges: dossier.merges },
      }),
    ),
});

const identityMergeConfirm = onShared<'merges', IdentityMergeConfirmInput & SharedActInput>({
  on: 'merges',
  name: 'identityMergeConfirm',
  other: ({ id }, { merges }) => {
    const duplicate = merges.find((row) => row.id === id)?.duplicate;
    return duplicate === undefined ? null : { client: duplicate };
  },
  decide: (row, _input, { caller: { staffMember }, other, now }) =>
    outcomeOf(confirmedMerge(row, { staffMember, other, now }), 'MERGE'),
});

const identityMergeDecline = onShared<'merges', IdentityMergeDeclineInput & SharedActInput>({
  on: 'merges',
  name: 'identityMergeDecline',
  decide: (row, _input, { caller }) => outcomeOf(endedMerge(row, 'DECLINED', caller.staffMember)),
});

const identityMergeWithdraw = onShared<'merges', IdentityMergeWithdrawInput & SharedActInput>({
  on: 'merges',
  name: 'identityMergeWithdraw',
  decide: (row, _input, { caller }) => outcomeOf(endedMerge(row, 'WITHDRAWN', caller.staffMember)),
});

const identitySplitPropose = onShared<'merges', IdentitySplitProposeInput & SharedActInput>({
  on: 'merges',
  name: 'identitySplitPropose',
  decide: (row, { reason }, { caller }) => outcomeOf(proposedSplit(row, reason, caller.staffMember)),
});

const identitySplitConfirm = onShared<'merges', IdentitySplitConfirmInput & SharedActInput>({
  on: 'merges',
  name: 'identitySplitConfirm',
  decide: (row, _input, { caller, now }) => outcomeOf(confirmedSplit(row, caller.staffMember, now), 'SPLIT'),
});

function outcomeOf(decided: IdentityMergeRow | Breach, kind?: FileMove['kind']): JointOutcome {
  if ('rule' in decided) return { refused: decided };
  const { id: mergeId, duplicate: from, clientKey: to } = decided;
  const write = { merges: [decided] };
  return kind === undefined ? { write } : { write, move: { kind, mergeId, from, to } };
}

/** Two files that are of one person, and one that is of two. */
export const identityMergeActs = [
  ...[identityMergePropose, identityMergeConfirm, identityMergeDecline, identityMergeWithdraw],
  ...[identitySplitPropose, identitySplitConfirm],
];
