import { readFileSync } from 'node:fs';
import { Acts, actEntities } from '../../shared/acts/act-migrations.ts';
import { clientFileEntity } from '../../shared/client-file.ts';
import { AnnouncementOutbox, announcementEntity } from '../../shared/outbox.ts';
import type { OwnerDefinition } from '../../shared/owner-definition.ts';
import { activationMeasureEntity, activityHoursEntity } from './activation-entities.ts';
import { acts } from './acts/acts.ts';
import { applicationEntity, centreEntity, meansEntity } from './application-entities.ts';
import { authorisations } from './authorisations.ts';
import { debtMediationEntity } from './debt-mediation-entities.ts';
import {
  contactEntity,
  incomeSupportEntity,
  integrationProjectEntity,
  needEntity,
  projectEvaluationEntity,
} from './entities.ts';
import { typeDefs } from './generated/type-definitions.ts';
import { createLoaders } from './loaders.ts';
import { WelfareRecords1790000000000 } from './migrations/1790000000000-records.ts';
import { WelfareIncome1796000000101 } from './migrations/1796000000101-income.ts';
import { Activation1796000000111 } from './migrations/1796000000111-activation.ts';
import { ownerRules } from './owner-rules.ts';
import { projectAmendmentEntity, projectNoticeEntity, sanctionEntity } from './project-entities.ts';
import { resolvers } from './resolvers.ts';
import { ladderStepEntity, thresholdEntity } from './threshold-entities.ts';

/** The centres' subgraph: what it promises, what it stores, what it discloses. */
export const definition: OwnerDefinition = {
  owner: 'welfare',
  entities: [
    clientFileEntity,
    announcementEntity,
    ...actEntities,
    incomeSupportEntity,
    integrationProjectEntity,
    projectEvaluationEntity,
    needEntity,
    contactEntity,
    ...[centreEntity, applicationEntity, meansEntity],
    ...[projectNoticeEntity, projectAmendmentEntity, sanctionEntity],
    ...[activationMeasureEntity, activityHoursEntity, ladderStepEntity, thresholdEntity, debtMediationEntity],
  ],
  migrations: [
    AnnouncementOutbox,
    WelfareRecords1790000000000,
    Acts,
    WelfareIncome1796000000101,
    Activation1796000000111,
  ],
  policy: readFileSync(new URL('./policy.cedar', import.meta.url), 'utf8'),
  authorisations,
  typeDefs,
  resolvers,
  guard: {
    records: { WelfareRecord: ['availability', 'asOf', 'withheld'] },
    referenceTypes: ['Organisation'],
  },
  createLoaders,
  acts,
  rules: ownerRules,
  capacities: ['BENEFIT_RECIPIENT'],
};
