import { useFormat } from '../../../format/use-format.ts';
import { useWords } from '../../../words/use-words.ts';
import { useAboutClient } from '../client-context.tsx';
import { words as own } from '../words.ts';
import { alike } from './columns.ts';
import { onlyHolder, type SectionContent } from './content.ts';
import { FactTable } from './fact-table.tsx';
import { Record } from './record.tsx';

/** So many records of a section stand open; older ones unfold. */
const OPEN = 2;

/** The records of a section: the first ones open, the older ones folded away; short ones in a table. */
export function Records({ section }: { section: SectionContent }) {
  const words = useWords(own);
  const format = useFormat();
  const { id, records, asTable } = section;
  if (asTable) return <Tables section={section} />;
  const withHolder = onlyHolder(records) === null;
  const shown = (some: SectionContent['records']) =>
    some.map((view) => <Record key={view.key} section={id} view={view} withHolder={withHolder} />);
  const older = records.slice(OPEN);
  return (
    <>
      {shown(records.slice(0, OPEN))}
      {older.length === 0 ? null : (
        <details className="client-older">
          <summary>{words.olderOnes(format.number(older.length))}</summary>
          {shown(older)}
        </details>
      )}
    </>
  );
}

/** A table for each kind of row: scores, and the steps of a ladder. */
function Tables({ section: { id, records } }: { section: SectionContent }) {
  const { say } = useAboutClient();
  const tables = alike(records);
  return tables.map(([word, rows]) => (
    <FactTable
      key={word}
      caption={tables.length === 1 ? say.section(id) : say.field(word)}
      hideCaption={tables.length === 1}
      section={id}
      rows={rows}
    />
  ));
}
