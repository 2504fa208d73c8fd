import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import { addDays } from '../../../shared/local-date.ts';
import type { PolicyValues } from '../../../shared/policy-values.ts';
import type { AppliedPackageRow } from '../employment-entities.ts';
import type { EmploymentRow } from '../entities.ts';
import type { SocialEconomyInstrument } from '../generated/resolver-types.ts';
import { employmentOf, isBackwards, isWithin, overlaps } from './period.ts';

/** Whose percentages an instrument follows: a maatwerkafdeling those of collectief maatwerk; LDE runs off at one of its own. */
const PERCENTAGES: { readonly [Instrument in SocialEconomyInstrument]?: 'CMW' | 'IMW' } = {
  CMW: 'CMW',
  MWA: 'CMW',
  IMW: 'IMW',
};

interface Facts {
  readonly employments: readonly EmploymentRow[];
  readonly packages: readonly AppliedPackageRow[];
}

/**
 * What is wrong with an applied package; null when nothing is: the percentage is one of its instrument on the first day (INV-18:
 * CMW 40 to 75, IMW 20 to 75, in steps of 5), it stands within the employment, and there is one at a time.
 */
export function packageBreach(row: AppliedPackageRow, facts: Facts, values: PolicyValues): Breach | null {
  if (isBackwards(row)) return breach('PERIOD', 'to');
  const employment = employmentOf(row, facts.employments);
  if (employment !== undefined) {
    if (!isWithin(row, employment)) return breach('OUTSIDE_EMPLOYMENT', 'from');
    const wrong = percentageBreach(row, employment.instrument, values);
    if (wrong !== null) return wrong;
  }
  const others = facts.packages.filter((each) => each.id !== row.id && isSameEmployment(each, row));
  return others.some((each) => overlaps(each, row)) ? breach('PACKAGE_TWICE', 'from') : null;
}

function percentageBreach(
  { percentage, level, from }: AppliedPackageRow,
  instrument: SocialEconomyInstrument,
  values: PolicyValues,
): Breach | null {
  if (instrument === 'LDE') {
    const runOff = values.find('wage-premium-lde-run-off', from);
    return percentage === runOff && level === 'LOW' ? null : breach('PACKAGE_LDE', 'percentage');
  }
  const key = PERCENTAGES[instrument];
  if (key === undefined) return breach('PACKAGE_INSTRUMENT', 'percentage');
  const [least, most] = [values.find('wage-premium-min', from, key), values.find('wage-premium-max', from, key)];
  const step = values.find('wage-premium-step', from);
  if (least === null || most === null || step === null) return breach('PACKAGE_INSTRUMENT', 'from');
  const isOne = percentage >= least && percentage <= most && (percentage - least) % step === 0;
  return isOne ? null : breach('INV-18', 'percentage');
}

function isSameEmployment(one: AppliedPackageRow, other: AppliedPackageRow): boolean {
  return one.holder === other.holder && one.employmentSourceId === other.employmentSourceId;
}

/** The packages once `applied` begins: the one that held until then ends the day before. The new one first. */
export function applyPackage(applied: AppliedPackageRow, packages: readonly AppliedPackageRow[]): AppliedPackageRow[] {
  const before = packages.filter(
    (each) => isSameEmployment(each, applied) && each.from < applied.from && overlaps(each, applied),
  );
  return [applied, ...before.map((each) => ({ ...each, to: addDays(applied.from, -1) }))];
}
