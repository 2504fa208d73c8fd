import type { RuleBook } from '../../../shared/acts/rule-book.ts';
import { assessmentRuleTexts } from './assessment-rule-texts.ts';
import { careerRuleTexts } from './career-rule-texts.ts';
import { packageRuleTexts } from './package-rule-texts.ts';
import { transitionRuleTexts } from './transition-rule-texts.ts';

/** The rules of the owner, as people read them when one refuses something. */
export const ruleBook = {
  ...assessmentRuleTexts,
  ...packageRuleTexts,
  ...transitionRuleTexts,
  ...careerRuleTexts,
} satisfies RuleBook;
