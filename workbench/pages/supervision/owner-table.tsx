import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { StateMark } from '../../parts/state-mark.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { OwnerLog } from './log.ts';
import { words as own } from './words.ts';

/** How each owner answered: completely, with nothing, or why not. */
export function OwnerTable({ owners }: { owners: readonly OwnerLog[] }) {
  const words = useWords(own);
  const format = useFormat();
  const stateOf = ({ state, source, remedy }: OwnerLog) => {
    if (state === 'DISCLOSED') return words.allShown;
    if (state === 'EMPTY') return words.none;
    return (
      <>
        <StateMark state={state} source={source} /> {remedy}
      </>
    );
  };
  return (
    <DataTable
      caption={words.owners}
      rows={owners}
      keyOf={({ source }) => source}
      columns={[
        { key: 'owner', header: words.owner, cell: ({ source }) => words[OWNER_WORDS[source]] },
        { key: 'state', header: words.state, cell: stateOf },
        { key: 'lines', header: words.lines, figures: true, cell: ({ count }) => format.number(count) },
      ]}
    />
  );
}
