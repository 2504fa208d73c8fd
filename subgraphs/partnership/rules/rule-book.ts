import type { RuleBook } from '../../../shared/acts/rule-book.ts';
import { agreementRuleTexts } from './agreement-rule-texts.ts';
import { caseRuleTexts } from './case-rule-texts.ts';
import { empowermentRuleTexts } from './empowerment-rule-texts.ts';
import { identityMergeRuleTexts } from './identity-merge-rule-texts.ts';
import { outreachRuleTexts } from './outreach-rule-texts.ts';
import { participationRuleTexts } from './participation-rule-texts.ts';
import { planRuleTexts } from './plan-rule-texts.ts';
import { referralRuleTexts } from './referral-rule-texts.ts';
import { savedFilterRuleTexts } from './saved-filter-rule-texts.ts';
import { serviceDecisionRuleTexts } from './service-decision-rule-texts.ts';
import { sharingRuleTexts } from './sharing-rule-texts.ts';
import { signalRuleTexts } from './signal-rule-texts.ts';
import { toldRuleTexts } from './told-rule-texts.ts';
import { urgentAccessRuleTexts } from './urgent-access-rule-texts.ts';

/** The rules of the partnership, as people read them when one refuses something. */
export const ruleBook = {
  ...caseRuleTexts,
  ...sharingRuleTexts,
  ...planRuleTexts,
  ...participationRuleTexts,
  ...outreachRuleTexts,
  ...referralRuleTexts,
  ...signalRuleTexts,
  ...savedFilterRuleTexts,
  ...empowermentRuleTexts,
  ...agreementRuleTexts,
  ...serviceDecisionRuleTexts,
  ...urgentAccessRuleTexts,
  ...identityMergeRuleTexts,
  ...toldRuleTexts,
} satisfies RuleBook;
