import { actsOf, type FileActInput, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import { breach } from '../../../shared/acts/rule-book.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import type { ImwPackage } from '../generated/resolver-types.ts';
import type { PesRegisters, PesTables } from '../tables.ts';

const acts = actsOf<PesTables, PesRegisters>();

interface Recording extends FileActInput {
  readonly package: ImwPackage;
  readonly employer: string;
  readonly employerIsTailoredWork: boolean;
  readonly decisionOn: LocalDate;
}

const imwPremiumRecord = acts.onFile({
  name: 'imwPremiumRecord',
  decide: (input: Recording, { today, newRecord }) => {
    const { package: imwPackage, employer, employerIsTailoredWork, decisionOn } = input;
    if (decisionOn > today) return refused(breach('DAY_AHEAD', 'decisionOn'));
    const said = { imwPackage, employer, employerIsTailoredWork, decisionOn, extendedOn: null };
    return { write: { imwPremiums: [{ ...newRecord('imwPremiums'), ...said, decidedBy: 'DWSE' }] } };
  },
});

const imwExtensionRequest = acts.onRecord({
  name: 'imwExtensionRequest',
  on: 'imwPremiums',
  decide: (row, { requestedOn }: RecordActInput & { readonly requestedOn: LocalDate }, { today }) => {
    if (requestedOn > today) return refused(breach('DAY_AHEAD', 'requestedOn'));
    if (row.extendedOn !== null) return refused(breach('IMW_EXTENDED', 'extendedOn'));
    // Whether it may be extended, and from when on, holds whatever writes it: the invariant says so.
    return { write: { imwPremiums: [{ ...row, extendedOn: requestedOn }] } };
  },
});

/** Individueel maatwerk, as DWSE decides it. */
export const imwActs = [imwPremiumRecord, imwExtensionRequest];
