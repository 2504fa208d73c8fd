import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addMonths, type LocalDate } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { ActivationMeasureRow } from '../activation-entities.ts';
import { isBeyondLimit } from './activation-limits.ts';
import { lastDayOfMonths } from './months.ts';
import type { WelfareRule } from './rule-book.ts';

type Found = Breach<WelfareRule> | null;

const MONTHS_A_YEAR = 12;

function isPending({ status }: ActivationMeasureRow): boolean {
  return status === 'PLANNED' || status === 'CANCELLED';
}

/**
 * INV-12, activeringstraject: it starts by a decision of VDAB, on the day of the start at the latest; 3 to 18 months,
 * longer only by exception. One that was stopped may be shorter: that it stopped is a fact (werk- en zorgdecreet).
 */
export function breachOfTrack(measure: ActivationMeasureRow, values: PolicyValues): Found {
  const { vdabStartDecisionOn: decidedOn, from, to, status, extendedOn } = measure;
  if (decidedOn === null ? !isPending(measure) : decidedOn > from) return breach('INV-12', 'vdabStartDecisionOn');
  const least = values.find('activation-track-months-min', from);
  const isShort = least !== null && to !== null && to < lastDayOfMonths(from, least);
  if (isShort && status !== 'STOPPED') return breach('INV-12', 'to');
  return isBeyondLimit(measure, values) && extendedOn === null ? breach('INV-12', 'to') : null;
}

/**
 * INV-12, arbeidsmatige activiteiten (AMA): who pays the benefit gave permission before the start (the day of the start is
 * too late), and the client is 18 to 65 on the first day. We read that as from the 18th birthday to the day before the
 * 66th. Who is born on 29 February has the birthday on the 28th in other years. An age that is not known refuses nothing.
 */
export function breachOfWorkLikeActivities(
  measure: ActivationMeasureRow,
  birthDate: LocalDate | null,
  values: PolicyValues,
): Found {
  const { benefitPermissionOn: permittedOn, from } = measure;
  if (permittedOn === null ? !isPending(measure) : permittedOn >= from) return breach('INV-12', 'benefitPermissionOn');
  if (birthDate === null) return null;
  const birthday = (age: number) => addMonths(birthDate, age * MONTHS_A_YEAR);
  const [youngest, tooOld] = ['work-like-activities-age-min', 'work-like-activities-age-below'].map((name) =>
    values.find(name, from),
  );
  const isYoung = typeof youngest === 'number' && from < birthday(youngest);
  const isOld = typeof tooOld === 'number' && from >= birthday(tooOld);
  return isYoung || isOld ? breach('INV-12', 'from') : null;
}
