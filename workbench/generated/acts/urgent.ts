// Generated from the schema and the decision tables by `npm run codegen`; do not edit.
import type { Purpose, Role } from '../../../shared/caller.ts';

/** What urgent access opens, by the owners' decision tables. */
export const URGENT_SECTIONS: readonly { readonly section: string; readonly role: Role; readonly purpose: Purpose }[] = [
  {"section":"partnership.case","role":"head-of-service","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"partnership.case","role":"social-worker","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"partnership.identity","role":"head-of-service","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"partnership.identity","role":"social-worker","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"welfare.contact","role":"head-of-service","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"welfare.contact","role":"social-worker","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"welfare.income-support","role":"head-of-service","purpose":"BENEFIT_FOLLOW_UP"},
  {"section":"welfare.income-support","role":"social-worker","purpose":"BENEFIT_FOLLOW_UP"},
];
