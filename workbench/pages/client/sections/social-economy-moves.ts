import type { ClientSocialEconomyFragment } from '../../../generated/client.ts';
import { plainRecord, recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';

const { code, date, organisation, text } = fact;

type Enterprises = ClientSocialEconomyFragment | null;

/** Moves to regular work, and the way back from there. */
export function enterpriseMoves(record: Enterprises): SectionContent[] {
  const moves = (record?.moves ?? []).map((row) =>
    recordOf(row, {
      title: facts(code('destination', 'MoveDestination', row.destination), date('on', row.on)),
      facts: facts(
        organisation('movedFrom', row.from),
        organisation('newEmployer', row.newEmployer),
        code('returnRight', 'ReturnRightStatus', row.returnRight?.status),
        date('returnUntil', row.returnRight?.until),
        code('returnPackage', 'ReturnSupportPackage', row.returnRight?.supportPackage),
        date('returnOfferedOn', row.returnOfferedOn),
        date('returnedOn', row.returnedOn),
      ),
    }),
  );
  const conditions = (record?.returnConditions ?? []).map((row) =>
    plainRecord(row.move, {
      facts: facts(
        date('evaluationOn', row.evaluationOn),
        date('imwStartedOn', row.imwStartedOn),
        date('failedOn', row.failedOn),
        code('cause', 'MoveFailureCause', row.failureCause),
        code('returnAnswer', 'ReturnAnswer', row.returnAnswer),
        date('returnAnsweredOn', row.returnAnsweredOn),
      ),
      within: [
        {
          word: 'conditions',
          rows: row.conditions.map((one) => ({
            facts: facts(
              code('condition', 'ReturnConditionCode', one.code),
              code('outcome', 'ReturnConditionOutcome', one.outcome),
              text('why', one.words),
            ),
          })),
        },
      ],
    }),
  );
  return [
    { id: 'social-economy.moves', source: 'SOCIAL_ECONOMY', value: record?.moves, records: moves },
    {
      id: 'social-economy.return-conditions',
      source: 'SOCIAL_ECONOMY',
      value: record?.returnConditions,
      records: conditions,
    },
  ];
}
