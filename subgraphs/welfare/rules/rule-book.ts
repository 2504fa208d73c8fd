import type { RuleBook } from '../../../shared/acts/rule-book.ts';
import { activationRuleTexts } from './activation-rule-texts.ts';
import { incomeRuleTexts } from './income-rule-texts.ts';
import { situationRuleTexts } from './situation-rule-texts.ts';

/** The rules of the centres, as people read them when one refuses something. */
export const ruleBook = {
  GPMI_NOT_DRAFT: {
    nl: 'Alleen een ontwerp van GPMI kan ondertekend worden; dit GPMI is dat niet meer.',
    en: 'Only a draft of a GPMI can be signed; this one is no longer a draft.',
    fr: 'Seul un projet de PIIS peut être signé; celui-ci ne l’est plus.',
    source: 'RMI-wet van 26 mei 2002, art. 11',
  },
  GPMI_SIGNED_AHEAD: {
    nl: 'De datum van ondertekening ligt in de toekomst.',
    en: 'The day of signature lies in the future.',
    fr: 'La date de signature est dans le futur.',
    source: 'RMI-wet van 26 mei 2002, art. 11',
  },
  ...incomeRuleTexts,
  ...activationRuleTexts,
  ...situationRuleTexts,
} satisfies RuleBook;

export type WelfareRule = keyof typeof ruleBook;
