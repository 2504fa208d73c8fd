import { v7 } from 'uuid';
import type { FilterRemoveInput, FilterReplaceInput, FilterSaveInput } from '../generated/resolver-types.ts';
import type { JointInput, SharedActInput } from '../joint/joint-act.ts';
import { onOwnFilter, onViewer, type ViewerFacts, type ViewerOutcome } from '../joint/viewer-act.ts';
import { filterContent } from '../rules/saved-filter.ts';
import type { SavedFilterRow } from '../saved-filter-entities.ts';

const filterSave = onViewer<FilterSaveInput & JointInput>({
  name: 'filterSave',
  decide: (input, facts) => {
    const { caller, now } = facts;
    const own = { staffMember: caller.staffMember, organisation: caller.organisation ?? '' };
    const fresh = { ...own, id: v7(), removedOn: null, changedAt: now, version: 0 };
    return written(fresh, input, facts);
  },
});

const filterReplace = onOwnFilter<FilterReplaceInput & SharedActInput>({ name: 'filterReplace', decide: written });

const filterRemove = onOwnFilter<FilterRemoveInput & SharedActInput>({
  name: 'filterRemove',
  decide: (filter, _input, { today }) => ({ write: { filters: [{ ...filter, removedOn: today }] } }),
});

function written(
  filter: Omit<SavedFilterRow, 'name' | 'onlyMine' | 'attention' | 'urgency'>,
  input: Pick<FilterSaveInput, 'name' | 'onlyMine' | 'attention' | 'urgency'>,
  { filters }: ViewerFacts,
): ViewerOutcome {
  const others = filters.filter(({ id }) => id !== filter.id);
  const { name, onlyMine = false, attention = [], urgency = [] } = input;
  const content = filterContent({ name, onlyMine, attention, urgency }, others);
  return 'rule' in content ? { refused: content } : { write: { filters: [{ ...filter, ...content }] } };
}

/** What a staff member keeps for themselves of the list of today. */
export const savedFilterActs = [filterSave, filterReplace, filterRemove];
