import type { Act } from '../../../shared/acts/act.ts';
import type { SocialEconomyRegisters, SocialEconomyTables } from '../tables.ts';
import * as employmentActs from './employment-acts.ts';
import * as followUpActs from './follow-up-acts.ts';
import * as guidanceActs from './guidance-acts.ts';
import * as ldeTrackActs from './lde-track-acts.ts';
import * as moveActs from './move-acts.ts';
import * as planActs from './plan-acts.ts';
import * as supportedEmploymentActs from './supported-employment-acts.ts';

/** Everything that the holders' staff may do on the enterprises' records. */
export const acts: readonly Act<SocialEconomyTables, SocialEconomyRegisters>[] = [
  ...Object.values(employmentActs),
  ...Object.values(planActs),
  ...Object.values(followUpActs),
  ...Object.values(ldeTrackActs),
  ...Object.values(moveActs),
  ...Object.values(guidanceActs),
  ...Object.values(supportedEmploymentActs),
];
