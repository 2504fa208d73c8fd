import '../../look/wide.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Line } from './log.ts';
import { words as own } from './words.ts';

const AT_A_TIME = 200;

/** The accesses, the latest first: who, for which organisation, what, why, on what ground, and what the owner decided. */
export function LogTable({ lines }: { lines: readonly Line[] }) {
  const words = useWords(own);
  const format = useFormat();
  const [shown, setShown] = useState(AT_A_TIME);
  const next = Math.min(AT_A_TIME, lines.length - shown);
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached with the keyboard */}
      <section className="sideways" tabIndex={0} aria-label={words.region}>
        <DataTable
          caption={words.table}
          hideCaption
          rows={lines.slice(0, shown).map((line, place) => ({ ...line, place }))}
          keyOf={({ place }) => String(place)}
          columns={[
            { key: 'when', header: words.when, cell: ({ at }) => <Moment at={at} /> },
            {
              key: 'who',
              header: words.who,
              isName: true,
              cell: ({ who, staffMember }) => (
                <>
                  {who} <span className="quiet">{staffMember}</span>
                </>
              ),
            },
            {
              key: 'organisation',
              header: words.organisation,
              cell: ({ forOrganisation, organisation }) => forOrganisation?.name ?? organisation ?? words.own,
            },
            { key: 'section', header: words.section, cell: ({ sectionLabel }) => sectionLabel },
            { key: 'purpose', header: words.purpose, cell: ({ task }) => task },
            {
              key: 'ground',
              header: words.ground,
              cell: ({ legalBasis, rule, requestId }) => (
                <>
                  {legalBasis ?? words.noGround}{' '}
                  <span className="quiet" title={words.requestIs(requestId)}>
                    {rule}
                  </span>
                </>
              ),
            },
            { key: 'outcome', header: words.outcome, cell: ({ outcome }) => words[outcome] },
            { key: 'owner', header: words.owner, cell: ({ source }) => words[OWNER_WORDS[source]] },
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

function Moment({ at }: { at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.exact(at)}>
      {format.date(at)} {format.time(at)}
    </time>
  );
}
