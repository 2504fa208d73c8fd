import { readFileSync } from 'node:fs';
import { clientFileEntity } from '../../shared/client-file.ts';
import { AnnouncementOutbox, announcementEntity } from '../../shared/outbox.ts';
import type { OwnerDefinition } from '../../shared/owner-process.ts';
import { contactEntity, developmentPlanEntity, employmentEntity, moveEntity } from './entities.ts';
import { typeDefs } from './generated/type-definitions.ts';
import { createLoaders } from './loaders.ts';
import { SocialEconomyRecords1790000000000 } from './migrations/1790000000000-records.ts';
import { resolvers } from './resolvers.ts';

/** The enterprises' subgraph: what it promises, what it stores, what it discloses. */
export const definition: OwnerDefinition = {
  owner: 'social-economy',
  entities: [clientFileEntity, announcementEntity, employmentEntity, developmentPlanEntity, moveEntity, contactEntity],
  migrations: [AnnouncementOutbox, SocialEconomyRecords1790000000000],
  policy: readFileSync(new URL('./policy.cedar', import.meta.url), 'utf8'),
  typeDefs,
  resolvers,
  guard: {
    records: { SocialEconomyRecord: ['availability', 'asOf', 'withheld'] },
    referenceTypes: ['Organisation'],
  },
  createLoaders,
};
