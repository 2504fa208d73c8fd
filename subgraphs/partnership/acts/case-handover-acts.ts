import type { HandoverRow } from '../case-entities.ts';
import type {
  HandoverConfirmInput,
  HandoverDeclineInput,
  HandoverProposeInput,
  HandoverWithdrawInput,
} from '../generated/resolver-types.ts';
import { type JointFacts, type JointOutcome, onShared, type SharedActInput } from '../joint/joint-act.ts';
import { completed, type HandoverStep, proposalBreach, takeHandoverStep } from '../rules/case-handover.ts';
import { caseOf, newMember } from './case-acts.ts';

const handoverPropose = onShared<'members', HandoverProposeInput & SharedActInput>({
  on: 'members',
  name: 'handoverPropose',
  organisations: ({ recipient }) => [recipient],
  decide: (membership, { scope, recipient, receivingStaff, what, talkOn }, facts) => {
    const { dossier, organisations, today, isFindable, newRecord } = facts;
    const proposal = { scope, recipient, receivingStaff, what, talkOn };
    const around = { ...dossier, file: caseOf(membership, dossier.cases) };
    const receiver = { known: organisations.get(recipient), mayBeStranger: isFindable };
    const found = proposalBreach(proposal, membership, around, receiver, today);
    if (found !== null) return { refused: found };
    const { caseId, id: memberId, responsibility } = membership;
    const row: HandoverRow = {
      ...{ ...newRecord(), ...proposal, caseId, memberId, responsibility },
      ...{ state: 'PROPOSED', proposedOn: today, endedOn: null, decline: null },
    };
    return { write: { handovers: [row] } };
  },
});

const handoverConfirm = onShared<'handovers', HandoverConfirmInput & SharedActInput>({
  on: 'handovers',
  name: 'handoverConfirm',
  decide: (row, _input, facts) =>
    step(row, { kind: 'confirm', side: facts.caller.organisation === row.holder ? 'GIVER' : 'RECEIVER' }, facts),
});

const handoverDecline = onShared<'handovers', HandoverDeclineInput & SharedActInput>({
  on: 'handovers',
  name: 'handoverDecline',
  decide: (row, { reason }, facts) => step(row, { kind: 'decline', reason }, facts),
});

const handoverWithdraw = onShared<'handovers', HandoverWithdrawInput & SharedActInput>({
  on: 'handovers',
  name: 'handoverWithdraw',
  decide: (row, _input, facts) => step(row, { kind: 'withdraw' }, facts),
});

function step(row: HandoverRow, taken: HandoverStep, facts: JointFacts): JointOutcome {
  const { dossier, today, isFindable } = facts;
  const next = takeHandoverStep(row, taken, today);
  if ('rule' in next) return { refused: next };
  if (next.state !== 'COMPLETED') return { write: { handovers: [next] } };
  const { caseId, recipient: organisation, responsibility } = next;
  const joining = newMember({ caseId, organisation, responsibility }, next.receivingStaff, facts);
  const moved = completed(
    next,
    { ...dossier, file: caseOf(next, dossier.cases), mayBeStranger: isFindable },
    joining,
    today,
  );
  return 'rule' in moved ? { refused: moved } : { write: { handovers: [next], ...moved } };
}

/** Handing the lead or a responsibility over, with a talk of both and the client. */
export const handoverActs = [handoverPropose, handoverConfirm, handoverDecline, handoverWithdraw];
