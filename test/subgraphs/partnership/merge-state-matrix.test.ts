import { expect, it } from '@jest/globals';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { inventedNumber } from '../../kit/extracts.ts';
import { callerOf } from '../../kit/owner.ts';
import { CENTRE_A, person, VDAB } from '../../kit/partnership.ts';
import { take } from '../../kit/partnership-plan.ts';
import { clientOf } from '../../kit/referrals.ts';
import { expected, type Machine, type Table, tryEverything, type World } from '../../kit/state-matrix.ts';

const WORKER = callerOf({ organisation: CENTRE_A, purpose: 'ACTIVATION' });
const COLLEAGUE = callerOf({ staffMember: 'colleague', organisation: CENTRE_A, purpose: 'ACTIVATION' });
const MEDIATOR = callerOf({
  ...{ staffMember: 'mediator', roles: ['mediator'], organisation: VDAB, purpose: 'ACTIVATION' },
});

/** The other file of the same person; each client of the machine has one of their own. */
const otherOf = ({ index }: World) => 200 + index;
const merging = (world: World) => ({
  ...{ client: world.client, duplicateNumber: inventedNumber(otherOf(world)), ground: 'SOURCE_REGISTER' },
  reason: 'Het bisnummer werd vervangen.',
});
const MERGE: Machine = {
  begin: async (world) => {
    await take(world.partnership, person(otherOf(world)));
    return (await world.partnership.act(WORKER, 'identityMergePropose', merging(world))).id ?? '';
  },
  moves: {
    proposeAgain: { by: WORKER, name: 'identityMergePropose', more: merging, on: () => null },
    confirm: { by: COLLEAGUE, name: 'identityMergeConfirm' },
    confirmOwn: { by: WORKER, name: 'identityMergeConfirm' },
    confirmElsewhere: { by: MEDIATOR, name: 'identityMergeConfirm' },
    decline: { by: COLLEAGUE, name: 'identityMergeDecline' },
    declineElsewhere: { by: MEDIATOR, name: 'identityMergeDecline' },
    withdraw: { by: WORKER, name: 'identityMergeWithdraw' },
    withdrawTheirs: { by: MEDIATOR, name: 'identityMergeWithdraw' },
    proposeSplit: { by: WORKER, name: 'identitySplitPropose', more: { reason: 'Twee personen.' } },
    split: { by: MEDIATOR, name: 'identitySplitConfirm' },
    splitOwn: { by: WORKER, name: 'identitySplitConfirm' },
    splitByClient: { by: ({ index }) => clientOf(index), name: 'identitySplitConfirm' },
  },
  ways: {
    ...{ PROPOSED: [], DECLINED: ['decline'], WITHDRAWN: ['withdraw'], MERGED: ['confirm'] },
    ...{ SPLIT_PROPOSED: ['confirm', 'proposeSplit'], SPLIT: ['confirm', 'proposeSplit', 'split'] },
  },
};
const NOT_ASKED = {
  ...{ confirmElsewhere: 'NOT_PERMITTED', declineElsewhere: 'NOT_PERMITTED', withdrawTheirs: 'NOT_PERMITTED' },
  splitByClient: 'NOT_PERMITTED',
};
const NOT_ONE = { proposeSplit: 'MERGE_NOT_ONE', split: 'MERGE_NOT_ONE', splitOwn: 'MERGE_NOT_ONE' };
const OVER = { confirm: 'MERGE_OVER', confirmOwn: 'MERGE_OVER', decline: 'MERGE_OVER', withdraw: 'MERGE_OVER' };

const STATES: Table = {
  PROPOSED: {
    done: ['confirm', 'decline', 'withdraw'],
    otherwise: { ...NOT_ASKED, ...NOT_ONE, proposeAgain: 'MERGE_RUNS', confirmOwn: 'MERGE_SECOND_PERSON' },
  },
  DECLINED: { done: ['proposeAgain'], otherwise: { ...NOT_ASKED, ...NOT_ONE, ...OVER } },
  WITHDRAWN: { done: ['proposeAgain'], otherwise: { ...NOT_ASKED, ...NOT_ONE, ...OVER } },
  MERGED: {
    done: ['proposeSplit'],
    otherwise: { ...NOT_ASKED, ...OVER, ...NOT_ONE, proposeAgain: 'MERGE_SAME_FILE' },
  },
  SPLIT_PROPOSED: {
    done: ['split'],
    otherwise: {
      ...{ ...NOT_ASKED, ...OVER, proposeAgain: 'MERGE_SAME_FILE' },
      ...{ proposeSplit: 'MERGE_NOT_ONE', splitOwn: 'MERGE_SECOND_PERSON' },
    },
  },
  SPLIT: { done: ['proposeAgain'], otherwise: { ...NOT_ASKED, ...NOT_ONE, ...OVER } },
};

describeOnBothDatabases(
  'every act in every state of a merge of two files, and nothing at all changed by a refusal:',
  (openDatabase) => {
    it('it is confirmed by a second person while it is proposed, and undone by two people once it came about', async () => {
      const { found, wrong } = await tryEverything(openDatabase, MERGE);
      expect(found).toEqual(expected(MERGE, STATES));
      expect(wrong).toEqual([]);
    }, 600_000);
  },
);
