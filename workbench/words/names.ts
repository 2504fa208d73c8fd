import type { Purpose, Role, Source } from '../../shared/caller.ts';
import type { common } from './common.ts';

type Keys = keyof typeof common.nl;

/** The key of the word for a purpose, such as `purposeIntake`. */
export const PURPOSE_WORDS = {
  INTAKE: 'purposeIntake',
  BENEFIT_FOLLOW_UP: 'purposeBenefitFollowUp',
  ACTIVATION: 'purposeActivation',
  ASSESSMENT: 'purposeAssessment',
  TRANSITION: 'purposeTransition',
  OWN_FILE: 'purposeOwnFile',
  SUPERVISION: 'purposeSupervision',
  STATISTICS: 'purposeStatistics',
} as const satisfies Record<Purpose, Keys>;

/** The key of the word for a role. */
export const ROLE_WORDS = {
  'social-worker': 'roleSocialWorker',
  'head-of-service': 'roleHeadOfService',
  mediator: 'roleMediator',
  tom: 'roleTom',
  coach: 'roleCoach',
  'data-protection-officer': 'roleDataProtectionOfficer',
  client: 'roleClient',
} as const satisfies Record<Role, Keys>;

/** The key of the word for an owner of records, as a label. */
export const OWNER_WORDS = {
  PES: 'ownerPes',
  WELFARE: 'ownerWelfare',
  SOCIAL_ECONOMY: 'ownerSocialEconomy',
  PARTNERSHIP: 'ownerPartnership',
} as const satisfies Record<Source, Keys>;

/** The key of the word for an owner of records, within a sentence: with its article. */
export const SOURCE_WORDS = {
  PES: 'sourcePes',
  WELFARE: 'sourceWelfare',
  SOCIAL_ECONOMY: 'sourceSocialEconomy',
  PARTNERSHIP: 'sourcePartnership',
} as const satisfies Record<Source, Keys>;
