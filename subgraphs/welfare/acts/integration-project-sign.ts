import { actsOf, type RecordActInput, refused } from '../../../shared/acts/act.ts';
import type { LocalDate } from '../../../shared/local-date.ts';
import { signProject } from '../rules/project-signature.ts';
import type { WelfareTables } from '../tables.ts';

interface Input extends RecordActInput {
  readonly signedOn: LocalDate;
}

/** Client and centre sign the GPMI that was drawn up. */
export const integrationProjectSign = actsOf<WelfareTables>().onRecord({
  name: 'integrationProjectSign',
  on: 'projects',
  decide: (project, { signedOn }: Input, { today }) => {
    const signed = signProject(project, signedOn, today);
    return 'rule' in signed ? refused(signed) : { write: { projects: [signed] } };
  },
});
