import { readFileSync } from 'node:fs';
import { clientFileEntity } from '../../shared/client-file.ts';
import { AnnouncementOutbox, announcementEntity } from '../../shared/outbox.ts';
import type { OwnerDefinition } from '../../shared/owner-process.ts';
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
import { resolvers } from './resolvers.ts';

/** VDAB's subgraph: what it promises, what it stores, what it discloses. */
export const definition: OwnerDefinition = {
  owner: 'pes',
  entities: [
    clientFileEntity,
    announcementEntity,
    registrationEntity,
    assessmentEntity,
    supportPackageEntity,
    transitionEntity,
    contactEntity,
  ],
  migrations: [AnnouncementOutbox, PesRecords1790000000000],
  policy: readFileSync(new URL('./policy.cedar', import.meta.url), 'utf8'),
  typeDefs,
  resolvers,
  guard: {
    records: { PesRecord: ['availability', 'asOf', 'withheld'] },
    referenceTypes: ['Organisation'],
  },
  createLoaders,
};
