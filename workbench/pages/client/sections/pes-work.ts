import type { ClientPesFragment } from '../../../generated/client.ts';
import { plainRecord, recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';

const { code, date, number, onlyYes, organisation, text, yesNo } = fact;

type Pes = ClientPesFragment | null;

/** What VDAB holds of the way to work: tracks, screenings, steps, learning, work. */
export function pesWork(pes: Pes): SectionContent[] {
  return [transitions(pes), reasons(pes), readiness(pes), steps(pes), learning(pes), employment(pes)];
}

function transitions(pes: Pes): SectionContent {
  const records = (pes?.transitions ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('phase', 'TransitionPhase', row.phase), organisation('provider', row.provider)),
      period: row.startOn === null ? null : { from: row.startOn, to: row.outcomeOn ?? null },
      facts: facts(
        code('status', 'TransitionStatus', row.status),
        code('origin', 'TransitionOrigin', row.origin),
        organisation('sourceEmployer', row.sourceEmployer),
        date('proposedOn', row.proposedOn),
        date('referredOn', row.referredOn),
        code('referralSource', 'ReferralSource', row.referralSource),
        number('waitingDays', row.waitingDays),
        date('plannedEndOn', row.plannedEndOn),
        number('hoursBudget', row.hoursBudget),
        number('hoursUsed', row.hoursUsed),
        code('outcome', 'TransitionOutcome', row.outcome),
        code('cause', 'OutcomeCause', row.outcomeCause),
        onlyYes('closesPremiumFile', row.closesPremiumFile),
      ),
      within: [
        {
          word: 'phases',
          rows: row.phases.map((phase) => ({
            facts: facts(code('phase', 'TransitionPhase', phase.phase), date('from', phase.from), date('to', phase.to)),
          })),
        },
        {
          word: 'suspensions',
          rows: row.suspensions.map(({ from, to }) => ({ facts: facts(date('from', from), date('to', to)) })),
        },
        {
          word: 'internships',
          rows: row.internships.map((one) => ({
            facts: facts(
              organisation('host', one.host),
              date('from', one.from),
              date('to', one.to),
              text('jobOffer', one.jobOfferRef),
              code('outcome', 'InternshipResult', one.result),
              yesNo('popUpdated', one.popUpdated),
            ),
            record: one,
          })),
        },
      ],
    }),
  );
  return { id: 'pes.transition', source: 'PES', value: pes?.transitions, records, inJourney: true };
}

function reasons(pes: Pes): SectionContent {
  const records = (pes?.transitionReasons ?? []).map((row, at) =>
    plainRecord(`${row.track}${at}`, {
      facts: facts(
        date('on', row.on),
        code('declined', 'TransitionThreshold', row.declined),
        code('suspended', 'SuspensionReason', row.suspended),
      ),
    }),
  );
  return { id: 'pes.transition-reasons', source: 'PES', value: pes?.transitionReasons, records, asTable: true };
}

function readiness(pes: Pes): SectionContent {
  const records = (pes?.readinessScreenings ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'ReadinessScreeningKind', row.kind)),
      facts: facts(
        date('plannedOn', row.plannedOn),
        date('screenedOn', row.screenedOn),
        code('outcome', 'ReadinessOutcome', row.outcome),
        yesNo('favourable', row.favourable),
        code('screenedEmployment', 'ScreenedEmployment', row.screenedEmployment),
        text('evaluator', row.evaluator),
        date('fictitiousStartOn', row.fictitiousStartOn),
        onlyYes('closesPremiumFile', row.closesPremiumFile),
      ),
    }),
  );
  return { id: 'pes.readiness', source: 'PES', value: pes?.readinessScreenings, records };
}

function steps(pes: Pes): SectionContent {
  const records = (pes?.steps ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'PesStepKind', row.kind), organisation('executor', row.executor)),
      period: row.startedOn === null ? null : { from: row.startedOn, to: row.endedOn },
      facts: facts(
        code('status', 'PesStepStatus', row.status),
        date('plannedFrom', row.plannedFrom),
        date('plannedTo', row.plannedTo),
        code('outcome', 'PesStepResult', row.result),
      ),
    }),
  );
  return { id: 'pes.steps', source: 'PES', value: pes?.steps, records, inJourney: true };
}

function learning(pes: Pes): SectionContent {
  const records = (pes?.workplaceLearning ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'WorkplaceLearningForm', row.kind), organisation('host', row.host)),
      period: { from: row.from, to: row.to },
      facts: facts(number('hours', row.hours), code('outcome', 'WorkplaceLearningResult', row.result)),
    }),
  );
  return { id: 'pes.workplace-learning', source: 'PES', value: pes?.workplaceLearning, records, inJourney: true };
}

function employment(pes: Pes): SectionContent {
  const records = (pes?.employment ?? []).map((row) =>
    recordOf(row, {
      title: facts(organisation('employer', row.employer)),
      period: { from: row.from, to: row.to },
      facts: facts(
        code('contractType', 'ContractType', row.contractType),
        yesNo('imw', row.imw),
        yesNo('durable', row.durable),
        number('durableMonths', row.durableDefinitionMonths),
      ),
      within: [
        {
          word: 'followUps',
          rows: row.followUps.map((one) => ({
            facts: facts(
              number('month', one.month),
              date('observedOn', one.observedOn),
              yesNo('employed', one.employed),
              onlyYes('late', one.late),
            ),
          })),
        },
      ],
    }),
  );
  return { id: 'pes.employment', source: 'PES', value: pes?.employment, records, inJourney: true };
}
