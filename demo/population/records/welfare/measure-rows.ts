import { addMonths, type Day } from '../../calendar.ts';
import type { WelfarePart } from '../../life.ts';
import type { Telling } from '../telling.ts';
import type { ActivationInstrument, Measure } from './measure.ts';

type Tell = Telling<WelfarePart>;

/** Writes the measures, and the hours of those that are paid by the hour. */
export function deliverMeasures(tell: Tell, measures: readonly Measure[]): void {
  let months = 0;
  for (const [index, measure] of measures.entries()) {
    const source_id = tell.desk.sourceId('ACT', index + 1);
    deliverMeasure(tell, measure, source_id);
    for (const month of monthsOf(measure, tell.today)) {
      months += 1;
      deliverMonth(tell, { measure, source_id, month, running: months });
    }
  }
}

function deliverMeasure({ desk, row, today }: Tell, measure: Measure, source_id: string): void {
  const { from, to, status, termsSignedOn, benefitPermissionOn } = measure;
  const reached = measure.rightsReachedOn;
  desk.deliver('welfare/activation-measures', row.holder, {
    ...row,
    source_id,
    instrument: measure.instrument,
    status,
    from,
    to,
    workplace_kbo: measure.workplace,
    employer_kbo: measure.employer,
    terms_signed_on: termsSignedOn,
    // Of what stopped early or never began the rights were not reached.
    rights_reached_on: status === 'CANCELLED' || (status === 'STOPPED' && reached !== to) ? null : reached,
    hours_percent: measure.hoursPercent,
    training_from: measure.trainingFrom,
    training_to: measure.trainingTo,
    vdab_start_decision_on: measure.vdabStartDecisionOn,
    work_manager: measure.workManager,
    care_manager: measure.careManager,
    benefit_permission_on: benefitPermissionOn,
    agreement_sheet_on: measure.agreementSheetOn,
    extended_on: measure.extendedOn,
    stop_reason: measure.stopReason,
    changed_at: desk.changedAt(termsSignedOn ?? benefitPermissionOn, from <= today ? from : null, to),
  });
}

/** Hours a month and cents an hour: within the limits of INV-11 and of community service, a year of them too. */
const HOURLY: Readonly<Partial<Record<ActivationInstrument, { readonly most: number; readonly pay: number }>>> = {
  WIJKW: { most: 52, pay: 410 },
  GEM_DIENST: { most: 60, pay: 130 },
};

// Months that are over on the day of delivery.
function monthsOf({ instrument, status, from, to }: Measure, today: Day): Day[] {
  if (HOURLY[instrument] === undefined || status === 'PLANNED' || status === 'CANCELLED') return [];
  const months: Day[] = [];
  const last = Math.min(today, to ?? today);
  for (let month = firstOfMonth(from); month <= last && addMonths(month, 1) <= today; month = addMonths(month, 1)) {
    months.push(month);
  }
  return months;
}

function firstOfMonth(day: Day): Day {
  return day - new Date(day * 86_400_000).getUTCDate() + 1;
}

interface WorkedMonth {
  readonly measure: Measure;
  readonly source_id: string;
  readonly month: Day;
  readonly running: number;
}

function deliverMonth({ desk, row, random }: Tell, { measure, source_id, month, running }: WorkedMonth): void {
  const { most = 0, pay = 0 } = HOURLY[measure.instrument] ?? {};
  const hours = random.int(8, most);
  desk.deliver('welfare/activity-hours', row.holder, {
    ...row,
    source_id: desk.sourceId('UREN', running),
    measure_source_id: source_id,
    month,
    hours,
    pay_cents: hours * pay,
    changed_at: desk.changedAt(addMonths(month, 1)),
  });
}
