import type { EntityManager, EntitySchema } from 'typeorm';
import { selectRows } from '../../shared/select-rows.ts';
import { type AccessRequestRow, accessRequestEntity, type HandoverRow, handoverEntity } from './case-entities.ts';
import { type EmpowermentSittingRow, empowermentSittingEntity } from './empowerment-entities.ts';
import { type CaseMemberRow, type CaseRow, caseEntity, caseMemberEntity } from './entities.ts';
import { type IdentityMergeRow, identityMergeEntity } from './identity-merge-entities.ts';
import { type ParticipationRow, participationEntity } from './participation-entities.ts';
import { type PlanActionRow, type PlanGoalRow, planActionEntity, planGoalEntity } from './plan-entities.ts';
import { type ReferralRow, referralEntity } from './referral-entities.ts';
import { sectionOfGoal } from './rules/plan-domains.ts';
import { type SharingDecisionRow, sharingDecisionEntity } from './sharing-entities.ts';
import { type SignalRow, signalEntity, type VisitRow, visitEntity } from './signal-entities.ts';
import { type UrgentAccessRow, urgentAccessEntity } from './urgent-access-entities.ts';

/** What every row has that an act of the partnership writes. */
export interface Versioned {
  readonly id: string;
  readonly changedAt: Date;
  /** Counts the changes from 1: an act says which version it was decided on. */
  readonly version: number;
}

/** The rows that acts read and write, by the name of their table. */
export interface JointTables {
  readonly cases: CaseRow;
  readonly members: CaseMemberRow;
  readonly accessRequests: AccessRequestRow;
  readonly handovers: HandoverRow;
  readonly sharing: SharingDecisionRow;
  readonly referrals: ReferralRow;
  readonly sittings: EmpowermentSittingRow;
  readonly planGoals: PlanGoalRow;
  readonly planActions: PlanActionRow;
  readonly participations: ParticipationRow;
  readonly signals: SignalRow;
  readonly visits: VisitRow;
  readonly urgentAccesses: UrgentAccessRow;
  readonly merges: IdentityMergeRow;
}

/** Everything that the partnership has on record about one client. */
export type JointDossier = { readonly [Name in keyof JointTables]: readonly JointTables[Name][] };

/** Whole rows to insert, or to write over the stored ones of the same id. */
export type JointChanges = { readonly [Name in keyof JointTables]?: readonly JointTables[Name][] };

/** One table that acts write to. */
export interface JointTable<Row extends Versioned> {
  readonly entity: EntitySchema<Row>;
  /** The section that its rows are disclosed in. */
  readonly section: string;
  /** The section of one row, where the table holds rows of several. */
  readonly sectionOf?: (row: Row) => string;
  /** False where only the last state is kept; true when left out. */
  readonly keepsHistory?: boolean;
  /** All rows of a client. */
  readonly ofClient: (manager: EntityManager, clientId: string) => Promise<Row[]>;
  /** The client of a row; null when there is no such row. */
  readonly clientOf: (manager: EntityManager, id: string) => Promise<string | null>;
}

export const jointTables: { readonly [Name in keyof JointTables]: JointTable<JointTables[Name]> } = {
  cases: withClientId(caseEntity, 'partnership.case'),
  members: {
    entity: caseMemberEntity,
    section: 'partnership.case',
    // The same statement whether or not there are cases: what an act costs tells a stranger nothing.
    ofClient: (manager, clientId) =>
      manager
        .getRepository(caseMemberEntity)
        .createQueryBuilder('member')
        .where('member.case_id IN (SELECT id FROM case_file WHERE client_id = :clientId)', { clientId })
        .getMany(),
    clientOf: async (manager, id) => {
      const [member] = await selectRows(manager, caseMemberEntity, { id: [id] });
      if (member === undefined) return null;
      const [file] = await selectRows(manager, caseEntity, { id: [member.caseId] });
      return file?.clientId ?? null;
    },
  },
  accessRequests: ofRecords(accessRequestEntity, 'partnership.access-requests'),
  handovers: ofRecords(handoverEntity, 'partnership.handovers'),
  sharing: withClientId(sharingDecisionEntity, 'partnership.sharing'),
  referrals: ofRecords(referralEntity, 'partnership.referrals'),
  // Who may not read answers does not write them either: an employer is a member of the case too.
  sittings: ofRecords(empowermentSittingEntity, 'partnership.empowerment', () => 'partnership.empowerment'),
  planGoals: ofRecords(planGoalEntity, 'partnership.plan', sectionOfGoal),
  planActions: ofRecords(planActionEntity, 'partnership.plan', sectionOfGoal),
  participations: ofRecords(participationEntity, 'partnership.participation', () => 'partnership.participation'),
  signals: ofRecords(signalEntity, 'partnership.signals'),
  // No section of the schema: a visit is told to who made it. When they came before is kept by nobody.
  visits: { ...ofRecords(visitEntity, 'partnership.visits'), keepsHistory: false },
  urgentAccesses: ofRecords(urgentAccessEntity, 'partnership.urgent-access'),
  merges: ofRecords(identityMergeEntity, 'partnership.merges'),
};

/** A table of which every row names its client. */
function withClientId<Row extends Versioned & { readonly clientId: string }>(
  entity: EntitySchema<Row>,
  section: string,
): JointTable<Row> {
  return {
    entity,
    section,
    // The row has both columns: its type says so, a generic one cannot be told.
    ofClient: (manager, clientId) => selectRows(manager, entity, { clientId: [clientId] } as object),
    clientOf: async (manager, id) => {
      const [row] = await selectRows(manager, entity, { id: [id] } as object);
      return row?.clientId ?? null;
    },
  };
}

/** A table of records of the kernel's shape: `clientKey` is the client's id, `holder` who keeps it. */
export function ofRecords<Row extends Versioned & { readonly clientKey: string }>(
  entity: EntitySchema<Row>,
  section: string,
  sectionOf?: (row: Row) => string,
): JointTable<Row> {
  return {
    entity,
    section,
    ...(sectionOf === undefined ? {} : { sectionOf }),
    ofClient: (manager, clientId) => selectRows(manager, entity, { clientKey: [clientId] } as object),
    clientOf: async (manager, id) => {
      const [row] = await selectRows(manager, entity, { id: [id] } as object);
      return row?.clientKey ?? null;
    },
  };
}

/** The names of the tables. */
export const jointTableNames = Object.keys(jointTables) as (keyof JointTables)[];
