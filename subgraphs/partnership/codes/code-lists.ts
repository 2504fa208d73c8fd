import type { CodeLists } from '../../../shared/words/code-list.ts';
import { sections } from '../../../shared/words/sections.ts';
import { caseCodeLists } from './case-codes.ts';
import { mergeGrounds, mergeStates } from './merge-codes.ts';
import { outreachCodeLists } from './outreach-codes.ts';
import { participationCodeLists } from './participation-codes.ts';
import { partnerCodeLists } from './partner-codes.ts';
import { planCodeLists } from './plan-codes.ts';
import { referralCodeLists } from './referral-codes.ts';
import { sharingCodeLists } from './sharing-codes.ts';
import { signalCodeLists } from './signal-codes.ts';

/** Every enum of the partnership's schema, by its name there, and the sections of the whole graph. */
export const codeLists: CodeLists = {
  ...sharingCodeLists,
  ...partnerCodeLists,
  ...caseCodeLists,
  ...referralCodeLists,
  ...planCodeLists,
  ...participationCodeLists,
  ...outreachCodeLists,
  ...signalCodeLists,
  MergeGround: mergeGrounds,
  MergeState: mergeStates,
  Section: sections,
};
