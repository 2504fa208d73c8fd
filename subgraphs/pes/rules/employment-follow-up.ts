import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays, addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { FollowedEmployment, FollowUpRow, NecEmploymentRow } from '../work-entities.ts';
import { endsEarly, type PesDossier } from './track-invariants.ts';
import type { TransitionRule } from './transition-rule-texts.ts';

/** The moments of follow-up of an employment, in months after its start, earliest first (policy value, domain 2.7). */
export function followUpMonths(from: LocalDate, values: PolicyValues): number[] {
  return [...values.keysOn('employment-follow-up-month', from).values()].sort((a, b) => a - b);
}

/** The definition of durable that holds for an employment that began that day, in months; null before there was one. */
export function durableMonths(from: LocalDate, values: PolicyValues): number | null {
  return values.find('durable-definition-months', from);
}

/**
 * Whether an employment is durable: employed in the regular economy at every moment of follow-up up to the definition's
 * months. False from the first moment at which the client was not; null while not every moment was observed.
 */
export function isDurable({ from, followUps }: FollowedEmployment, values: PolicyValues): boolean | null {
  const until = durableMonths(from, values);
  if (until === null) return null;
  const months = followUpMonths(from, values).filter((month) => month <= until);
  const observed = months.map((month) => followUps.find((row) => row.month === month)?.employed ?? null);
  if (observed.includes(false)) return false;
  return observed.length === 0 || observed.includes(null) ? null : true;
}

/** Whether an observation was made later after its moment than the policy allows: it is recorded all the same. */
export function isLate({ month, observedOn }: FollowUpRow, from: LocalDate, values: PolicyValues): boolean {
  const grace = values.find('employment-follow-up-late-days', from) ?? 0;
  return observedOn > addDays(addMonths(from, month), grace);
}

/** The moments that still have to be observed: those after the last one that was, and none once the client was not employed. */
export function momentsDue({ from, followUps }: FollowedEmployment, values: PolicyValues): number[] {
  if (followUps.some(({ employed }) => !employed)) return [];
  const last = Math.max(0, ...followUps.map(({ month }) => month));
  return followUpMonths(from, values).filter((month) => month > last);
}

/** What has to hold for an employment: its period, and a track of the same client where it names one. */
export function employmentInvariant(row: NecEmploymentRow, dossier: PesDossier): Breach<TransitionRule> | null {
  if (endsEarly(row)) return breach('PERIOD_REVERSED', 'to');
  const { trackSourceId } = row;
  if (trackSourceId === null) return null;
  const isThere = dossier.transitions.some((track) => track.holder === row.holder && track.sourceId === trackSourceId);
  return isThere ? null : breach('TRACK_UNKNOWN', 'trackSourceId');
}

/** What has to hold for an observation: one per moment, a moment that exists, and not before it. */
export function followUpInvariant(
  row: FollowUpRow,
  dossier: PesDossier,
  values: PolicyValues,
): Breach<TransitionRule> | null {
  const isOwn = ({ holder, sourceId }: NecEmploymentRow) =>
    holder === row.holder && sourceId === row.employmentSourceId;
  const employment = dossier.necEmployments.find(isOwn);
  if (employment === undefined) return breach('EMPLOYMENT_UNKNOWN', 'employmentSourceId');
  if (!followUpMonths(employment.from, values).includes(row.month)) return breach('FOLLOW_UP_MONTH', 'month');
  if (row.observedOn < addMonths(employment.from, row.month)) return breach('FOLLOW_UP_EARLY', 'observedOn');
  const twice = dossier.followUps.some(
    ({ id, holder, employmentSourceId, month }) =>
      id !== row.id && holder === row.holder && employmentSourceId === row.employmentSourceId && month === row.month,
  );
  return twice ? breach('FOLLOW_UP_TWICE', 'month') : null;
}
