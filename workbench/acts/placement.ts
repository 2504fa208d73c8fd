import type { Owner } from '../../shared/caller.ts';
import type { AnyActName } from '../generated/acts/offers.ts';

/** A kind of record: what it is called in the graph, and the sections in which it stands. */
export interface RecordPlace {
  readonly types: readonly string[];
  readonly sections: readonly string[];
}

const inSections = (sections: string | readonly string[], ...types: string[]): RecordPlace => ({
  types,
  sections: typeof sections === 'string' ? [sections] : sections,
});

/** Where the acts stand that change a record: with it. By owner and by the table that the owner's acts are on. */
export const RECORDS: Readonly<Record<Owner, Readonly<Record<string, RecordPlace>>>> = {
  partnership: {
    cases: inSections('partnership.case', 'Case'),
    members: inSections('partnership.case', 'CaseMember'),
    accessRequests: inSections('partnership.access-requests', 'CaseAccessRequest'),
    handovers: inSections(['partnership.handovers', 'partnership.case'], 'Handover', 'HandoverOffer'),
    referrals: inSections('partnership.referrals', 'Referral'),
    planGoals: inSections(['partnership.plan', 'partnership.plan-health'], 'Goal'),
    planActions: inSections(['partnership.plan', 'partnership.plan-health'], 'PlanAction'),
    participations: inSections('partnership.participation', 'Participation'),
    signals: inSections('partnership.signals', 'Signal'),
    urgentAccesses: inSections('partnership.urgent-access', 'UrgentAccess', 'OwnUrgentAccess'),
  },
  pes: {
    registrations: inSections('pes.registration', 'JobseekerRegistration'),
    assessments: inSections('pes.assessment', 'Assessment'),
    supportPackages: inSections('pes.support-package', 'SupportPackage'),
    imwPremiums: inSections('pes.imw', 'ImwPremium'),
    transitions: inSections('pes.transition', 'TransitionTrack'),
    internships: inSections('pes.transition', 'Internship'),
    readinessScreenings: inSections('pes.readiness', 'ReadinessScreening'),
    workplaceLearnings: inSections('pes.workplace-learning', 'WorkplaceLearning'),
    necEmployments: inSections('pes.employment', 'EmploymentSpell'),
    steps: inSections('pes.steps', 'PesStep'),
    confidentialNotes: inSections('pes.confidential', 'ConfidentialNote'),
  },
  welfare: {
    applications: inSections('welfare.application', 'Application'),
    incomeSupports: inSections('welfare.income-support', 'IncomeSupport'),
    projects: inSections('welfare.integration-project', 'IntegrationProject'),
    sanctions: inSections('welfare.sanctions', 'Sanction'),
    activationMeasures: inSections('welfare.activation', 'ActivationMeasure'),
    thresholds: inSections(['welfare.thresholds', 'welfare.health-thresholds'], 'Threshold'),
    debtMediations: inSections('welfare.finances', 'DebtMediation'),
  },
  'social-economy': {
    employments: inSections('social-economy.employment', 'Employment'),
    developmentPlans: inSections('social-economy.development-plan', 'DevelopmentPlan'),
    planGoals: inSections('social-economy.development-plan', 'PlanGoal'),
    internalEvaluations: inSections('social-economy.evaluation', 'InternalEvaluation'),
    absences: inSections('social-economy.absence', 'Absence'),
    ldeTracks: inSections('social-economy.lde-track', 'LdeTrack'),
    moves: inSections('social-economy.moves', 'MoveToRegularWork'),
    guidanceSessions: inSections('social-economy.guidance', 'GuidanceSession'),
    supportedEmployments: inSections('social-economy.guidance', 'SupportedEmployment'),
  },
};

/** Where the acts stand that begin something: with the section that they write to. */
export const BEGINNINGS: Readonly<Record<string, readonly AnyActName[]>> = {
  'partnership.case': ['caseOpen'],
  'partnership.plan': ['planGoalAdd'],
  'partnership.participation': ['participationContact'],
  'partnership.referrals': ['referralDraft'],
  'partnership.signals': ['signalSend'],
  'partnership.sharing': ['sharingRecord'],
  'pes.registration': ['jobseekerRegister'],
  'pes.assessment': ['assessmentRequest'],
  'pes.support-package': ['supportPackageStart'],
  'pes.imw': ['imwPremiumRecord'],
  'pes.transition': ['transitionTrackPropose'],
  'pes.readiness': ['readinessScreeningPlan'],
  'pes.workplace-learning': ['workplaceLearningStart'],
  'pes.employment': ['regularWorkRecord'],
  'pes.steps': ['stepPlan'],
  'pes.confidential': ['confidentialNoteRecord'],
  'pes.files': ['pesFileClose'],
  'welfare.application': ['applicationRegister'],
  'welfare.finances': ['meansRecord', 'debtMediationStart'],
  'welfare.integration-project': ['integrationProjectDraft'],
  'welfare.sanctions': ['sanctionImpose'],
  'welfare.activation': [
    ...(['articleSixtyTermsSign', 'articleSixtyOneStart', 'temporaryWorkExperienceStart'] as const),
    ...(['socialActivationStart', 'activationTrackStart', 'workLikeActivitiesStart'] as const),
    ...(['receptionTrackStart', 'neighbourhoodWorkStart', 'communityServiceStart'] as const),
  ],
  'welfare.needs': ['lifeDomainNeedsAssess', 'participationLadderAssess'],
  'welfare.thresholds': ['thresholdRecord'],
  'welfare.contact': ['contactPointRecord', 'contactPointEnd'],
  'welfare.files': ['welfareFileClose'],
  'social-economy.employment': ['employmentBegin'],
  'social-economy.guidance': ['guidanceSessionRecord'],
  'social-economy.contact': ['workerContactRecord'],
  'social-economy.files': ['socialEconomyFileClose'],
};

/** Acts with a page of their own, by the page: no menu offers them. */
export const OWN_PAGES = {
  urgent: ['urgentAccessTake'],
  find: ['caseAccessAsk'],
  'new-file': ['pesFileOpen', 'welfareFileOpen', 'socialEconomyFileOpen'],
  today: ['filterSave', 'filterReplace', 'filterRemove', 'visitRecord'],
  sharing: ['sharingDecide'],
  empowerment: ['empowermentSittingStart', 'empowermentAnswer', 'empowermentSittingComplete'],
  merges: [
    ...(['identityMergePropose', 'identityMergeConfirm', 'identityMergeDecline', 'identityMergeWithdraw'] as const),
    ...(['identitySplitPropose', 'identitySplitConfirm'] as const),
  ],
  outreach: ['outreachRequest', 'outreachWithdraw'],
  agreement: ['agreementPropose', 'agreementSign'],
  market: ['serviceDecisionKeep'],
} as const satisfies Readonly<Record<string, readonly AnyActName[]>>;
