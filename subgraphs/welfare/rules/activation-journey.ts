import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { OwnerDeadline, OwnerEvent } from '../../../shared/words/event-text.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import type { DebtMediationRow } from '../debt-mediation-entities.ts';
import type { ActivationInstrument } from '../generated/resolver-types.ts';
import type { LadderStepRow, ThresholdRow } from '../threshold-entities.ts';
import { limitOf } from './activation-limits.ts';
import { sectionOfThreshold } from './thresholds.ts';

/** Rows of the sections that these events come from; those of a section that is withheld are not among them. */
export interface ActivationJourneyRows {
  readonly activations: readonly ActivationMeasureRow[];
  readonly ladderSteps: readonly LadderStepRow[];
  readonly thresholds: readonly ThresholdRow[];
  readonly debtMediations: readonly DebtMediationRow[];
}

type Event = OwnerEvent & { readonly source: 'WELFARE' };
type Deadline = OwnerDeadline & { readonly source: 'WELFARE' };

const ACTIVATION = 'welfare.activation';

function event(section: string, kind: string, on: LocalDate | null, detail: string | null): Event[] {
  return on === null ? [] : [{ on, source: 'WELFARE', section, kind, detail }];
}

/** What happened in these rows, in no order; each event is of the section of its row. No reason, no score, nothing of health. */
export function activationEvents(rows: ActivationJourneyRows): Event[] {
  const days = new Map(rows.ladderSteps.map((row) => [`${row.holder} ${row.assessedOn}`, row.assessedOn]));
  return [
    ...rows.activations.flatMap(measureEvents),
    ...[...days.values()].flatMap((on) => event('welfare.needs', 'LADDER_STEP_ASSESSED', on, null)),
    ...rows.thresholds.flatMap(thresholdEvents),
    ...rows.debtMediations.flatMap(({ mediationKind, from, to }) => [
      ...event('welfare.finances', 'DEBT_MEDIATION_STARTED', from, mediationKind),
      ...event('welfare.finances', 'DEBT_MEDIATION_ENDED', to, mediationKind),
    ]),
  ];
}

function measureEvents(measure: ActivationMeasureRow): Event[] {
  const { instrument, status, from, to } = measure;
  const signed = event(ACTIVATION, 'ACTIVATION_TERMS_SIGNED', measure.termsSignedOn, instrument);
  if (status === 'PLANNED' || status === 'CANCELLED') return signed;
  return [
    ...signed,
    ...event(ACTIVATION, 'ACTIVATION_STARTED', from, instrument),
    ...event(ACTIVATION, 'TECHNICAL_TRAINING_STARTED', measure.trainingFrom, null),
    ...event(ACTIVATION, 'ACTIVATION_EXTENDED', measure.extendedOn, instrument),
    ...(status === 'RUNNING' ? [] : event(ACTIVATION, `ACTIVATION_${status}`, to, instrument)),
  ];
}

function thresholdEvents({ thresholdKind, since, resolvedOn }: ThresholdRow): Event[] {
  const section = sectionOfThreshold(thresholdKind);
  const isHealth = section === 'welfare.health-thresholds';
  const [name, detail] = isHealth ? ['HEALTH_THRESHOLD', null] : ['THRESHOLD', thresholdKind];
  return [
    ...event(section, `${name}_RECORDED`, since, detail),
    ...event(section, `${name}_RESOLVED`, resolvedOn, detail),
  ];
}

const LIMITS: Readonly<Partial<Record<ActivationInstrument, string>>> = {
  TWE_OCMW: 'TWE_LIMIT',
  ACT_TRACK: 'ACTIVATION_TRACK_LIMIT',
  WIJKW: 'NEIGHBOURHOOD_WORK_LIMIT',
};

/**
 * What the centres have to do about these measures, in no order; the last day is inclusive and stays until it is done. A
 * plan has to start; what runs has to end on the day that was agreed, and by the limit of its instrument where none was.
 */
export function activationDeadlines(measures: readonly ActivationMeasureRow[], values: PolicyValues): Deadline[] {
  return measures.flatMap((measure) => {
    const { status, instrument, from, to, rightsReachedOn } = measure;
    if (status === 'PLANNED') return deadline(measure, 'ACTIVATION_TO_START', from);
    if (status !== 'RUNNING') return [];
    if (to !== null) return deadline(measure, 'ACTIVATION_ENDS_BY', to);
    const limit = deadline(measure, LIMITS[instrument] ?? 'ACTIVATION_ENDS_BY', limitOf(measure, values));
    return [...limit, ...deadline(measure, 'ART60_RIGHTS_REACHED', rightsReachedOn)];
  });
}

function deadline({ holder }: ActivationMeasureRow, kind: string, on: LocalDate | null): Deadline[] {
  return on === null ? [] : [{ on, source: 'WELFARE', section: ACTIVATION, kind, actor: holder }];
}
