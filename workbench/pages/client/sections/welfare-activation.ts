import type { ClientWelfareFragment } from '../../../generated/client.ts';
import { recordOf, type SectionContent } from './content.ts';
import { fact, facts } from './shown.ts';

const { code, date, number, onlyYes, organisation, percentage } = fact;

/** Measures of activation of the centres: artikel 60, temporary work experience and so on. */
export function welfareActivation(welfare: ClientWelfareFragment | null): SectionContent {
  const records = (welfare?.activations ?? []).map((row) =>
    recordOf(row, {
      title: facts(
        code('instrument', 'ActivationInstrument', row.instrument),
        organisation('workplace', row.workplace ?? row.employer),
      ),
      // One that was called off never ran.
      period: row.status === 'CANCELLED' ? null : { from: row.from, to: row.to },
      facts: facts(
        code('status', 'ActivationStatus', row.status),
        row.workplace === null ? null : organisation('employer', row.employer),
        date('limit', row.limit),
        percentage('hoursPercent', row.hoursPercent),
        date('startDecidedOn', row.startDecidedOn),
        date('termsSignedOn', row.termsSignedOn),
        date('permittedOn', row.permittedOn),
        date('agreementSheetOn', row.agreementSheetOn),
        date('extendedOn', row.extendedOn),
        date('rightsReachedOn', row.rightsReachedOn),
        date('trainingFrom', row.technicalTraining?.from),
        date('trainingTo', row.technicalTraining?.to),
        onlyYes('workManager', row.workManager),
        onlyYes('careManager', row.careManager),
        code('stopReason', 'ActivationStopReason', row.stopReason),
      ),
      within: [
        {
          word: 'monthlyHours',
          rows: row.hours.map(({ month, hours }) => ({
            facts: facts(date('monthFrom', month), number('hours', hours)),
          })),
        },
      ],
    }),
  );
  return { id: 'welfare.activation', source: 'WELFARE', value: welfare?.activations, records, inJourney: true };
}
