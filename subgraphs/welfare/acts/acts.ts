import type { Act } from '../../../shared/acts/act.ts';
import type { WelfareRegisters, WelfareTables } from '../tables.ts';
import { activationChanges } from './activation-changes.ts';
import { activationStarts } from './activation-starts.ts';
import { applicationActs } from './application-acts.ts';
import { debtAndContactActs } from './debts-and-contacts.ts';
import { incomeActs } from './income-acts.ts';
import { integrationProjectSign } from './integration-project-sign.ts';
import { needActs } from './needs-and-thresholds.ts';
import { projectActs } from './project-acts.ts';
import { sanctionActs } from './sanction-acts.ts';

/** Everything that the staff of a centre may do on its records. */
export const acts: readonly Act<WelfareTables, WelfareRegisters>[] = [
  integrationProjectSign,
  ...[...applicationActs, ...incomeActs, ...projectActs, ...sanctionActs],
  ...[...activationStarts, ...activationChanges],
  ...[...needActs, ...debtAndContactActs],
];
