import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { GrantFacts } from '../../../shared/grant.ts';
import { today } from '../../../shared/local-date.ts';
import { createDecider } from '../../../shared/section-decision.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { caseEntity, type OrganisationRow, organisationEntity } from '../entities.ts';
import { partnershipMemberEntity } from '../partnership-entities.ts';
import { sharedPartnerships } from '../repositories/agreements.ts';
import { clientIdOf, NOBODY, numbersOf } from '../repositories/clients.ts';
import { directoryOf } from '../repositories/directory.ts';
import type { OtherFile } from '../rules/identity-merge.ts';
import { toldDossier } from '../rules/told-to.ts';
import { type JointDossier, jointTableNames, jointTables, type Versioned } from '../tables.ts';
import { addressOf } from './addressed.ts';
import { type ActOnClient, isOnClient, type JointFacts, type JointInput } from './joint-act.ts';
import { mayTouch, sectionOfRow } from './row-section.ts';
import { CLIENT, standingsOf } from './standing.ts';
import { type Acting, type JointServices, lockRows, type Subject, textOf } from './subject.ts';

/** The client that an act is about, with everything that the partnership has on record about them. */
export async function clientSubject(acting: Acting<ActOnClient>): Promise<Subject> {
  const { services, caller, act, input } = acting;
  const client = await services.facts((await clientOf(acting)) ?? '');
  const { organisationKind } = client;
  const decide = createDecider({ owner: 'partnership', policy: services.policy, caller, facts: client });
  return {
    lock: (manager) => lockClient(manager, client.clientId),
    find: async (manager) => {
      const dossier = toldDossier(
        await loadDossier(manager, client.clientId),
        caller.organisation,
        today(services.clock),
      );
      const record = isOnClient(act) ? null : findRecord(dossier, act, input);
      return {
        relation: client.relation,
        standing: standingsOf(
          { ...caller, organisationKind },
          addressOf(act.on, record),
          dossier,
          today(services.clock),
        ),
        record: isOnClient(act) ? 'BEGINS' : record,
        mayTouch: (table, row) => mayTouch(decide, table as keyof JointDossier, row),
        sectionOf: (table, row) => sectionOfRow(table as keyof JointDossier, row),
        ...{ tables: jointTables, stored: dossier },
        key: { clientKey: client.clientId, holder: caller.organisation ?? CLIENT },
        decide: async () => {
          const facts = await factsOf(manager, acting, client, dossier);
          return isOnClient(act) ? act.decide(input, facts) : act.decide(record, input, facts);
        },
      };
    },
  };
}

/** Acts on one client wait for each other. */
export function lockClient(manager: EntityManager, clientId: string): Promise<void> {
  return lockRows(
    manager,
    'SELECT number_index FROM client_number WHERE client_id = ? ORDER BY number_index',
    clientId,
  );
}

async function clientOf({ services, act, input }: Acting<ActOnClient>): Promise<string | null> {
  if (isOnClient(act)) return textOf(input, 'client');
  const table = jointTables[act.on as keyof typeof jointTables];
  return services.database.read((manager) => table.clientOf(manager, textOf(input, 'id')));
}

async function loadDossier(manager: EntityManager, clientId: string): Promise<JointDossier> {
  const parts = await Promise.all(
    jointTableNames.map(async (name) => [name, await jointTables[name].ofClient(manager, clientId)] as const),
  );
  // Every table is in it, by its own name.
  return Object.fromEntries(parts) as unknown as JointDossier;
}

function findRecord(dossier: JointDossier, act: ActOnClient, input: JointInput): Versioned | null {
  const rows: readonly Versioned[] = dossier[act.on as keyof JointDossier];
  return rows.find(({ id }) => id === textOf(input, 'id')) ?? null;
}

async function factsOf(
  manager: EntityManager,
  { services, caller, act, input }: Acting<ActOnClient>,
  client: GrantFacts,
  dossier: JointDossier,
): Promise<JointFacts> {
  const now = services.clock();
  const named = [...new Set(act.organisations?.(input, dossier) ?? [])];
  const known: OrganisationRow[] = await selectRows(manager, organisationEntity, { kboNumber: named });
  return {
    ...{ today: today(services.clock), now, caller, client, dossier },
    isFindable: await services.isFindable(client.clientId),
    organisations: new Map(known.map((row) => [row.kboNumber, row])),
    partnerships: await membersByPartnership(manager, act.partnerships?.(input, dossier) ?? []),
    shared: await sharedPartnerships(manager, caller.organisation, act.agreesWith?.(input, dossier) ?? null),
    other: await otherFile(manager, services, act.other?.(input, dossier) ?? null),
    newRecord: () => {
      const own = { clientKey: client.clientId, holder: caller.organisation ?? CLIENT };
      return { ...own, id: v7(), sourceId: `act-${v7()}`, changedAt: now, version: 0 };
    },
  };
}

/**
 * The other file that an act names; null for one that went into another and has no number of its own, and where a number leads to nobody.
 * That is looked for with the statements of somebody who is there: the time that it takes tells nothing.
 */
async function otherFile(
  manager: EntityManager,
  services: JointServices,
  named: ReturnType<NonNullable<ActOnClient['other']>>,
): Promise<OtherFile | null> {
  if (named === null) return null;
  const byNumber = 'number' in named ? await clientIdOf(manager, services.seal.index(named.number)) : named.client;
  const id = byNumber ?? NOBODY;
  const numbers = await numbersOf(manager, [id]);
  const facts = await services.facts(id);
  const isFindable = await services.isFindable(id);
  const open = (await selectRows(manager, caseEntity, { clientId: [id] })).filter(({ closedOn }) => closedOn === null);
  const day = today(services.clock);
  const parts = (await directoryOf(manager, [id])).filter(({ from, to }) => from <= day && (to === null || to >= day));
  if (numbers.length === 0) return null;
  return {
    clientId: id,
    isFindable: facts.relation !== 'NONE' || isFindable,
    leads: open
      .toSorted((a, b) => a.openedOn.localeCompare(b.openedOn) || a.id.localeCompare(b.id))
      .map(({ lead }) => lead),
    holders: [...new Set(parts.map(({ holder }) => holder))].sort(),
  };
}

async function membersByPartnership(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const members = await selectRows(manager, partnershipMemberEntity, { partnershipId: ids });
  const grouped = new Map<string, string[]>();
  for (const { partnershipId, organisation } of members) {
    grouped.set(partnershipId, [...(grouped.get(partnershipId) ?? []), organisation]);
  }
  return grouped;
}
