import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { RecordRow } from '../../../shared/columns.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { NeedRow } from '../entities.ts';
import type { LadderStepRow } from '../threshold-entities.ts';
import type { WelfareRule } from './rule-book.ts';

type Found = Breach<WelfareRule> | null;

/** What is wrong with the score of a need, whatever wrote it: 1 (acute) to 5 (self-reliant). */
export function breachOfNeed({ score }: NeedRow): Found {
  return score < 1 || score > 5 ? breach('NEED_SCORE', 'score') : null;
}

/** What is wrong with a step of the participation ladder, whatever wrote it: 1 (isolated) to 6 (paid work). */
export function breachOfLadderStep({ step }: LadderStepRow): Found {
  return step < 1 || step > 6 ? breach('LADDER_STEP', 'step') : null;
}

/** What an assessment says: a score per life domain, all of one day. */
export interface Assessment {
  readonly assessedOn: LocalDate;
  readonly scores: readonly Pick<NeedRow, 'lifeDomain' | 'score'>[];
}

/**
 * The rows of an assessment, one a domain. What the same centre said of a domain on the same day is written over. Refused:
 * no domain at all, a domain twice, a day that is still to come.
 */
export function assessNeeds(
  { assessedOn, scores }: Assessment,
  known: readonly NeedRow[],
  newRow: () => RecordRow,
  today: LocalDate,
): NeedRow[] | Breach<WelfareRule> {
  if (scores.length === 0) return breach('NEEDS_NONE', 'scores');
  if (new Set(scores.map(({ lifeDomain }) => lifeDomain)).size < scores.length) return breach('NEEDS_TWICE', 'scores');
  if (assessedOn > today) return breach('NEEDS_AHEAD', 'assessedOn');
  return scores.map(({ lifeDomain, score }) => {
    const base = newRow();
    const same = known.find(
      (row) => row.holder === base.holder && row.lifeDomain === lifeDomain && row.assessedOn === assessedOn,
    );
    return { ...(same ?? base), lifeDomain, score, assessedOn };
  });
}

/** The step of a day on the participation ladder; what the same centre said on that day is written over. */
export function assessLadderStep(
  row: LadderStepRow,
  known: readonly LadderStepRow[],
  today: LocalDate,
): LadderStepRow | Breach<WelfareRule> {
  if (row.assessedOn > today) return breach('NEEDS_AHEAD', 'assessedOn');
  const same = known.find(({ holder, assessedOn }) => holder === row.holder && assessedOn === row.assessedOn);
  return same === undefined ? row : { ...same, step: row.step };
}
