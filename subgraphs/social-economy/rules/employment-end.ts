import type { AbsenceRow, AppliedPackageRow } from '../employment-entities.ts';
import type { EmploymentRow } from '../entities.ts';
import { ofEmployment } from './period.ts';

interface Hanging {
  readonly packages: readonly AppliedPackageRow[];
  readonly absences: readonly AbsenceRow[];
}

/** The employment once it is over, with the packages and absences that would last longer: they end with it. */
export function endingWith(employment: EmploymentRow & { readonly to: string }, { packages, absences }: Hanging) {
  const { to } = employment;
  const lastsLonger = (row: { readonly to: string | null }) => row.to !== null && row.to > to;
  return {
    employments: [employment],
    packages: ofEmployment(employment, packages)
      .filter(lastsLonger)
      .map((row) => ({ ...row, to })),
    absences: ofEmployment(employment, absences)
      .filter(lastsLonger)
      .map((row) => ({ ...row, to })),
  };
}
