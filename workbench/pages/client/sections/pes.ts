import type { ClientPesFragment } from '../../../generated/client.ts';
import { type OwnerContent, plainRecord, recordOf, type SectionContent } from './content.ts';
import { pesWork } from './pes-work.ts';
import { fact, facts } from './shown.ts';

const { code, date, number, onlyYes, organisation, percentage, text, yesNo } = fact;

/** What VDAB answered, section by section; null is an owner that could not be reached. */
export function pesContent(pes: ClientPesFragment | null): OwnerContent {
  return {
    source: 'PES',
    record: pes,
    asOf: pes?.asOf ?? null,
    sections: [registration(pes), assessments(pes), supportPackages(pes), imw(pes), ...pesWork(pes), ...closed(pes)],
  };
}

type Pes = ClientPesFragment | null;

function registration(pes: Pes): SectionContent {
  const row = pes?.registration ?? null;
  const records =
    row === null
      ? []
      : [
          recordOf(row, {
            title: facts(text('category', row.categoryLabel)),
            period: { from: row.registeredOn, to: row.endedOn },
            facts: facts(
              code('status', 'MediationStatus', row.mediationStatus),
              text('mediator', row.mediator),
              text('team', row.team),
              date('confirmedOn', row.confirmedOn),
              text('clientNumber', row.clientNumber),
            ),
          }),
        ];
  return { id: 'pes.registration', source: 'PES', value: row, records, inJourney: true };
}

function assessments(pes: Pes): SectionContent {
  const records = (pes?.assessments ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('advice', 'AdviceCode', row.advice)),
      facts: facts(
        code('status', 'AssessmentStatus', row.status),
        date('decidedOn', row.issuedOn),
        row.validUntil === row.issuedOn ? null : date('validUntil', row.validUntil),
        code('basis', 'AdviceBasis', row.basis),
        date('requestedOn', row.requestedOn),
        date('screeningOn', row.screeningOn),
        date('reportOn', row.reportOn),
        date('reviewOn', row.reviewOn),
        code('proposedBy', 'AdviceProposer', row.proposedBy),
        code('decidedBy', 'AssessmentDecider', row.decidedBy),
        date('refusedOn', row.refusedOn),
        date('reconsiderableUntil', row.reconsiderableUntil),
        date('reconsiderationOn', row.reconsiderationOn),
      ),
    }),
  );
  return { id: 'pes.assessment', source: 'PES', value: pes?.assessments, records };
}

function supportPackages(pes: Pes): SectionContent {
  const records = (pes?.supportPackages ?? []).map((row) =>
    recordOf(row, {
      title: facts(
        percentage('wagePremium', row.wagePremiumPercentage),
        code('guidance', 'GuidanceLevel', row.guidance),
        code('instrument', 'SupportInstrument', row.instrument),
      ),
      period: { from: row.from, to: row.to },
      facts: facts(
        code('status', 'SupportPackageStatus', row.status),
        code('reason', 'SupportPackageReason', row.reason),
        date('suspendedOn', row.suspendedOn),
        date('resumedOn', row.resumedOn),
      ),
      within: [
        {
          word: 'evaluations',
          rows: row.evaluations.map((one) => ({
            facts: facts(
              code('kind', 'PackageEvaluationKind', one.kind),
              date('dueOn', one.dueOn),
              date('heldOn', one.heldOn),
              code('outcome', 'ReadinessOutcome', one.outcome),
              onlyYes('late', one.late),
            ),
            record: one,
          })),
        },
      ],
    }),
  );
  return { id: 'pes.support-package', source: 'PES', value: pes?.supportPackages, records, inJourney: true };
}

function imw(pes: Pes): SectionContent {
  const records = (pes?.individualTailoredWork ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('package', 'ImwPackage', row.package), organisation('employer', row.employer)),
      period: { from: row.from, to: row.to },
      facts: facts(
        yesNo('employerIsTailoredWork', row.employerIsTailoredWork),
        date('decidedOn', row.decisionOn),
        code('decidedBy', 'ImwDecider', row.decidedBy),
        date('extendedOn', row.extendedOn),
      ),
      within: [
        {
          word: 'schedule',
          rows: row.schedule.map((block) => ({
            facts: facts(
              number('fromQuarter', block.fromQuarter),
              number('toQuarter', block.toQuarter),
              date('from', block.from),
              date('to', block.to),
              percentage('wagePremium', block.percentage),
            ),
          })),
        },
      ],
    }),
  );
  return { id: 'pes.imw', source: 'PES', value: pes?.individualTailoredWork, records, inJourney: true };
}

/** What hardly anybody but VDAB's own staff gets. */
function closed(pes: Pes): SectionContent[] {
  const grounds = (pes?.assessmentGrounds ?? []).map((row) =>
    recordOf(row, { facts: facts(code('attest', 'AttestKind', row.attest), date('recordedOn', row.recordedOn)) }),
  );
  const notes = (pes?.confidentialNotes ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('kind', 'ConfidentialCategory', row.category)),
      facts: facts(
        text('note', row.relevanceNote),
        date('recordedOn', row.recordedOn),
        date('withdrawnOn', row.withdrawnOn),
      ),
    }),
  );
  const points = (pes?.contactPoints ?? []).map((point) =>
    plainRecord(`${point.kind}${point.value}`, {
      facts: facts(code('kind', 'ContactKind', point.kind), text('value', point.value), date('since', point.since)),
    }),
  );
  return [
    { id: 'pes.assessment-grounds', source: 'PES', value: pes?.assessmentGrounds, records: grounds, asTable: true },
    { id: 'pes.confidential', source: 'PES', value: pes?.confidentialNotes, records: notes },
    { id: 'pes.contact', source: 'PES', value: pes?.contactPoints, records: points, asTable: true },
  ];
}
