import { type ActOutcome, actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { Breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import type { ActivationStopReason } from '../generated/resolver-types.ts';
import { beginActivation, beginArticleSixty, endActivation, extendActivation } from '../rules/activation-states.ts';
import { recordHours } from '../rules/activity-hours.ts';
import { recordTraining } from '../rules/temporary-work.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const { onRecord } = actsOf<WelfareTables, WelfareRegisters>();

function written(outcome: ActivationMeasureRow | Breach): ActOutcome<WelfareTables> {
  return 'rule' in outcome ? refused(outcome) : { write: { activationMeasures: [outcome] } };
}

interface BeginInput extends RecordActInput {
  readonly startedOn: LocalDate;
}

const articleSixtyStart = onRecord({
  name: 'articleSixtyStart',
  on: 'activationMeasures',
  decide: (measure, { startedOn }: BeginInput, { today }) => written(beginArticleSixty(measure, startedOn, today)),
});

const activationBegin = onRecord({
  name: 'activationBegin',
  on: 'activationMeasures',
  decide: (measure, { startedOn }: BeginInput, { today }) => written(beginActivation(measure, startedOn, today)),
});

interface EndInput extends RecordActInput {
  readonly lastDay: LocalDate;
  readonly reason?: ActivationStopReason | null;
}

const activationEnd = onRecord({
  name: 'activationEnd',
  on: 'activationMeasures',
  decide: (measure, { lastDay, reason = null }: EndInput, { today }) =>
    written(endActivation(measure, { lastDay, reason }, today)),
});

interface ExtendInput extends RecordActInput {
  readonly to: LocalDate;
  readonly decidedOn: LocalDate;
  readonly exceptional: boolean;
}

const activationExtend = onRecord({
  name: 'activationExtend',
  on: 'activationMeasures',
  decide: (measure, { to, decidedOn, exceptional }: ExtendInput, { today }) =>
    written(extendActivation(measure, { to, decidedOn, exceptional }, today)),
});

interface TrainingInput extends RecordActInput {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const technicalTrainingRecord = onRecord({
  name: 'technicalTrainingRecord',
  on: 'activationMeasures',
  decide: (measure, { from, to }: TrainingInput) => written(recordTraining(measure, { from, to })),
});

interface HoursInput extends RecordActInput {
  readonly month: LocalDate;
  readonly hours: number;
}

/** The hours of a month. The measure is written too: two people who record hours at once meet in its version. */
function hoursRecordOf(name: string, instrument: 'WIJKW' | 'GEM_DIENST') {
  return onRecord({
    name,
    on: 'activationMeasures',
    decide: (measure, { month, hours }: HoursInput, facts) => {
      const known = facts.dossier.activityHours;
      const row = recordHours(measure, { month, hours }, instrument, known, facts.newRecord('activityHours'), facts);
      return 'rule' in row ? refused(row) : { write: { activationMeasures: [measure], activityHours: [row] } };
    },
  });
}

/** The acts on a measure that is there. */
export const activationChanges = [
  articleSixtyStart,
  activationBegin,
  activationEnd,
  activationExtend,
  technicalTrainingRecord,
  hoursRecordOf('neighbourhoodWorkHoursRecord', 'WIJKW'),
  hoursRecordOf('communityServiceHoursRecord', 'GEM_DIENST'),
];
