import type { ClientSocialEconomyFragment } from '../../../generated/client.ts';
import { type OwnerContent, plainRecord, recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';
import { enterpriseGuidance } from './social-economy-guidance.ts';
import { enterpriseMoves } from './social-economy-moves.ts';

const { code, date, onlyYes, percentage, text } = fact;

type Enterprises = ClientSocialEconomyFragment | null;

/** What the enterprises answered, section by section; null is an owner that could not be reached. */
export function socialEconomyContent(record: Enterprises): OwnerContent {
  return {
    source: 'SOCIAL_ECONOMY',
    record,
    asOf: record?.asOf ?? null,
    sections: [
      employments(record),
      terms(record),
      ...enterpriseGuidance(record),
      ldeTracks(record),
      ...enterpriseMoves(record),
      absences(record),
      contact(record),
    ],
  };
}

function employments(record: Enterprises): SectionContent {
  const records = (record?.employments ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('instrument', 'SocialEconomyInstrument', row.instrument), text('jobTitle', row.jobTitle)),
      period: { from: row.from, to: row.to },
      facts: facts(
        code('contractType', 'EmploymentContractType', row.contractType),
        percentage('hoursPercent', row.hoursFraction),
        text('competent', row.competentCode),
        code('endReason', 'EmploymentEndReason', row.endReason),
      ),
    }),
  );
  return {
    id: 'social-economy.employment',
    source: 'SOCIAL_ECONOMY',
    value: record?.employments,
    records,
    inJourney: true,
  };
}

function terms(record: Enterprises): SectionContent {
  const records = (record?.employmentTerms ?? []).map((row) =>
    plainRecord(row.employment, {
      holder: row.heldBy,
      facts: facts(text('coach', row.coach)),
      within: [
        {
          word: 'hoursFrom',
          rows: row.hours.map(({ from, hoursFraction }) => ({
            facts: facts(date('from', from), percentage('hoursPercent', hoursFraction)),
          })),
        },
        {
          word: 'packages',
          rows: row.packages.map((one) => ({
            facts: facts(
              percentage('wagePremium', one.percentage),
              code('guidance', 'WorkGuidanceLevel', one.level),
              date('from', one.from),
              date('to', one.to),
            ),
            record: one,
          })),
        },
      ],
    }),
  );
  return { id: 'social-economy.employment-terms', source: 'SOCIAL_ECONOMY', value: record?.employmentTerms, records };
}

function ldeTracks(record: Enterprises): SectionContent {
  const records = (record?.ldeTracks ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('state', 'LdeTrackState', row.state)),
      period: { from: row.from, to: row.endedOn },
      facts: facts(
        date('plannedEndOn', row.plannedEnd),
        onlyYes('extended', row.extended),
        code('extensionReason', 'LdeExtensionReason', row.extensionReason),
        date('evaluatedOn', row.evaluatedOn),
        onlyYes('late', row.late),
        code('outcome', 'LdeTrackOutcome', row.outcome),
        code('runOff', 'LdeRunOffPackage', row.runOff),
      ),
    }),
  );
  return {
    id: 'social-economy.lde-track',
    source: 'SOCIAL_ECONOMY',
    value: record?.ldeTracks,
    records,
    inJourney: true,
  };
}

function absences(record: Enterprises): SectionContent {
  const records = (record?.absences ?? []).map((row) =>
    recordOf(row, {
      period: { from: row.from, to: row.to },
      facts: facts(code('kind', 'AbsenceKind', row.kind), date('from', row.from), date('to', row.to)),
    }),
  );
  return { id: 'social-economy.absence', source: 'SOCIAL_ECONOMY', value: record?.absences, records, asTable: true };
}

function contact(record: Enterprises): SectionContent {
  const records = (record?.contactPoints ?? []).map((point) =>
    plainRecord(`${point.kind}${point.value}`, {
      facts: facts(code('kind', 'ContactKind', point.kind), text('value', point.value), date('since', point.since)),
    }),
  );
  return {
    id: 'social-economy.contact',
    source: 'SOCIAL_ECONOMY',
    value: record?.contactPoints,
    records,
    asTable: true,
  };
}
