import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../shared/database.ts';
import type { AgreementRow, SignatureRow } from './agreement-entities.ts';
import type { AccessRequestRow, HandoverRow } from './case-entities.ts';
import type { EmpowermentSittingRow } from './empowerment-entities.ts';
import type { CaseMemberRow, CaseRow, IdentityRow, OrganisationRow } from './entities.ts';
import type { IdentityMergeRow } from './identity-merge-entities.ts';
import type { ParticipationRow } from './participation-entities.ts';
import type { PartnershipAreaRow, PartnershipMemberRow, PartnershipRow } from './partnership-entities.ts';
import type { PlanActionRow, PlanGoalRow } from './plan-entities.ts';
import type { ReferralRow } from './referral-entities.ts';
import { agreementsOf, serviceDecisionsOf, signaturesOf } from './repositories/agreements.ts';
import { accessRequestsOf, handoversOf } from './repositories/case-requests.ts';
import { casesOf, membersOf } from './repositories/cases.ts';
import { identitiesOf } from './repositories/clients.ts';
import { sittingsOf } from './repositories/empowerment.ts';
import { mergesOf } from './repositories/identity-merges.ts';
import { areasOf, organisationsOf, partnershipMembersOf } from './repositories/organisations.ts';
import { participationsOf, partnershipsById, planActionsOf, planGoalsOf } from './repositories/plan.ts';
import { referralsOf } from './repositories/referrals.ts';
import { sharingOf } from './repositories/sharing.ts';
import { signalsOf, visitsOf } from './repositories/signals.ts';
import { urgentAccessesOf } from './repositories/urgent-access.ts';
import type { ServiceDecisionRow } from './service-decision-entities.ts';
import type { SharingDecisionRow } from './sharing-entities.ts';
import type { SignalRow, VisitRow } from './signal-entities.ts';
import type { UrgentAccessRow } from './urgent-access-entities.ts';

/** One statement each, however many keys are asked for in one turn. Made for one request. */
export interface Loaders {
  readonly identity: DataLoader<string, IdentityRow | null>;
  readonly cases: DataLoader<string, CaseRow[]>;
  readonly members: DataLoader<string, CaseMemberRow[]>;
  readonly accessRequests: DataLoader<string, AccessRequestRow[]>;
  readonly handovers: DataLoader<string, HandoverRow[]>;
  readonly sharing: DataLoader<string, SharingDecisionRow[]>;
  readonly referrals: DataLoader<string, ReferralRow[]>;
  readonly signals: DataLoader<string, SignalRow[]>;
  readonly visits: DataLoader<string, VisitRow[]>;
  readonly urgentAccesses: DataLoader<string, UrgentAccessRow[]>;
  /** Of a client, whichever of the two files they are. */
  readonly merges: DataLoader<string, IdentityMergeRow[]>;
  readonly planGoals: DataLoader<string, PlanGoalRow[]>;
  readonly planActions: DataLoader<string, PlanActionRow[]>;
  readonly participations: DataLoader<string, ParticipationRow[]>;
  readonly partnership: DataLoader<string, PartnershipRow | null>;
  readonly organisation: DataLoader<string, OrganisationRow | null>;
  readonly areas: DataLoader<string, PartnershipAreaRow[]>;
  readonly partnershipMembers: DataLoader<string, PartnershipMemberRow[]>;
  readonly sittings: DataLoader<string, EmpowermentSittingRow[]>;
  readonly agreements: DataLoader<string, AgreementRow[]>;
  readonly signatures: DataLoader<string, SignatureRow[]>;
  readonly serviceDecisions: DataLoader<string, ServiceDecisionRow[]>;
}

export function createLoaders(database: Database): Loaders {
  return {
    identity: one(database, identitiesOf, (row) => row.clientId),
    cases: many(database, casesOf, (row) => row.clientId),
    members: many(database, membersOf, (row) => row.caseId),
    accessRequests: many(database, accessRequestsOf, (row) => row.clientKey),
    handovers: many(database, handoversOf, (row) => row.clientKey),
    sharing: many(
      database,
      (manager, ids) => sharingOf(manager, ids, null),
      (row) => row.clientId,
    ),
    signals: many(database, signalsOf, (row) => row.clientKey),
    visits: many(database, visitsOf, (row) => row.clientKey),
    urgentAccesses: many(
      database,
      (manager, ids) => urgentAccessesOf(manager, ids),
      (row) => row.clientKey,
    ),
    merges: mergesByFile(database),
    referrals: many(database, referralsOf, (row) => row.clientKey),
    planGoals: many(database, planGoalsOf, (row) => row.clientKey),
    planActions: many(database, planActionsOf, (row) => row.clientKey),
    participations: many(database, participationsOf, (row) => row.clientKey),
    partnership: one(database, partnershipsById, (row) => row.id),
    organisation: one(database, organisationsOf, (row) => row.kboNumber),
    areas: many(database, areasOf, (row) => row.partnershipId),
    partnershipMembers: many(database, partnershipMembersOf, (row) => row.partnershipId),
    sittings: many(database, sittingsOf, (row) => row.clientKey),
    agreements: many(database, agreementsOf, (row) => row.partnershipId),
    signatures: many(database, signaturesOf, (row) => row.partnershipId),
    serviceDecisions: many(database, serviceDecisionsOf, (row) => row.partnershipId),
  };
}

/** A merge belongs to both files. */
function mergesByFile(database: Database): DataLoader<string, IdentityMergeRow[]> {
  return new DataLoader(
    async (keys) => {
      const rows = await database.read((manager) => mergesOf(manager, keys));
      return keys.map((key) => rows.filter(({ clientKey, duplicate }) => clientKey === key || duplicate === key));
    },
    { maxBatchSize: Number.POSITIVE_INFINITY },
  );
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
