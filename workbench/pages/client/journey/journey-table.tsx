import { DataTable } from '../../../parts/data-table.tsx';
import { DateText } from '../../../parts/date-text.tsx';
import { STATE_LOOKS } from '../../../parts/section-state.ts';
import { OWNER_WORDS, SOURCE_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { anchorOf } from '../sections/cards.ts';
import { type Item, itemsOf, type Lane } from './journey.ts';
import { words as own } from './words.ts';

/** The same as the picture, in a table: what happened and what has to be done, in the order of time, and what is missing. */
export function JourneyTable({ lanes }: { lanes: readonly Lane[] }) {
  const words = useWords(own);
  return (
    <>
      {lanes.map(({ source, gap }) => {
        if (gap === null) return null;
        const { mark, word } = STATE_LOOKS[gap];
        const reason = word === 'notKnown' ? words.notKnown(words[SOURCE_WORDS[source]]) : words[word];
        return (
          <p key={source}>
            <span aria-hidden="true">{mark}</span> {words[OWNER_WORDS[source]]}: {reason}
          </p>
        );
      })}
      <DataTable
        caption={words.journey}
        hideCaption
        rows={itemsOf(lanes)}
        keyOf={({ key }) => key}
        columns={[
          { key: 'when', header: words.when, cell: (item) => <When item={item} /> },
          { key: 'owner', header: words.owner, cell: ({ source }) => words[OWNER_WORDS[source]] },
          {
            key: 'what',
            header: words.what,
            isName: true,
            cell: ({ label, section }) => <a href={`#${anchorOf(section)}`}>{label}</a>,
          },
          { key: 'kind', header: words.kind, cell: ({ kind }) => words[kind] },
        ]}
      />
    </>
  );
}

function When({ item }: { item: Item }) {
  const words = useWords(own);
  if (item.kind !== 'PERIOD') return <DateText value={item.on} />;
  return (
    <>
      <DateText value={item.from} /> – {item.to === null ? words.now : <DateText value={item.to} />}
    </>
  );
}
