import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { LeefloonCategory, MeansKind } from '../generated/resolver-types.ts';
import { changeCategory, endSupport } from '../rules/income-support.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';

const acts = actsOf<WelfareTables, WelfareRegisters>();

interface Changing extends RecordActInput {
  readonly category: LeefloonCategory;
  readonly from: LocalDate;
}

const incomeSupportCategoryChange = acts.onRecord({
  name: 'incomeSupportCategoryChange',
  on: 'incomeSupports',
  decide: (row, { category, from }: Changing, { newRecord }) => {
    const change = changeCategory(row, category, from);
    if ('rule' in change) return refused(change);
    return { write: { incomeSupports: [change.closed, { ...newRecord('incomeSupports'), ...change.opened }] } };
  },
});

const incomeSupportEnd = acts.onRecord({
  name: 'incomeSupportEnd',
  on: 'incomeSupports',
  decide: (row, { to }: RecordActInput & { readonly to: LocalDate }) => {
    const ended = endSupport(row, to);
    return 'rule' in ended ? refused(ended) : { write: { incomeSupports: [ended] } };
  },
});

interface MeansInput extends FileActInput {
  readonly kind: MeansKind;
  readonly monthlyCents: number;
  readonly from: LocalDate;
  readonly to?: LocalDate | null;
}

const meansRecord = acts.onFile({
  name: 'meansRecord',
  decide: ({ kind, monthlyCents, from, to = null }: MeansInput, { newRecord }) => ({
    write: { means: [{ ...newRecord('means'), meansKind: kind, monthlyCents, from, to }] },
  }),
});

/** What changes a right or an amount. */
export const incomeActs = [incomeSupportCategoryChange, incomeSupportEnd, meansRecord];
