import { Link } from 'wouter';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Empty } from '../../parts/empty.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Change } from './rows.ts';
import { words as own } from './words.ts';

/** At whom an owner changed something, the latest first. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const words = useWords(own);
  if (changes.length === 0) return <Empty>{words.noChanges}</Empty>;
  return (
    <DataTable
      caption={words.changes}
      rows={changes}
      keyOf={({ clientId, source }) => `${clientId} ${source}`}
      columns={[
        { key: 'when', header: words.changedOn, cell: ({ asOf }) => <DateText value={asOf} as="age" /> },
        {
          key: 'client',
          header: words.client,
          isName: true,
          cell: ({ clientId, name }) => <Link href={`/clients/${clientId}`}>{name ?? words.noName}</Link>,
        },
        { key: 'source', header: words.source, cell: ({ source }) => words[OWNER_WORDS[source]] },
      ]}
    />
  );
}
