import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { type LocalDate, today } from '../../../shared/local-date.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { organisationEntity } from '../entities.ts';
import {
  type PartnershipMemberRow,
  type PartnershipRow,
  partnershipEntity,
  partnershipMemberEntity,
} from '../partnership-entities.ts';
import { type PartnershipDossier, partnershipTableNames, partnershipTables } from '../partnership-tables.ts';
import { outreachOf } from '../repositories/outreach.ts';
import { EMPLOYER_GUEST } from '../rules/guest.ts';
import type { Versioned } from '../tables.ts';
import type { ActOnPartnership } from './joint-act.ts';
import type { PartnershipFacts, PartnershipRecordAct } from './partnership-act.ts';
import type { Standing } from './standing.ts';
import { type Acting, type Found, lockRows, type Subject, textOf } from './subject.ts';

/** The partnership that an act is about, with what it agreed and decided. */
export async function partnershipSubject(acting: Acting<ActOnPartnership>): Promise<Subject> {
  const id = (await partnershipOf(acting)) ?? '';
  return {
    lock: (manager) => lockRows(manager, 'SELECT id FROM partnership WHERE id = ?', id),
    find: (manager) => find(manager, acting, id),
  };
}

async function partnershipOf({ services, act, input }: Acting<ActOnPartnership>): Promise<string | null> {
  if (act.on === null) return textOf(input, 'partnership');
  const { entity } = partnershipTables[act.on as keyof typeof partnershipTables];
  const rows = await services.database.read((manager) =>
    selectRows(manager, entity as typeof partnershipTables.agreements.entity, { id: [textOf(input, 'id')] }),
  );
  return rows[0]?.partnershipId ?? null;
}

async function find(manager: EntityManager, acting: Acting<ActOnPartnership>, id: string): Promise<Found> {
  const { services, caller, act, input } = acting;
  const [partnership] = await selectRows(manager, partnershipEntity, { id: [id] });
  const members = await selectRows(manager, partnershipMemberEntity, { partnershipId: [id] });
  const dossier = await loadDossier(manager, id, caller.organisation);
  const record = recordOf(dossier, acting);
  const kboNumber = members.map(({ organisation }) => organisation);
  const organisations = await selectRows(manager, organisationEntity, { kboNumber });
  const own = organisations.find((each) => each.kboNumber === caller.organisation);
  const isGuest = own?.kind === EMPLOYER_GUEST;
  return {
    relation: 'NONE',
    standing: [
      ...partnershipStanding(caller.organisation, partnership ?? null, members, today(services.clock)),
      ...(isGuest ? (['GUEST'] as const) : []),
      ...(isKeptBy(record, caller.organisation) ? (['OWNER'] as const) : []),
    ],
    record: act.on === null ? 'BEGINS' : record,
    // About no client, and so of no section: who may do the act sees what it is on.
    mayTouch: () => true,
    sectionOf: (table) => `partnership/${table}`,
    ...{ tables: partnershipTables, stored: dossier },
    key: { clientKey: id, holder: caller.organisation ?? '' },
    decide: async () => {
      if (partnership === undefined) throw new Error('An act was permitted on a partnership that is not there.');
      const all = { partnership, dossier, members: organisations, ...common(acting, id) };
      return isOnRecord(act) ? act.decide(record, input, all) : act.decide(input, all);
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: acts of different records and inputs stand in one list
function isOnRecord(act: ActOnPartnership): act is PartnershipRecordAct<any, any> {
  return act.on !== null;
}

function recordOf(dossier: PartnershipDossier, { act, input }: Acting<ActOnPartnership>): Versioned | null {
  if (act.on === null) return null;
  const rows: readonly Versioned[] = dossier[act.on as keyof PartnershipDossier];
  return rows.find((row) => row.id === textOf(input, 'id')) ?? null;
}

function common({ services, caller }: Acting, partnershipId: string) {
  const now = services.clock();
  const newRecord: PartnershipFacts['newRecord'] = () => ({ id: v7(), partnershipId, changedAt: now, version: 0 });
  return { today: today(services.clock), now, caller, seal: services.seal, newRecord };
}

/** Of what each member keeps for itself, such as whom it met, only the caller's own. */
async function loadDossier(manager: EntityManager, id: string, caller: string | null): Promise<PartnershipDossier> {
  const parts = await Promise.all(
    partnershipTableNames.map(async (name) => {
      if (name === 'outreach') return [name, await outreachOf(manager, caller, id)] as const;
      const entity = partnershipTables[name].entity as typeof partnershipTables.agreements.entity;
      return [name, await selectRows(manager, entity, { partnershipId: [id] })] as const;
    }),
  );
  // Every table is in it, by its own name.
  return Object.fromEntries(parts) as unknown as PartnershipDossier;
}

function isKeptBy(record: Versioned | null, organisation: string | null): boolean {
  return record !== null && 'holder' in record && record.holder === organisation;
}

/** What an organisation is to a partnership today; nothing in one that ended, or has not begun. */
export function partnershipStanding(
  organisation: string | null,
  partnership: Pick<PartnershipRow, 'promotor' | 'from' | 'to'> | null,
  members: readonly Pick<PartnershipMemberRow, 'organisation'>[],
  day: LocalDate,
): Standing[] {
  if (organisation === null || partnership === null) return [];
  const { promotor, from, to } = partnership;
  if (from > day || (to !== null && to < day)) return [];
  if (promotor === organisation) return ['PROMOTOR'];
  return members.some((each) => each.organisation === organisation) ? ['PARTNER'] : [];
}
