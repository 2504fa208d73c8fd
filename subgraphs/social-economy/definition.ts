import { readFileSync } from 'node:fs';
import { Acts, actEntities } from '../../shared/acts/act-migrations.ts';
import { clientFileEntity } from '../../shared/client-file.ts';
import { AnnouncementOutbox, announcementEntity } from '../../shared/outbox.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { acts } from './acts/acts.ts';
import { authorisations } from './authorisations.ts';
import * as employed from './employment-entities.ts';
import { contactEntity, developmentPlanEntity, employmentEntity, moveEntity } from './entities.ts';
import { typeDefs } from './generated/type-definitions.ts';
import * as guidance from './guidance-entities.ts';
import { createLoaders } from './loaders.ts';
import { SocialEconomyRecords1790000000000 } from './migrations/1790000000000-records.ts';
import { SocialEconomyEmployment1796000000201 } from './migrations/1796000000201-employment.ts';
import { SocialEconomyGuidance1796000000211 } from './migrations/1796000000211-guidance.ts';
import { SocialEconomyGuidanceSessions1796000000212 } from './migrations/1796000000212-guidance-sessions.ts';
import { SocialEconomyTemporaryContingent1796000000213 } from './migrations/1796000000213-temporary-contingent.ts';
import { ownerRules } from './owner-rules.ts';
import { ldeTrackEntity, planGoalEntity } from './plan-entities.ts';
import { resolvers } from './resolvers.ts';

/** The enterprises' subgraph: what it promises, what it stores, what it discloses. */
export const definition: OwnerDefinition = {
  owner: 'social-economy',
  entities: [
    clientFileEntity,
    announcementEntity,
    ...actEntities,
    employmentEntity,
    developmentPlanEntity,
    moveEntity,
    contactEntity,
    employed.enterpriseEntity,
    employed.hoursChangeEntity,
    employed.appliedPackageEntity,
    employed.internshipReportEntity,
    employed.internalEvaluationEntity,
    employed.absenceEntity,
    planGoalEntity,
    ldeTrackEntity,
    guidance.guidanceSessionEntity,
    guidance.supportedEmploymentEntity,
    guidance.supportAgreementEntity,
  ],
  migrations: [
    AnnouncementOutbox,
    SocialEconomyRecords1790000000000,
    Acts,
    SocialEconomyEmployment1796000000201,
    SocialEconomyGuidance1796000000211,
    SocialEconomyGuidanceSessions1796000000212,
    SocialEconomyTemporaryContingent1796000000213,
  ],
  policy: readFileSync(new URL('./policy.cedar', import.meta.url), 'utf8'),
  authorisations,
  typeDefs,
  resolvers,
  guard: {
    records: { SocialEconomyRecord: ['availability', 'asOf', 'withheld'] },
    referenceTypes: ['Organisation'],
  },
  createLoaders,
  acts,
  rules: ownerRules,
  capacities: ['TARGET_GROUP_WORKER'],
};
