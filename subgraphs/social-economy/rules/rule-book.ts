import type { RuleBook } from '../../../shared/acts/rule-book.ts';
import { employmentRuleTexts } from './employment-rule-texts.ts';
import { guidanceRuleTexts } from './guidance-rule-texts.ts';
import { ldeRuleTexts } from './lde-rule-texts.ts';
import { moveRuleTexts } from './move-rule-texts.ts';
import { planRuleTexts } from './plan-rule-texts.ts';

/** The rules of the owner, as people read them when one refuses something. */
export const ruleBook = {
  ...employmentRuleTexts,
  ...planRuleTexts,
  ...ldeRuleTexts,
  ...moveRuleTexts,
  ...guidanceRuleTexts,
} satisfies RuleBook;
