// Generated from the schema and the decision tables by `npm run codegen`; do not edit.
import type { Offer, Permit } from '../../acts/act.ts';

const P0: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]}];
const P1: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]}];
const P2: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]},{"roles":["coach","social-worker"],"purposes":["ACTIVATION"],"relations":["CASE"],"standings":["COACH"]}];
const P3: readonly Permit[] = [{"roles":["coach","head-of-service","mediator"],"purposes":["ACTIVATION"],"relations":["NONE"],"standings":["PROMOTOR"]}];
const P4: readonly Permit[] = [{"roles":["coach","head-of-service","mediator"],"purposes":["ACTIVATION"],"relations":["NONE"],"standings":["PARTNER","PROMOTOR"]}];
const P5: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION"],"relations":["NONE"],"standings":["PARTNER","PROMOTOR"]},{"roles":["head-of-service","mediator","social-worker"],"purposes":["ACTIVATION","INTAKE"],"relations":["NONE"],"standings":["PARTNER","PROMOTOR"]}];
const P6: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION"],"relations":["NONE"],"standings":["OWNER+PARTNER","OWNER+PROMOTOR"]},{"roles":["head-of-service","mediator","social-worker"],"purposes":["ACTIVATION","INTAKE"],"relations":["NONE"],"standings":["OWNER+PARTNER","OWNER+PROMOTOR"]}];
const P7: readonly Permit[] = [{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER"]}];
const P8: readonly Permit[] = [{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["OWNER"]}];
const P9: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE","REFERRAL"],"standings":["RECIPIENT"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","INTAKE"],"relations":["CASE","REFERRAL"],"standings":["RECIPIENT"]},{"roles":["mediator"],"purposes":["ACTIVATION","INTAKE","TRANSITION"],"relations":["CASE","REFERRAL"],"standings":["RECIPIENT"]}];
const P10: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]},{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["LEAD","OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["LEAD","OWNER"]}];
const P11: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]},{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]}];
const P12: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE","INTAKE","REFERRAL"],"standings":["RECIPIENT"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE","INTAKE","REFERRAL"],"standings":["RECIPIENT"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["CASE","INTAKE","REFERRAL"],"standings":["RECIPIENT"]}];
const P13: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["OWNER"]},{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE"],"standings":["OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["CASE"],"standings":["OWNER"]}];
const P14: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]}];
const P15: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["BENEFIT_FOLLOW_UP"],"relations":["INTAKE","NONE","URGENT"],"standings":["*"]}];
const P16: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["BENEFIT_FOLLOW_UP"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["OWNER"]}];
const P17: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]}];
const P18: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["RECIPIENT"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["RECIPIENT"]}];
const P19: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["OWNER"]}];
const P20: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["NONE"],"standings":["*"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["NONE"],"standings":["*"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["NONE"],"standings":["*"]},{"roles":["tom"],"purposes":["ASSESSMENT","TRANSITION"],"relations":["NONE"],"standings":["*"]}];
const P21: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["NONE"],"standings":["OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["NONE"],"standings":["OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","ASSESSMENT","INTAKE","TRANSITION"],"relations":["NONE"],"standings":["OWNER"]},{"roles":["tom"],"purposes":["ASSESSMENT","TRANSITION"],"relations":["NONE"],"standings":["OWNER"]}];
const P22: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE","INTAKE"],"standings":["*"]},{"roles":["mediator"],"purposes":["ACTIVATION","INTAKE"],"relations":["CASE","INTAKE"],"standings":["*"]}];
const P23: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["LEAD"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["LEAD"]}];
const P24: readonly Permit[] = [{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER+OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER+OWNER"]}];
const P25: readonly Permit[] = [{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["GUEST+OWNER","MEMBER+OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["GUEST+OWNER","MEMBER+OWNER"]}];
const P26: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER+OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER+OWNER"]}];
const P27: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["MEMBER+OWNER","RECIPIENT"]},{"roles":["head-of-service","mediator","social-worker"],"purposes":["INTAKE"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["RECIPIENT"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["MEMBER+OWNER","RECIPIENT"]}];
const P28: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["RECIPIENT"]},{"roles":["mediator"],"purposes":["ACTIVATION","INTAKE","TRANSITION"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["RECIPIENT"]}];
const P29: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["LEAD","MEMBER+OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["LEAD","MEMBER+OWNER"]}];
const P30: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["INTAKE","NONE","REFERRAL","URGENT"],"standings":["*"]},{"roles":["mediator"],"purposes":["ACTIVATION","INTAKE","TRANSITION"],"relations":["INTAKE","NONE","REFERRAL","URGENT"],"standings":["*"]}];
const P31: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP","INTAKE"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["OWNER"]},{"roles":["mediator"],"purposes":["ACTIVATION","INTAKE","TRANSITION"],"relations":["CASE","INTAKE","NONE","OWN_FILE","REFERRAL","SUPERVISION","URGENT"],"standings":["OWNER"]}];
const P32: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]},{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER"]}];
const P33: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]},{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER+OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER+OWNER"]}];
const P34: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["*"]},{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["LEAD","MEMBER+OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["LEAD","MEMBER+OWNER"]}];
const P35: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["RECIPIENT"]},{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER+RECIPIENT"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER+RECIPIENT"]}];
const P36: readonly Permit[] = [{"roles":["client"],"purposes":["OWN_FILE"],"relations":["OWN_FILE"],"standings":["OWNER"]},{"roles":["coach","mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["CASE"],"standings":["MEMBER+OWNER"]},{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["CASE"],"standings":["MEMBER+OWNER"]}];
const P37: readonly Permit[] = [{"roles":["mediator"],"purposes":["ACTIVATION","INTAKE"],"relations":["*"],"standings":["*"]}];
const P38: readonly Permit[] = [{"roles":["mediator","tom"],"purposes":["ASSESSMENT"],"relations":["*"],"standings":["*"]}];
const P39: readonly Permit[] = [{"roles":["tom"],"purposes":["ASSESSMENT"],"relations":["*"],"standings":["*"]}];
const P40: readonly Permit[] = [{"roles":["mediator","tom"],"purposes":["ASSESSMENT","TRANSITION"],"relations":["*"],"standings":["*"]}];
const P41: readonly Permit[] = [{"roles":["mediator"],"purposes":["ACTIVATION","TRANSITION"],"relations":["*"],"standings":["*"]}];
const P42: readonly Permit[] = [{"roles":["mediator"],"purposes":["ASSESSMENT","TRANSITION"],"relations":["*"],"standings":["*"]}];
const P43: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["BENEFIT_FOLLOW_UP","INTAKE"],"relations":["*"],"standings":["*"]}];
const P44: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["BENEFIT_FOLLOW_UP"],"relations":["*"],"standings":["*"]}];
const P45: readonly Permit[] = [{"roles":["head-of-service"],"purposes":["BENEFIT_FOLLOW_UP"],"relations":["*"],"standings":["*"]}];
const P46: readonly Permit[] = [{"roles":["head-of-service","social-worker"],"purposes":["ACTIVATION","BENEFIT_FOLLOW_UP"],"relations":["*"],"standings":["*"]}];
const P47: readonly Permit[] = [{"roles":["coach"],"purposes":["ACTIVATION","TRANSITION"],"relations":["*"],"standings":["*"]}];

/** Every act of every owner. */
export type AnyActName = 'sharingDecide' | 'sharingRecord' | 'empowermentSittingStart' | 'empowermentAnswer' | 'empowermentSittingComplete' | 'agreementPropose' | 'agreementSign' | 'outreachRequest' | 'outreachWithdraw' | 'serviceDecisionKeep' | 'referralDraft' | 'referralRevise' | 'referralSend' | 'referralAccept' | 'referralRefuse' | 'referralStart' | 'referralInternshipRecord' | 'referralComplete' | 'referralStop' | 'referralRevoke' | 'signalSend' | 'signalAnswer' | 'signalWithdraw' | 'visitRecord' | 'urgentAccessTake' | 'urgentAccessRenew' | 'urgentAccessEnd' | 'identityMergePropose' | 'identityMergeConfirm' | 'identityMergeDecline' | 'identityMergeWithdraw' | 'identitySplitPropose' | 'identitySplitConfirm' | 'filterSave' | 'filterReplace' | 'filterRemove' | 'caseOpen' | 'caseClose' | 'caseMemberAdd' | 'caseStaffAssign' | 'caseMemberLeave' | 'caseMemberEnd' | 'handoverPropose' | 'handoverConfirm' | 'handoverDecline' | 'handoverWithdraw' | 'caseAccessAsk' | 'caseAccessGrant' | 'caseAccessRefuse' | 'caseAccessWithdraw' | 'planGoalAdd' | 'planGoalReword' | 'planGoalAchieve' | 'planGoalGiveUp' | 'planActionAdd' | 'planActionTake' | 'planActionDecline' | 'planActionStart' | 'planActionDone' | 'planActionDrop' | 'planActionMove' | 'planEffortRecord' | 'participationContact' | 'participationEnrol' | 'participationActivate' | 'participationPause' | 'participationResume' | 'participationExit' | 'participationAftercareStart' | 'participationClose' | 'pesFileOpen' | 'pesFileClose' | 'assessmentRequest' | 'assessmentScreeningStart' | 'assessmentReportSubmit' | 'assessmentReviewStart' | 'assessmentGrant' | 'assessmentRefuse' | 'assessmentReconsider' | 'assessmentReconsiderationDecide' | 'supportPackageStart' | 'supportPackageEvaluationPlan' | 'supportPackageEvaluate' | 'supportPackageSuspend' | 'supportPackageResume' | 'supportPackageEnd' | 'jobseekerRegister' | 'registrationCategoryChange' | 'mediationStatusChange' | 'mediatorAssign' | 'registrationConfirm' | 'registrationEnd' | 'imwPremiumRecord' | 'imwExtensionRequest' | 'transitionTrackPropose' | 'transitionTrackRefer' | 'transitionTrackStart' | 'transitionPhaseBegin' | 'transitionPhaseEnd' | 'transitionTrackSuspend' | 'transitionTrackResume' | 'transitionTrackExtend' | 'transitionHoursRecord' | 'transitionTrackComplete' | 'transitionTrackStop' | 'internshipStart' | 'internshipEnd' | 'readinessScreeningPlan' | 'readinessScreeningRecord' | 'workplaceLearningStart' | 'workplaceLearningEnd' | 'regularWorkRecord' | 'regularWorkFollowUpRecord' | 'regularWorkEnd' | 'stepPlan' | 'stepStart' | 'stepComplete' | 'stepStop' | 'stepCancel' | 'confidentialNoteRecord' | 'confidentialNoteWithdraw' | 'welfareFileOpen' | 'welfareFileClose' | 'integrationProjectSign' | 'applicationRegister' | 'socialInvestigationStart' | 'applicationDecide' | 'decisionNotify' | 'appealRecord' | 'incomeSupportCategoryChange' | 'incomeSupportEnd' | 'meansRecord' | 'integrationProjectDraft' | 'integrationProjectActivate' | 'integrationProjectAmend' | 'integrationProjectEvaluate' | 'integrationProjectNoticeGive' | 'integrationProjectNoticeLift' | 'integrationProjectExempt' | 'integrationProjectEnd' | 'integrationProjectTerminate' | 'sanctionImpose' | 'sanctionDefer' | 'sanctionEnd' | 'articleSixtyTermsSign' | 'articleSixtyStart' | 'articleSixtyOneStart' | 'temporaryWorkExperienceStart' | 'technicalTrainingRecord' | 'socialActivationStart' | 'activationTrackStart' | 'workLikeActivitiesStart' | 'receptionTrackStart' | 'neighbourhoodWorkStart' | 'neighbourhoodWorkHoursRecord' | 'communityServiceStart' | 'communityServiceHoursRecord' | 'activationBegin' | 'activationEnd' | 'activationExtend' | 'lifeDomainNeedsAssess' | 'participationLadderAssess' | 'thresholdRecord' | 'thresholdChange' | 'thresholdResolve' | 'debtMediationStart' | 'debtMediationEnd' | 'contactPointRecord' | 'contactPointEnd' | 'socialEconomyFileOpen' | 'socialEconomyFileClose' | 'employmentBegin' | 'employmentHoursChange' | 'employmentPackageApply' | 'employmentCoachAssign' | 'employmentEnd' | 'workerContactRecord' | 'internshipReported' | 'developmentPlanMake' | 'developmentPlanUpdate' | 'planGoalReach' | 'planGoalDrop' | 'internalEvaluationPlan' | 'internalEvaluationHold' | 'absenceRecord' | 'absenceEnd' | 'ldeTrackBegin' | 'ldeTrackExtend' | 'ldeTrackEvaluate' | 'ldeTrackEnd' | 'moveRecord' | 'moveFailureRecord' | 'returnOffer' | 'returnDecline' | 'returnRightExercise' | 'moveCorrect' | 'guidanceSessionRecord' | 'guidanceSessionCorrect' | 'supportedEmploymentPlace' | 'supportedEmploymentTrain' | 'supportedEmploymentFade' | 'supportedEmploymentVisitRecord' | 'supportedEmploymentComplete' | 'supportedEmploymentStop';

/** Every act, on what it is, and who may do it by the owner's decision table. The owner decides; this is what is offered. */
export const OFFERS: Readonly<Record<AnyActName, Offer>> = {
  sharingDecide: {"owner":"partnership","on":"client","takes":["client"],"permits":P0},
  sharingRecord: {"owner":"partnership","on":"client","takes":["client"],"permits":P1},
  empowermentSittingStart: {"owner":"partnership","on":"client","takes":["client"],"permits":P2},
  empowermentAnswer: {"owner":"partnership","on":"sittings","takes":["record"],"permits":P2},
  empowermentSittingComplete: {"owner":"partnership","on":"sittings","takes":["record"],"permits":P2},
  agreementPropose: {"owner":"partnership","on":"","takes":[],"permits":P3},
  agreementSign: {"owner":"partnership","on":"agreements","takes":["record"],"permits":P4},
  outreachRequest: {"owner":"partnership","on":"","takes":[],"permits":P5},
  outreachWithdraw: {"owner":"partnership","on":"outreach","takes":["record"],"permits":P6},
  serviceDecisionKeep: {"owner":"partnership","on":"","takes":[],"permits":P3},
  referralDraft: {"owner":"partnership","on":"client","takes":["client"],"permits":P7},
  referralRevise: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P8},
  referralSend: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P8},
  referralAccept: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P9},
  referralRefuse: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P9},
  referralStart: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P9},
  referralInternshipRecord: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P9},
  referralComplete: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P9},
  referralStop: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P9},
  referralRevoke: {"owner":"partnership","on":"referrals","takes":["record"],"permits":P10},
  signalSend: {"owner":"partnership","on":"client","takes":["client"],"permits":P11},
  signalAnswer: {"owner":"partnership","on":"signals","takes":["record"],"permits":P12},
  signalWithdraw: {"owner":"partnership","on":"signals","takes":["record"],"permits":P13},
  visitRecord: {"owner":"partnership","on":"client","takes":["client"],"permits":P14},
  urgentAccessTake: {"owner":"partnership","on":"client","takes":["client"],"permits":P15},
  urgentAccessRenew: {"owner":"partnership","on":"urgentAccesses","takes":["record"],"permits":P16},
  urgentAccessEnd: {"owner":"partnership","on":"urgentAccesses","takes":["record"],"permits":P16},
  identityMergePropose: {"owner":"partnership","on":"client","takes":["client"],"permits":P17},
  identityMergeConfirm: {"owner":"partnership","on":"merges","takes":["record"],"permits":P18},
  identityMergeDecline: {"owner":"partnership","on":"merges","takes":["record"],"permits":P18},
  identityMergeWithdraw: {"owner":"partnership","on":"merges","takes":["record"],"permits":P19},
  identitySplitPropose: {"owner":"partnership","on":"merges","takes":["record"],"permits":P17},
  identitySplitConfirm: {"owner":"partnership","on":"merges","takes":["record"],"permits":P17},
  filterSave: {"owner":"partnership","on":"","takes":[],"permits":P20},
  filterReplace: {"owner":"partnership","on":"filters","takes":["record"],"permits":P21},
  filterRemove: {"owner":"partnership","on":"filters","takes":["record"],"permits":P21},
  caseOpen: {"owner":"partnership","on":"client","takes":["client"],"permits":P22},
  caseClose: {"owner":"partnership","on":"cases","takes":["record"],"permits":P23},
  caseMemberAdd: {"owner":"partnership","on":"cases","takes":["record"],"permits":P23},
  caseStaffAssign: {"owner":"partnership","on":"members","takes":["record"],"permits":P24},
  caseMemberLeave: {"owner":"partnership","on":"members","takes":["record"],"permits":P25},
  caseMemberEnd: {"owner":"partnership","on":"members","takes":["record"],"permits":P23},
  handoverPropose: {"owner":"partnership","on":"members","takes":["record"],"permits":P26},
  handoverConfirm: {"owner":"partnership","on":"handovers","takes":["record"],"permits":P27},
  handoverDecline: {"owner":"partnership","on":"handovers","takes":["record"],"permits":P28},
  handoverWithdraw: {"owner":"partnership","on":"handovers","takes":["record"],"permits":P29},
  caseAccessAsk: {"owner":"partnership","on":"client","takes":["client"],"permits":P30},
  caseAccessGrant: {"owner":"partnership","on":"accessRequests","takes":["record"],"permits":P23},
  caseAccessRefuse: {"owner":"partnership","on":"accessRequests","takes":["record"],"permits":P23},
  caseAccessWithdraw: {"owner":"partnership","on":"accessRequests","takes":["record"],"permits":P31},
  planGoalAdd: {"owner":"partnership","on":"client","takes":["client"],"permits":P32},
  planGoalReword: {"owner":"partnership","on":"planGoals","takes":["record"],"permits":P33},
  planGoalAchieve: {"owner":"partnership","on":"planGoals","takes":["record"],"permits":P34},
  planGoalGiveUp: {"owner":"partnership","on":"planGoals","takes":["record"],"permits":P34},
  planActionAdd: {"owner":"partnership","on":"planGoals","takes":["record"],"permits":P32},
  planActionTake: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P35},
  planActionDecline: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P35},
  planActionStart: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P36},
  planActionDone: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P36},
  planActionDrop: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P36},
  planActionMove: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P36},
  planEffortRecord: {"owner":"partnership","on":"planActions","takes":["record"],"permits":P36},
  participationContact: {"owner":"partnership","on":"client","takes":["client"],"permits":P14},
  participationEnrol: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  participationActivate: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  participationPause: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  participationResume: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  participationExit: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  participationAftercareStart: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  participationClose: {"owner":"partnership","on":"participations","takes":["record"],"permits":P14},
  pesFileOpen: {"owner":"pes","on":"person","takes":[],"permits":P37},
  pesFileClose: {"owner":"pes","on":"file","takes":["file"],"permits":P37},
  assessmentRequest: {"owner":"pes","on":"file","takes":["file"],"permits":P38},
  assessmentScreeningStart: {"owner":"pes","on":"assessments","takes":["record"],"permits":P38},
  assessmentReportSubmit: {"owner":"pes","on":"assessments","takes":["record"],"permits":P38},
  assessmentReviewStart: {"owner":"pes","on":"assessments","takes":["record"],"permits":P39},
  assessmentGrant: {"owner":"pes","on":"assessments","takes":["record"],"permits":P39},
  assessmentRefuse: {"owner":"pes","on":"assessments","takes":["record"],"permits":P39},
  assessmentReconsider: {"owner":"pes","on":"assessments","takes":["record"],"permits":P38},
  assessmentReconsiderationDecide: {"owner":"pes","on":"assessments","takes":["record"],"permits":P39},
  supportPackageStart: {"owner":"pes","on":"file","takes":["file"],"permits":P39},
  supportPackageEvaluationPlan: {"owner":"pes","on":"supportPackages","takes":["record"],"permits":P40},
  supportPackageEvaluate: {"owner":"pes","on":"supportPackages","takes":["record"],"permits":P39},
  supportPackageSuspend: {"owner":"pes","on":"supportPackages","takes":["record"],"permits":P40},
  supportPackageResume: {"owner":"pes","on":"supportPackages","takes":["record"],"permits":P40},
  supportPackageEnd: {"owner":"pes","on":"supportPackages","takes":["record"],"permits":P39},
  jobseekerRegister: {"owner":"pes","on":"file","takes":["file"],"permits":P37},
  registrationCategoryChange: {"owner":"pes","on":"registrations","takes":["record"],"permits":P37},
  mediationStatusChange: {"owner":"pes","on":"registrations","takes":["record"],"permits":P37},
  mediatorAssign: {"owner":"pes","on":"registrations","takes":["record"],"permits":P37},
  registrationConfirm: {"owner":"pes","on":"registrations","takes":["record"],"permits":P37},
  registrationEnd: {"owner":"pes","on":"registrations","takes":["record"],"permits":P37},
  imwPremiumRecord: {"owner":"pes","on":"file","takes":["file"],"permits":P39},
  imwExtensionRequest: {"owner":"pes","on":"imwPremiums","takes":["record"],"permits":P40},
  transitionTrackPropose: {"owner":"pes","on":"file","takes":["file"],"permits":P41},
  transitionTrackRefer: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionTrackStart: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionPhaseBegin: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionPhaseEnd: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionTrackSuspend: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionTrackResume: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionTrackExtend: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionHoursRecord: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionTrackComplete: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  transitionTrackStop: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  internshipStart: {"owner":"pes","on":"transitions","takes":["record"],"permits":P41},
  internshipEnd: {"owner":"pes","on":"internships","takes":["record"],"permits":P41},
  readinessScreeningPlan: {"owner":"pes","on":"file","takes":["file"],"permits":P42},
  readinessScreeningRecord: {"owner":"pes","on":"readinessScreenings","takes":["record"],"permits":P42},
  workplaceLearningStart: {"owner":"pes","on":"file","takes":["file"],"permits":P41},
  workplaceLearningEnd: {"owner":"pes","on":"workplaceLearnings","takes":["record"],"permits":P41},
  regularWorkRecord: {"owner":"pes","on":"file","takes":["file"],"permits":P41},
  regularWorkFollowUpRecord: {"owner":"pes","on":"necEmployments","takes":["record"],"permits":P41},
  regularWorkEnd: {"owner":"pes","on":"necEmployments","takes":["record"],"permits":P41},
  stepPlan: {"owner":"pes","on":"file","takes":["file"],"permits":P41},
  stepStart: {"owner":"pes","on":"steps","takes":["record"],"permits":P41},
  stepComplete: {"owner":"pes","on":"steps","takes":["record"],"permits":P41},
  stepStop: {"owner":"pes","on":"steps","takes":["record"],"permits":P41},
  stepCancel: {"owner":"pes","on":"steps","takes":["record"],"permits":P41},
  confidentialNoteRecord: {"owner":"pes","on":"file","takes":["file"],"permits":P41},
  confidentialNoteWithdraw: {"owner":"pes","on":"confidentialNotes","takes":["record"],"permits":P41},
  welfareFileOpen: {"owner":"welfare","on":"person","takes":[],"permits":P43},
  welfareFileClose: {"owner":"welfare","on":"file","takes":["file"],"permits":P43},
  integrationProjectSign: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  applicationRegister: {"owner":"welfare","on":"file","takes":["file"],"permits":P43},
  socialInvestigationStart: {"owner":"welfare","on":"applications","takes":["record"],"permits":P43},
  applicationDecide: {"owner":"welfare","on":"applications","takes":["record"],"permits":P45},
  decisionNotify: {"owner":"welfare","on":"applications","takes":["record"],"permits":P44},
  appealRecord: {"owner":"welfare","on":"applications","takes":["record"],"permits":P44},
  incomeSupportCategoryChange: {"owner":"welfare","on":"incomeSupports","takes":["record"],"permits":P44},
  incomeSupportEnd: {"owner":"welfare","on":"incomeSupports","takes":["record"],"permits":P44},
  meansRecord: {"owner":"welfare","on":"file","takes":["file"],"permits":P44},
  integrationProjectDraft: {"owner":"welfare","on":"file","takes":["file"],"permits":P44},
  integrationProjectActivate: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectAmend: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectEvaluate: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectNoticeGive: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectNoticeLift: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectExempt: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectEnd: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  integrationProjectTerminate: {"owner":"welfare","on":"projects","takes":["record"],"permits":P44},
  sanctionImpose: {"owner":"welfare","on":"file","takes":["file"],"permits":P45},
  sanctionDefer: {"owner":"welfare","on":"sanctions","takes":["record"],"permits":P45},
  sanctionEnd: {"owner":"welfare","on":"sanctions","takes":["record"],"permits":P45},
  articleSixtyTermsSign: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  articleSixtyStart: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  articleSixtyOneStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  temporaryWorkExperienceStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  technicalTrainingRecord: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  socialActivationStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  activationTrackStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  workLikeActivitiesStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  receptionTrackStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  neighbourhoodWorkStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  neighbourhoodWorkHoursRecord: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  communityServiceStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P46},
  communityServiceHoursRecord: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  activationBegin: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  activationEnd: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  activationExtend: {"owner":"welfare","on":"activationMeasures","takes":["record"],"permits":P46},
  lifeDomainNeedsAssess: {"owner":"welfare","on":"file","takes":["file"],"permits":P44},
  participationLadderAssess: {"owner":"welfare","on":"file","takes":["file"],"permits":P44},
  thresholdRecord: {"owner":"welfare","on":"file","takes":["file"],"permits":P44},
  thresholdChange: {"owner":"welfare","on":"thresholds","takes":["record"],"permits":P44},
  thresholdResolve: {"owner":"welfare","on":"thresholds","takes":["record"],"permits":P44},
  debtMediationStart: {"owner":"welfare","on":"file","takes":["file"],"permits":P44},
  debtMediationEnd: {"owner":"welfare","on":"debtMediations","takes":["record"],"permits":P44},
  contactPointRecord: {"owner":"welfare","on":"file","takes":["file"],"permits":P43},
  contactPointEnd: {"owner":"welfare","on":"file","takes":["file"],"permits":P43},
  socialEconomyFileOpen: {"owner":"social-economy","on":"person","takes":[],"permits":P47},
  socialEconomyFileClose: {"owner":"social-economy","on":"file","takes":["file"],"permits":P47},
  employmentBegin: {"owner":"social-economy","on":"file","takes":["file"],"permits":P47},
  employmentHoursChange: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  employmentPackageApply: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  employmentCoachAssign: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  employmentEnd: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  workerContactRecord: {"owner":"social-economy","on":"file","takes":["file"],"permits":P47},
  internshipReported: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  developmentPlanMake: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  developmentPlanUpdate: {"owner":"social-economy","on":"developmentPlans","takes":["record"],"permits":P47},
  planGoalReach: {"owner":"social-economy","on":"planGoals","takes":["record"],"permits":P47},
  planGoalDrop: {"owner":"social-economy","on":"planGoals","takes":["record"],"permits":P47},
  internalEvaluationPlan: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  internalEvaluationHold: {"owner":"social-economy","on":"internalEvaluations","takes":["record"],"permits":P47},
  absenceRecord: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  absenceEnd: {"owner":"social-economy","on":"absences","takes":["record"],"permits":P47},
  ldeTrackBegin: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  ldeTrackExtend: {"owner":"social-economy","on":"ldeTracks","takes":["record"],"permits":P47},
  ldeTrackEvaluate: {"owner":"social-economy","on":"ldeTracks","takes":["record"],"permits":P47},
  ldeTrackEnd: {"owner":"social-economy","on":"ldeTracks","takes":["record"],"permits":P47},
  moveRecord: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  moveFailureRecord: {"owner":"social-economy","on":"moves","takes":["record"],"permits":P47},
  returnOffer: {"owner":"social-economy","on":"moves","takes":["record"],"permits":P47},
  returnDecline: {"owner":"social-economy","on":"moves","takes":["record"],"permits":P47},
  returnRightExercise: {"owner":"social-economy","on":"moves","takes":["record"],"permits":P47},
  moveCorrect: {"owner":"social-economy","on":"moves","takes":["record"],"permits":P47},
  guidanceSessionRecord: {"owner":"social-economy","on":"file","takes":["file"],"permits":P47},
  guidanceSessionCorrect: {"owner":"social-economy","on":"guidanceSessions","takes":["record"],"permits":P47},
  supportedEmploymentPlace: {"owner":"social-economy","on":"employments","takes":["record"],"permits":P47},
  supportedEmploymentTrain: {"owner":"social-economy","on":"supportedEmployments","takes":["record"],"permits":P47},
  supportedEmploymentFade: {"owner":"social-economy","on":"supportedEmployments","takes":["record"],"permits":P47},
  supportedEmploymentVisitRecord: {"owner":"social-economy","on":"supportedEmployments","takes":["record"],"permits":P47},
  supportedEmploymentComplete: {"owner":"social-economy","on":"supportedEmployments","takes":["record"],"permits":P47},
  supportedEmploymentStop: {"owner":"social-economy","on":"supportedEmployments","takes":["record"],"permits":P47},
};
