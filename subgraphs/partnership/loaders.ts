import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../shared/database.ts';
import type {
  CaseMemberRow,
  CaseRow,
  IdentityRow,
  OrganisationRow,
  PartnershipAreaRow,
  PartnershipMemberRow,
  SharingDecisionRow,
} from './entities.ts';
import { casesOf, membersOf } from './repositories/cases.ts';
import { identitiesOf } from './repositories/clients.ts';
import { areasOf, organisationsOf, partnershipMembersOf } from './repositories/organisations.ts';
import { sharingOf } from './repositories/sharing.ts';

/** One statement each, however many keys are asked for in one turn. Made for one request. */
export interface Loaders {
  readonly identity: DataLoader<string, IdentityRow | null>;
  readonly cases: DataLoader<string, CaseRow[]>;
  readonly members: DataLoader<string, CaseMemberRow[]>;
  readonly sharing: DataLoader<string, SharingDecisionRow[]>;
  readonly organisation: DataLoader<string, OrganisationRow | null>;
  readonly areas: DataLoader<string, PartnershipAreaRow[]>;
  readonly partnershipMembers: DataLoader<string, PartnershipMemberRow[]>;
}

export function createLoaders(database: Database): Loaders {
  return {
    identity: one(database, identitiesOf, (row) => row.clientId),
    cases: many(database, casesOf, (row) => row.clientId),
    members: many(database, membersOf, (row) => row.caseId),
    sharing: many(
      database,
      (manager, ids) => sharingOf(manager, ids, null),
      (row) => row.clientId,
    ),
    organisation: one(database, organisationsOf, (row) => row.kboNumber),
    areas: many(database, areasOf, (row) => row.partnershipId),
    partnershipMembers: many(database, partnershipMembersOf, (row) => row.partnershipId),
  };
}

type Load<Row> = (manager: EntityManager, keys: readonly string[]) => Promise<Row[]>;

function one<Row>(database: Database, load: Load<Row>, keyOf: (row: Row) => string): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys) => {
      const rows = await database.read((manager) => load(manager, keys));
      const byKey = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
    { maxBatchSize: Number.POSITIVE_INFINITY },
  );
}

function many<Row>(database: Database, load: Load<Row>, keyOf: (row: Row) => string): DataLoader<string, Row[]> {
  return new DataLoader(
    async (keys) => {
      const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await database.read((manager) => load(manager, keys))) groups.get(keyOf(row))?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    },
    { maxBatchSize: Number.POSITIVE_INFINITY },
  );
}
