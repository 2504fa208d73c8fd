import type { CodeLists } from '../../../shared/words/code-list.ts';
import * as employment from './employment-codes.ts';
import * as guidance from './guidance-codes.ts';
import { instruments } from './instrument-codes.ts';
import * as move from './move-codes.ts';
import * as plan from './plan-codes.ts';

/** Every enum of the owner's schema, by its name there. */
export const codeLists: CodeLists = {
  SocialEconomyInstrument: instruments,
  EmploymentEndReason: employment.employmentEndReasons,
  EmploymentContractType: employment.contractTypes,
  WorkGuidanceLevel: employment.guidanceLevels,
  EnterpriseKind: employment.enterpriseKinds,
  MoveDestination: employment.moveDestinations,
  ReturnRightStatus: employment.returnRightStatuses,
  MoveFailureCause: move.moveFailureCauses,
  ReturnAnswer: move.returnAnswers,
  ReturnSupportPackage: move.returnSupportPackages,
  ReturnConditionCode: move.returnConditions,
  ReturnConditionOutcome: move.returnConditionOutcomes,
  PlanGoalStatus: plan.planGoalStatuses,
  InternalEvaluationKind: plan.evaluationKinds,
  InternalEvaluationResult: plan.evaluationResults,
  InternalEvaluationFollowUp: plan.evaluationFollowUps,
  AbsenceKind: plan.absenceKinds,
  LdeTrackState: plan.ldeTrackStates,
  LdeExtensionReason: plan.ldeExtensionReasons,
  LdeTrackOutcome: plan.ldeOutcomes,
  LdeRunOffPackage: plan.ldeRunOffPackages,
  GuidanceKind: guidance.guidanceKinds,
  GuidancePlace: guidance.guidancePlaces,
  SupportedEmploymentProgramme: guidance.supportedEmploymentProgrammes,
  SupportedEmploymentPhase: guidance.supportedEmploymentPhases,
};
