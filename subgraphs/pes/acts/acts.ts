import type { Act } from '../../../shared/acts/act.ts';
import type { PesRegisters, PesTables } from '../tables.ts';
import { assessmentActs } from './assessment-acts.ts';
import { confidentialActs } from './confidential-acts.ts';
import { imwActs } from './imw-acts.ts';
import { packageActs } from './package-acts.ts';
import { registrationActs } from './registration-acts.ts';
import { stepActs } from './step-acts.ts';
import { trackActs } from './track-acts.ts';
import { trackPartActs } from './track-part-acts.ts';
import { workActs } from './work-acts.ts';

/** Everything that the holders' staff may do on VDAB's records. */
export const acts: readonly Act<PesTables, PesRegisters>[] = [
  ...[...registrationActs, ...assessmentActs, ...packageActs, ...imwActs],
  ...[...trackActs, ...trackPartActs, ...workActs],
  ...[...stepActs, ...confidentialActs],
];
