import type { JointAct } from '../joint/joint-act.ts';
import { agreementActs } from './agreement-acts.ts';
import { accessActs } from './case-access-acts.ts';
import { caseActs } from './case-acts.ts';
import { handoverActs } from './case-handover-acts.ts';
import { empowermentActs } from './empowerment-acts.ts';
import { identityMergeActs } from './identity-merge-acts.ts';
import { outreachActs } from './outreach-acts.ts';
import { participationActs } from './participation-acts.ts';
import { planActs } from './plan-acts.ts';
import { referralActs } from './referral-acts.ts';
import { savedFilterActs } from './saved-filter-acts.ts';
import { serviceDecisionActs } from './service-decision-acts.ts';
import { sharingActs } from './sharing-acts.ts';
import { signalActs } from './signal-acts.ts';
import { urgentAccessActs } from './urgent-access-acts.ts';
import { visitActs } from './visit-acts.ts';

/** Everything that may be done across organisations; policy.cedar says by whom. */
export const acts: readonly JointAct[] = [
  ...caseActs,
  ...handoverActs,
  ...accessActs,
  ...planActs,
  ...participationActs,
  ...sharingActs,
  ...referralActs,
  ...signalActs,
  ...visitActs,
  ...urgentAccessActs,
  ...identityMergeActs,
  ...savedFilterActs,
  ...empowermentActs,
  ...agreementActs,
  ...serviceDecisionActs,
  ...outreachActs,
];
