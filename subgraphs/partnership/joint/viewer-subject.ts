import type { EntityManager } from 'typeorm';
import { today } from '../../../shared/local-date.ts';
import { savedFiltersOf } from '../repositories/saved-filters.ts';
import { savedFilterEntity } from '../saved-filter-entities.ts';
import type { ActOnViewer } from './joint-act.ts';
import { type Acting, type Found, lockRows, type Subject, textOf } from './subject.ts';

/** What a staff member keeps for themselves leaves no history: it is nobody's business what they looked for before. */
const viewerTables = { filters: { entity: savedFilterEntity, keepsHistory: false } };

/** The staff member that an act is about: the caller. */
export async function viewerSubject(acting: Acting<ActOnViewer>): Promise<Subject> {
  const { staffMember } = acting.caller;
  return {
    lock: (manager) => lockRows(manager, 'SELECT id FROM saved_filter WHERE staff_member = ?', staffMember),
    find: (manager) => find(manager, acting),
  };
}

async function find(manager: EntityManager, { services, caller, act, input }: Acting<ActOnViewer>): Promise<Found> {
  const filters = await savedFiltersOf(manager, caller);
  const filter = filters.find(({ id }) => id === textOf(input, 'id')) ?? null;
  const facts = { today: today(services.clock), now: services.clock(), caller, filters };
  return {
    relation: 'NONE',
    standing: filter === null ? [] : ['OWNER'],
    record: act.on === null ? 'BEGINS' : filter,
    // About no client, and so of no section.
    mayTouch: () => true,
    sectionOf: (table) => `viewer/${table}`,
    ...{ tables: viewerTables, stored: { filters } },
    key: { clientKey: '', holder: caller.organisation ?? '' },
    decide: async () => {
      if (act.on === null) return act.decide(input, facts);
      if (filter === null) throw new Error('An act was permitted on a filter that is not there.');
      return act.decide(filter, input, facts);
    },
  };
}
