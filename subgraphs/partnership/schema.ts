import { actEntities } from '../../shared/acts/act-migrations.ts';
import { agreementEntity, signatureEntity } from './agreement-entities.ts';
import { caseEntities } from './case-entities.ts';
import { empowermentSittingEntity } from './empowerment-entities.ts';
import { entities } from './entities.ts';
import { identityMergeEntity, movedRowEntity } from './identity-merge-entities.ts';
import { Partnership1790000000000 } from './migrations/1790000000000-partnership.ts';
import { JointActs1797000000001 } from './migrations/1797000000001-joint-acts.ts';
import { Cases1797000000010 } from './migrations/1797000000010-cases.ts';
import { Referrals1797000000020 } from './migrations/1797000000020-referrals.ts';
import { PlanAndParticipation1797000000030 } from './migrations/1797000000030-plan-and-participation.ts';
import { EmpowermentAgreementsDecisions1797000000040 } from './migrations/1797000000040-empowerment-agreements-decisions.ts';
import { SignalsAndVisits1797000000050 } from './migrations/1797000000050-signals-and-visits.ts';
import { SavedFilters1797000000060 } from './migrations/1797000000060-saved-filters.ts';
import { Outreach1797000000070 } from './migrations/1797000000070-outreach.ts';
import { UrgentAccess1797000000080 } from './migrations/1797000000080-urgent-access.ts';
import { IdentityMerges1797000000090 } from './migrations/1797000000090-identity-merges.ts';
import { outreachEntity } from './outreach-entities.ts';
import { participationEntities } from './participation-entities.ts';
import { partnershipTables } from './partnership-entities.ts';
import { planEntities } from './plan-entities.ts';
import { referralEntity } from './referral-entities.ts';
import { savedFilterEntity } from './saved-filter-entities.ts';
import { serviceDecisionEntity } from './service-decision-entities.ts';
import { sharingDecisionEntity } from './sharing-entities.ts';
import { signalEntity, visitEntity } from './signal-entities.ts';
import { urgentAccessEntity } from './urgent-access-entities.ts';

/** The tables of the partnership's database. */
export const partnershipEntities = [
  ...entities,
  sharingDecisionEntity,
  ...partnershipTables,
  referralEntity,
  ...caseEntities,
  signalEntity,
  visitEntity,
  savedFilterEntity,
  outreachEntity,
  urgentAccessEntity,
  identityMergeEntity,
  movedRowEntity,
  ...planEntities,
  ...participationEntities,
  empowermentSittingEntity,
  agreementEntity,
  signatureEntity,
  serviceDecisionEntity,
  ...actEntities,
];

/** What makes them, the oldest first. */
export const partnershipMigrations = [
  Partnership1790000000000,
  JointActs1797000000001,
  Cases1797000000010,
  Referrals1797000000020,
  PlanAndParticipation1797000000030,
  EmpowermentAgreementsDecisions1797000000040,
  SignalsAndVisits1797000000050,
  SavedFilters1797000000060,
  Outreach1797000000070,
  UrgentAccess1797000000080,
  IdentityMerges1797000000090,
];
