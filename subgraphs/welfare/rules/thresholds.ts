import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { Remediability, ThresholdKind } from '../generated/resolver-types.ts';
import type { ThresholdRow } from '../threshold-entities.ts';
import type { WelfareRule } from './rule-book.ts';

type Outcome = ThresholdRow | Breach<WelfareRule>;

/**
 * Whether a threshold says something about health: special-category data (GDPR art. 9). Every kind has to be placed here
 * before it compiles. The list holds what was found (IDEA Consult 2023/24, domain 3.5), and is no typology of clients.
 */
const IS_HEALTH: Readonly<Record<ThresholdKind, boolean>> = {
  MENTAL_HEALTH: true,
  PHYSICAL_HEALTH: true,
  ADDICTION: true,
  CHILDCARE_FAMILY: false,
  HOUSING: false,
  LIMITED_DUTCH: false,
  MOBILITY: false,
  DEBTS: false,
  ADMINISTRATION: false,
  DIGITAL: false,
  SOCIAL_NETWORK: false,
  QUALIFICATION: false,
  WORK_EXPERIENCE: false,
};

// The keys of the table above are the kinds; Object.keys only knows that they are text.
const THRESHOLD_KINDS = Object.keys(IS_HEALTH) as readonly ThresholdKind[];

/** The kinds of the section `welfare.health-thresholds`. */
export const HEALTH_THRESHOLDS: readonly ThresholdKind[] = THRESHOLD_KINDS.filter((kind) => IS_HEALTH[kind]);

/** The kinds of the section `welfare.thresholds`: none of them is about health. */
export const GENERAL_THRESHOLDS: readonly ThresholdKind[] = THRESHOLD_KINDS.filter((kind) => !IS_HEALTH[kind]);

/** The section that a threshold is disclosed in. */
export function sectionOfThreshold(kind: ThresholdKind): 'welfare.health-thresholds' | 'welfare.thresholds' {
  return IS_HEALTH[kind] ? 'welfare.health-thresholds' : 'welfare.thresholds';
}

/** What is wrong with a threshold, whatever wrote it: severity 1 to 5, and not resolved before it was there. */
export function breachOfThreshold({ severity, since, resolvedOn }: ThresholdRow): Breach<WelfareRule> | null {
  if (severity < 1 || severity > 5) return breach('THRESHOLD_SEVERITY', 'severity');
  return resolvedOn !== null && resolvedOn < since ? breach('THRESHOLD_PERIOD', 'resolvedOn') : null;
}

/** A new threshold; refused ahead of its day, and while the centre has one of the same kind that is not resolved. */
export function recordThreshold(row: ThresholdRow, known: readonly ThresholdRow[], today: LocalDate): Outcome {
  if (row.since > today) return breach('THRESHOLD_AHEAD', 'since');
  const isKnown = known.some(
    ({ holder, thresholdKind, resolvedOn }) =>
      holder === row.holder && thresholdKind === row.thresholdKind && resolvedOn === null,
  );
  return isKnown ? breach('THRESHOLD_KNOWN', 'kind') : row;
}

/** What can be changed of a threshold; its kind cannot: another kind is another threshold. */
export interface ThresholdChange {
  readonly severity: number;
  readonly remediable: Remediability;
  readonly ownerKbo: string | null;
}

/** The threshold as it is seen now; one that was resolved stays as it was. */
export function changeThreshold(row: ThresholdRow, change: ThresholdChange): Outcome {
  return row.resolvedOn === null ? { ...row, ...change } : breach('THRESHOLD_RESOLVED', 'resolvedOn');
}

/** The threshold once it is out of the way: once, and not ahead of the day. */
export function resolveThreshold(row: ThresholdRow, resolvedOn: LocalDate, today: LocalDate): Outcome {
  if (row.resolvedOn !== null) return breach('THRESHOLD_RESOLVED', 'resolvedOn');
  return resolvedOn > today ? breach('THRESHOLD_AHEAD', 'resolvedOn') : { ...row, resolvedOn };
}
