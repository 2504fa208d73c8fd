import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { ImportContext } from '../../../shared/import/types.ts';
import { upsertRows } from '../../../shared/import/upsert.ts';
import { today } from '../../../shared/local-date.ts';
import type { Seal } from '../../../shared/seal.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { organisationEntity } from '../entities.ts';
import { sectionOfRow } from '../joint/row-section.ts';
import { writeChanges } from '../joint/write-changes.ts';
import { type OutreachRequestRow, outreachEntity } from '../outreach-entities.ts';
import { partnershipEntity, partnershipMemberEntity } from '../partnership-entities.ts';
import { outreachWaiting } from '../repositories/outreach.ts';
import { type Partner, settleOutreach, stillTakesPart } from '../rules/outreach-settling.ts';
import { type JointTables, jointTables, type Versioned } from '../tables.ts';

/** Somebody whom the source register has told of, and who is not shielded. */
export interface Told {
  readonly clientId: string;
  /** Their current number and the one that it replaced. */
  readonly nationalNumbers: readonly string[];
}

const BY = 'outreachSettle';

/**
 * Settles what partners asked about these people, in the order in which it was asked. Of who is shielded nothing is settled: to
 * who asked they are the same as somebody whom the register does not know (INV-03); nor for a partner that takes part no more. One statement, and no number looked at, where nobody was asked about.
 */
export async function settleAll(
  manager: EntityManager,
  told: readonly Told[],
  { seal, clock }: Pick<ImportContext, 'seal' | 'clock'>,
): Promise<void> {
  const now = clock();
  const requests = await outreachWaiting(manager, today(clock));
  if (requests.length === 0) return;
  const clients = clientsByIndex(told, seal);
  for (const request of requests) {
    const clientId = clients.get(request.numberIndex);
    if (clientId !== undefined && stillTakesPart(await partnerOf(manager, request), today(clock)))
      await settle(manager, request, clientId, now);
  }
}

function clientsByIndex(told: readonly Told[], seal: Seal): Map<string, string> {
  return new Map(
    told.flatMap(({ clientId, nationalNumbers }) =>
      nationalNumbers.map((number) => [seal.index(number), clientId] as const),
    ),
  );
}

async function settle(manager: EntityManager, request: OutreachRequestRow, clientId: string, now: Date): Promise<void> {
  const day = today(() => now);
  const stored = await dossierOf(manager, clientId);
  const newRow = () => ({ id: v7(), sourceId: `outreach-${v7()}`, changedAt: now, version: 0 });
  const { outcome, changes } = settleOutreach(request, clientId, stored, newRow, day);
  const key = { clientKey: clientId, holder: request.holder };
  const sectionOf = (table: string, row: Versioned) => sectionOfRow(table as keyof JointTables, row);
  const by = { act: BY, actedBy: request.staffMember, requestId: request.id, actedAt: now };
  const isEmpty = Object.values(changes).every((rows) => rows.length === 0);
  if (!isEmpty) await writeChanges(manager, { tables: jointTables, stored, key, sectionOf }, changes, by);
  const answered = { status: 'SETTLED', endedOn: day, outcome, clientKey: clientId, numberSealed: null } as const;
  await upsertRows(manager, outreachEntity, [
    { ...request, ...answered, changedAt: now, version: request.version + 1 },
  ]);
}

async function partnerOf(manager: EntityManager, { holder, partnershipId }: OutreachRequestRow): Promise<Partner> {
  const [[organisation], [partnership], members] = await Promise.all([
    selectRows(manager, organisationEntity, { kboNumber: [holder] }),
    selectRows(manager, partnershipEntity, { id: [partnershipId] }),
    selectRows(manager, partnershipMemberEntity, { partnershipId: [partnershipId], organisation: [holder] }),
  ]);
  return { organisation, partnership, isPartner: members.length > 0 || partnership?.promotor === holder };
}

/** What is on record about one client, as far as settling looks at it. */
async function dossierOf(manager: EntityManager, clientId: string) {
  return {
    cases: await jointTables.cases.ofClient(manager, clientId),
    members: await jointTables.members.ofClient(manager, clientId),
    accessRequests: await jointTables.accessRequests.ofClient(manager, clientId),
    participations: await jointTables.participations.ofClient(manager, clientId),
  };
}
