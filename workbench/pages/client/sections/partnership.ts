import type { ClientHeadFragment, ClientTogetherFragment } from '../../../generated/client.ts';
import { type OwnerContent, recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';

const { code, date, organisation, text } = fact;

type Together = ClientTogetherFragment & ClientHeadFragment;

/** The partnership's own sections that have a card; plan, referrals, sharing and looks have a place beside them. */
export function partnershipContent(client: Together): OwnerContent {
  return {
    source: 'PARTNERSHIP',
    record: client,
    asOf: null,
    sections: [
      participations(client),
      handovers(client),
      signals(client),
      requests(client),
      urgent(client),
      merges(client),
    ],
  };
}

function participations({ participations: rows }: Together): SectionContent {
  const records = (rows ?? []).map((row) =>
    recordOf(row, {
      title: facts(text('partnership', row.partnership.name)),
      period: row.enrolledOn === null ? null : { from: row.enrolledOn, to: row.exitedOn },
      facts: facts(
        code('status', 'ParticipationStatus', row.status),
        date('contactedOn', row.contactedOn),
        organisation('contactedBy', row.contactedBy),
        code('broughtBy', 'ParticipantSource', row.source),
        code('profile', 'ParticipantProfile', row.profile),
        date('activatedOn', row.activatedOn),
        date('pausedOn', row.pausedOn),
        date('resumedOn', row.resumedOn),
        code('exitReason', 'ParticipationExitReason', row.exitReason),
        date('aftercareOn', row.aftercareOn),
        date('closedOn', row.closedOn),
      ),
    }),
  );
  return { id: 'partnership.participation', source: 'PARTNERSHIP', value: rows, records, inJourney: true };
}

function handovers({ case: file }: Together): SectionContent {
  const records = (file?.handovers ?? []).map((row) =>
    recordOf(row, {
      title: facts(
        code('scope', 'HandoverScope', row.scope),
        code('responsibility', 'CaseResponsibility', row.responsibility),
      ),
      facts: facts(
        code('status', 'HandoverState', row.state),
        organisation('givenBy', row.from),
        organisation('receivedBy', row.to),
        text('receivingStaff', row.receivingStaff),
        text('what', row.what),
        date('talkOn', row.talkOn),
        date('proposedOn', row.proposedOn),
        date('endedOn', row.endedOn),
        code('reason', 'HandoverDecline', row.declineReason),
      ),
    }),
  );
  return { id: 'partnership.handovers', source: 'PARTNERSHIP', value: file?.handovers, records };
}

function signals({ signals: rows }: Together): SectionContent {
  const records = (rows ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'SignalKind', row.kind), code('about', 'Section', row.section)),
      facts: facts(
        code('status', 'SignalStatus', row.status),
        organisation('sender', row.sender),
        date('sentOn', row.sentOn),
        row.status === 'SENT' ? date('answerBy', row.answerBy) : null,
        text('what', row.sentence),
        code('answer', 'SignalAnswer', row.answer),
        text('answerSentence', row.answerSentence),
        date('closedOn', row.closedOn),
      ),
    }),
  );
  return { id: 'partnership.signals', source: 'PARTNERSHIP', value: rows, records };
}

function requests({ accessRequests: rows }: Together): SectionContent {
  const records = (rows ?? []).map((row) =>
    recordOf(row, {
      title: facts(organisation('asker', row.organisation), code('status', 'CaseAccessState', row.state)),
      facts: facts(
        text('askedBy', row.askedBy),
        date('askedOn', row.askedOn),
        code('purpose', 'Purpose', row.purpose),
        code('reason', 'CaseAccessReason', row.reason),
        text('why', row.explanation),
        date('answerBy', row.answerBy),
        date('answeredOn', row.answeredOn),
        code('refusalReason', 'CaseAccessRefusal', row.refusalReason),
      ),
    }),
  );
  return { id: 'partnership.access-requests', source: 'PARTNERSHIP', value: rows, records };
}

function urgent({ urgentAccesses: rows }: Together): SectionContent {
  const records = (rows ?? []).map((row) =>
    recordOf(row, {
      title: facts(organisation('asker', row.organisation), date('takenAt', row.takenAt)),
      facts: facts(text('staffMember', row.staffMember), text('why', row.sentence), date('endsAt', row.endsAt)),
    }),
  );
  return { id: 'partnership.urgent-access', source: 'PARTNERSHIP', value: rows, records };
}

function merges({ merges: rows }: Together): SectionContent {
  const records = (rows ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('status', 'MergeState', row.state)),
      facts: facts(
        code('ground', 'MergeGround', row.ground),
        text('why', row.reason),
        organisation('proposer', row.proposedBy),
        date('mergedAt', row.mergedAt),
      ),
    }),
  );
  return { id: 'partnership.merges', source: 'PARTNERSHIP', value: rows, records };
}
