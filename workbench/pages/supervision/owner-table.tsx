import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type SectionState, STATE_LOOKS } from '../../parts/section-state.ts';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { OwnerLog } from './log.ts';
import { words as own } from './words.ts';

// What a section of a client's record says of itself says less here: this is about the log of a whole owner.
const SAID = {
  ...({ DISCLOSED: 'allShown', EMPTY: 'none', UNREACHABLE: 'stateUnreachable', NOT_LOGGED: 'stateNotLogged' } as const),
  ...({ NOT_KNOWN: 'none', PURPOSE: 'stateNotYours', RELATION: 'stateNotYours', CONSENT: 'stateNotYours' } as const),
} satisfies Record<SectionState, string>;

/** How each owner answered: completely, with nothing, or why not. */
export function OwnerTable({ owners }: { owners: readonly OwnerLog[] }) {
  const words = useWords(own);
  const format = useFormat();
  const stateOf = ({ state }: OwnerLog) => {
    const { mark, tone } = STATE_LOOKS[state];
    return (
      <span className={`state-${tone}`}>
        <span className="state-mark" aria-hidden="true">
          {mark}
        </span>
        {words[SAID[state]]}
      </span>
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
