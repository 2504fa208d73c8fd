import type { SharingDecideInput, SharingRecordInput } from '../generated/resolver-types.ts';
import { type ClientActInput, type JointFacts, type JointOutcome, onClient } from '../joint/joint-act.ts';
import { asDecided } from '../rules/sharing.ts';
import { type NewDecision, recordingBreach, sharingBreach } from '../rules/sharing-decision.ts';
import type { SharingDecisionRow } from '../sharing-entities.ts';

/** The client decides, in their own file. */
const sharingDecide = onClient<SharingDecideInput & ClientActInput>({
  name: 'sharingDecide',
  organisations: ({ recipient }) => [recipient],
  decide: ({ section, recipient, status }, facts) =>
    decide({ section, recipient, status, decidedOn: facts.today }, 'CLIENT_ONLINE', facts),
});

/** A member of the case records what the client decided, with how that is known. */
const sharingRecord = onClient<SharingRecordInput & ClientActInput>({
  name: 'sharingRecord',
  organisations: ({ recipient }) => [recipient],
  decide: ({ section, recipient, status, decidedOn, evidence }, facts) =>
    recordedBreach({ section, recipient, status, decidedOn }, evidence, facts) ??
    decide({ section, recipient, status, decidedOn }, evidence, facts),
});

/** What staff may not record for a client: see `recordingBreach`. */
function recordedBreach(
  decision: NewDecision,
  evidence: SharingRecordInput['evidence'],
  { caller, dossier, today }: JointFacts,
): JointOutcome | null {
  const found = recordingBreach(decision, evidence, caller.organisation, dossier.sharing, today);
  return found === null ? null : { refused: found };
}

function decide(
  decision: NewDecision,
  evidence: SharingDecisionRow['evidence'],
  { client, dossier, organisations, today, newRecord }: JointFacts,
): JointOutcome {
  const earlier = dossier.sharing.filter(({ recipient }) => recipient === decision.recipient).map(asDecided);
  const found = sharingBreach(decision, earlier, organisations.has(decision.recipient), today);
  if (found !== null) return { refused: found };
  const { id, sourceId, changedAt, version } = newRecord();
  const row = { id, sourceId, changedAt, version, clientId: client.clientId, ...decision, evidence };
  return { write: { sharing: [row] } };
}

/** What the client agrees to, refuses and takes back. */
export const sharingActs = [sharingDecide, sharingRecord];
