import type { Dossier } from '../../../shared/acts/dossier.ts';
import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ActivationMeasureRow, ActivityHoursRow } from '../activation-entities.ts';
import type { ActivationInstrument } from '../generated/resolver-types.ts';
import type { WelfareTables } from '../tables.ts';
import { limitOf } from './activation-limits.ts';
import { lastDayOfMonths } from './months.ts';
import type { WelfareRule } from './rule-book.ts';

type Found = Breach<WelfareRule> | null;
type Facts = Pick<Dossier<WelfareTables>, 'activationMeasures' | 'activityHours'>;

/** Names of the policy values of an instrument that is paid by the hour, and the rule that its limits belong to. */
interface HourlyTerms {
  readonly rule: 'INV-11' | 'COMMUNITY_SERVICE_HOURS';
  readonly month: string;
  readonly year: string | null;
  readonly pay: string;
}

const HOURLY: Readonly<Partial<Record<ActivationInstrument, HourlyTerms>>> = {
  WIJKW: {
    rule: 'INV-11',
    month: 'neighbourhood-work-hours-month-max',
    year: 'neighbourhood-work-hours-year-max',
    pay: 'neighbourhood-work-hour-pay',
  },
  GEM_DIENST: {
    rule: 'COMMUNITY_SERVICE_HOURS',
    month: 'community-service-hours-month-max',
    year: null,
    pay: 'community-service-hour-pay',
  },
};

/**
 * What is wrong with the hours of a month, whatever wrote them (INV-11 for wijk-werken): a person works at most 60 hours a
 * month and 630 in a calendar year, all centres and measures together, at 4.10 euro an hour, while the measure runs.
 */
export function breachOfHours(row: ActivityHoursRow, facts: Facts, values: PolicyValues): Found {
  const measure = measureOf(row, facts.activationMeasures);
  const terms = measure === undefined ? undefined : HOURLY[measure.instrument];
  if (measure === undefined || terms === undefined) return breach('HOURS_MEASURE', 'measureSourceId');
  const misplaced = breachOfMonth(row, measure, facts, values);
  if (misplaced !== null) return misplaced;
  const same = facts.activityHours.filter(
    (other) => measureOf(other, facts.activationMeasures)?.instrument === measure.instrument,
  );
  const pay = values.find(terms.pay, row.month);
  if (pay !== null && row.payCents !== row.hours * pay) return breach(terms.rule, 'payCents');
  const inMonth = values.find(terms.month, row.month);
  if (inMonth !== null && hoursIn(same, row.month.slice(0, 7)) > inMonth) return breach(terms.rule, 'hours');
  const inYear = terms.year === null ? null : values.find(terms.year, row.month);
  return inYear !== null && hoursIn(same, row.month.slice(0, 4)) > inYear ? breach(terms.rule, 'hours') : null;
}

function measureOf(row: ActivityHoursRow, measures: readonly ActivationMeasureRow[]): ActivationMeasureRow | undefined {
  return measures.find(({ holder, sourceId }) => holder === row.holder && sourceId === row.measureSourceId);
}

function hoursIn(rows: readonly ActivityHoursRow[], period: string): number {
  return rows.filter(({ month }) => month.startsWith(period)).reduce((sum, { hours }) => sum + hours, 0);
}

/** The month is written as its first day, once per measure, and has a day on which the measure ran. */
function breachOfMonth(
  row: ActivityHoursRow,
  measure: ActivationMeasureRow,
  facts: Facts,
  values: PolicyValues,
): Found {
  const { month, holder, measureSourceId, id } = row;
  if (!month.endsWith('-01')) return breach('HOURS_MONTH', 'month');
  const twice = facts.activityHours.some(
    (other) =>
      other.id !== id && other.holder === holder && other.measureSourceId === measureSourceId && other.month === month,
  );
  if (twice) return breach('HOURS_MONTH_TWICE', 'month');
  const last = measure.to ?? limitOf(measure, values);
  const outside = lastDayOfMonths(month, 1) < measure.from || (last !== null && month > last);
  const began = measure.status !== 'PLANNED' && measure.status !== 'CANCELLED';
  return outside || !began ? breach('HOURS_OUTSIDE', 'month') : null;
}

/** What is said of a month: any day of it, and its hours. */
export interface WorkedMonth {
  readonly month: LocalDate;
  readonly hours: number;
}

/**
 * The hours of a month as they are written: over what is on record for that month, or new. Paid at the amount that holds on
 * the first day of the month. A month that is still to come is refused, and a measure of another instrument.
 */
export function recordHours(
  measure: ActivationMeasureRow,
  { month, hours }: WorkedMonth,
  instrument: 'WIJKW' | 'GEM_DIENST',
  known: readonly ActivityHoursRow[],
  base: RecordRow,
  { today, values }: { readonly today: LocalDate; readonly values: PolicyValues },
): ActivityHoursRow | Breach<WelfareRule> {
  if (measure.instrument !== instrument) return breach('HOURS_MEASURE', 'instrument');
  if (month > today) return breach('ACTIVATION_AHEAD', 'month');
  if (hours < 0) return breach('HOURS_NEGATIVE', 'hours');
  const first = `${month.slice(0, 7)}-01`;
  const stored = known.find(
    (row) => row.holder === measure.holder && row.measureSourceId === measure.sourceId && row.month === first,
  );
  const pay = values.find(HOURLY[instrument]?.pay ?? instrument, first);
  if (pay === null) return breach('HOURS_OUTSIDE', 'month');
  const payCents = hours * pay;
  return { ...base, measureSourceId: measure.sourceId, ...stored, month: first, hours, payCents };
}
