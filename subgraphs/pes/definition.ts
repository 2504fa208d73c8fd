import { readFileSync } from 'node:fs';
import { Acts, actEntities } from '../../shared/acts/act-migrations.ts';
import { clientFileEntity } from '../../shared/client-file.ts';
import { AnnouncementOutbox, announcementEntity } from '../../shared/outbox.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { acts } from './acts/acts.ts';
import { assessmentGroundEntity } from './assessment-entities.ts';
import { authorisations } from './authorisations.ts';
import { confidentialNoteEntity, stepEntity } from './career-entities.ts';
import {
  assessmentEntity,
  contactEntity,
  registrationEntity,
  supportPackageEntity,
  transitionEntity,
} from './entities.ts';
import { typeDefs } from './generated/type-definitions.ts';
import { createLoaders } from './loaders.ts';
import { PesRecords1790000000000 } from './migrations/1790000000000-records.ts';
import { PesAssessment1796000000001 } from './migrations/1796000000001-assessment.ts';
import { PesTransition1796000000011 } from './migrations/1796000000011-transition.ts';
import { PesCareer1796000000012 } from './migrations/1796000000012-career.ts';
import { ownerRules } from './owner-rules.ts';
import { imwPremiumEntity, packageEvaluationEntity } from './package-entities.ts';
import { resolvers } from './resolvers.ts';
import { internshipEntity, providerEntity, trackPhaseEntity, trackSuspensionEntity } from './transition-entities.ts';
import {
  followUpEntity,
  necEmploymentEntity,
  readinessScreeningEntity,
  workplaceLearningEntity,
} from './work-entities.ts';

/** VDAB's subgraph: what it promises, what it stores, what it discloses. */
export const definition: OwnerDefinition = {
  owner: 'pes',
  entities: [
    clientFileEntity,
    announcementEntity,
    ...actEntities,
    registrationEntity,
    assessmentEntity,
    supportPackageEntity,
    transitionEntity,
    contactEntity,
    ...[assessmentGroundEntity, packageEvaluationEntity, imwPremiumEntity],
    ...[providerEntity, trackPhaseEntity, trackSuspensionEntity, internshipEntity],
    ...[readinessScreeningEntity, workplaceLearningEntity, necEmploymentEntity, followUpEntity],
    ...[stepEntity, confidentialNoteEntity],
  ],
  migrations: [
    AnnouncementOutbox,
    PesRecords1790000000000,
    Acts,
    PesAssessment1796000000001,
    PesTransition1796000000011,
    PesCareer1796000000012,
  ],
  policy: readFileSync(new URL('./policy.cedar', import.meta.url), 'utf8'),
  authorisations,
  typeDefs,
  resolvers,
  guard: {
    records: { PesRecord: ['availability', 'asOf', 'withheld'] },
    referenceTypes: ['Organisation'],
  },
  createLoaders,
  acts,
  rules: ownerRules,
  capacities: ['JOBSEEKER'],
};
