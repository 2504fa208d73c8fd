import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../shared/caller.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { type SavedFilterRow, savedFilterEntity } from '../saved-filter-entities.ts';

/** The filters of one staff member at one organisation, removed ones left out; by name. One statement, by index. */
export async function savedFiltersOf(
  manager: EntityManager,
  { staffMember, organisation }: Pick<Caller, 'staffMember' | 'organisation'>,
): Promise<SavedFilterRow[]> {
  if (organisation === null) return [];
  const rows = await selectRows(manager, savedFilterEntity, {
    staffMember: [staffMember],
    organisation: [organisation],
  });
  return rows.filter(({ removedOn }) => removedOn === null).sort((a, b) => a.name.localeCompare(b.name));
}
