import '../../look/wide.css';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Decision } from '../../documents/decisions.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { useCells } from './use-cells.ts';
import { words as own } from './words.ts';

const AT_A_TIME = 100;

/** The decisions as a table, a hundred at a time. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const words = useWords(own);
  const format = useFormat();
  const { cells } = useCells();
  const [shown, setShown] = useState(AT_A_TIME);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its first rows
  useEffect(() => setShown(AT_A_TIME), [decisions]);
  const next = Math.min(AT_A_TIME, decisions.length - shown);
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached with the keyboard */}
      <section className="sideways" tabIndex={0} aria-label={words.region}>
        <DataTable
          caption={words.table}
          hideCaption
          rows={decisions.slice(0, shown).map((decision, place) => ({ ...decision, place }))}
          keyOf={({ place }) => String(place)}
          columns={[
            { key: 'owner', header: words.owners, cell: ({ source }) => words[OWNER_WORDS[source]] },
            { key: 'section', header: words.section, isName: true, cell: cells.section },
            { key: 'who', header: words.who, cell: cells.who },
            { key: 'whatFor', header: words.whatFor, cell: cells.whatFor },
            { key: 'onBehalf', header: words.onBehalf, cell: cells.onBehalf },
            { key: 'relation', header: words.relation, cell: cells.relation },
            { key: 'client', header: words.client, cell: cells.client },
            { key: 'ownPart', header: words.ownPart, cell: cells.ownPart },
            { key: 'ground', header: words.ground, cell: (decision) => <Ground of={decision} /> },
          ]}
        />
      </section>
      {next <= 0 ? null : (
        <Button variant="default" onClick={() => setShown(shown + AT_A_TIME)}>
          {words.showMore(format.number(next))}
        </Button>
      )}
    </div>
  );
}

function Ground({ of: { legalBasis, authorisation, rule } }: { of: Decision }) {
  return (
    <>
      {legalBasis} (<a href={`#${authorisation}`}>{authorisation}</a>) <span className="quiet">{rule}</span>
    </>
  );
}
