import type { SignalAnswerInput, SignalSendInput, SignalWithdrawInput } from '../generated/resolver-types.ts';
import { type ClientActInput, type JointOutcome, onClient, onShared, type SharedActInput } from '../joint/joint-act.ts';
import { CLIENT } from '../joint/standing.ts';
import { caseFiles } from '../rules/case-journey.ts';
import { addresseeOf, answered, withdrawn } from '../rules/signal.ts';
import { companyOf } from '../rules/told-to.ts';

/** A member of the case, or the client, tells the owner of a part that something in it is wrong. */
const signalSend = onClient<SignalSendInput & ClientActInput>({
  name: 'signalSend',
  organisations: ({ recipient }) => (recipient ? [recipient] : []),
  decide: ({ section, kind, sentence, recipient }, facts): JointOutcome => {
    const { caller, client, dossier, today, newRecord, organisations } = facts;
    const signal = { section, kind, sentence, recipient: recipient ?? null };
    const found = addresseeOf(signal, {
      ...{ sender: caller.organisation ?? CLIENT, holders: client.holders, signals: dossier.signals, today },
      colleagues: companyOf(caseFiles(dossier), caller.organisation, today).known,
      isOrganisation: organisations.has(recipient ?? ''),
    });
    if ('rule' in found) return { refused: found };
    const said = { signalSection: section, signalKind: kind, sentence: sentence.trim() };
    const state = { status: 'SENT', sentOn: today, answer: null, answerSentence: null, closedOn: null } as const;
    const row = { ...newRecord(), ...said, ...state, signalSource: found.source, recipient: found.recipient };
    return { write: { signals: [row] } };
  },
});

/** The owner of the part answers. */
const signalAnswer = onShared<'signals', SignalAnswerInput & SharedActInput>({
  name: 'signalAnswer',
  on: 'signals',
  decide: (signal, { answer, sentence }, { today }) =>
    outcomeOf(answered(signal, { answer, sentence: sentence ?? null }, today)),
});

/** The sender takes the signal back. */
const signalWithdraw = onShared<'signals', SignalWithdrawInput & SharedActInput>({
  name: 'signalWithdraw',
  on: 'signals',
  decide: (signal, _input, { today }) => outcomeOf(withdrawn(signal, today)),
});

function outcomeOf(moved: ReturnType<typeof withdrawn>): JointOutcome {
  return 'rule' in moved ? { refused: moved } : { write: { signals: [moved] } };
}

/** What organisations tell the owner of a part. */
export const signalActs = [signalSend, signalAnswer, signalWithdraw];
