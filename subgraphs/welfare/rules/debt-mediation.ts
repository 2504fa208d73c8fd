import { type Breach, breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { DebtMediationRow } from '../debt-mediation-entities.ts';
import type { WelfareRule } from './rule-book.ts';

type Outcome = DebtMediationRow | Breach<WelfareRule>;

/** What is wrong with a period of debt mediation, whatever wrote it: it ends on its first day at the earliest. */
export function breachOfDebtMediation({ from, to }: DebtMediationRow): Breach<WelfareRule> | null {
  return to !== null && to < from ? breach('DEBT_MEDIATION_PERIOD', 'to') : null;
}

/** A new period; refused ahead of its day, and while the same centre has one of the same kind that runs. */
export function startDebtMediation(
  row: DebtMediationRow,
  known: readonly DebtMediationRow[],
  today: LocalDate,
): Outcome {
  if (row.from > today) return breach('DEBT_MEDIATION_AHEAD', 'from');
  const runs = known.some(
    ({ holder, mediationKind, to }) =>
      holder === row.holder && mediationKind === row.mediationKind && (to === null || to >= row.from),
  );
  return runs ? breach('DEBT_MEDIATION_RUNS', 'kind') : row;
}

/** The period once it is over: once, and not ahead of the day. */
export function endDebtMediation(row: DebtMediationRow, to: LocalDate, today: LocalDate): Outcome {
  if (row.to !== null) return breach('DEBT_MEDIATION_OVER', 'to');
  return to > today ? breach('DEBT_MEDIATION_AHEAD', 'to') : { ...row, to };
}
