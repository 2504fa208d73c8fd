import { useFormat } from '../../../format/use-format.ts';
import type { ClientLookLineFragment } from '../../../generated/client.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import { useWords } from '../../../words/use-words.ts';
import { words as own } from './words.ts';

/** Lines of the owners' logs: when, who, what, for which task, whether it was seen and on what ground. */
export function LookTable({ looks }: { looks: readonly ClientLookLineFragment[] }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <DataTable
      caption={words.caption}
      rows={looks}
      keyOf={({ at, section, requestId, staffMember }) => `${at}${section}${requestId}${staffMember}`}
      columns={[
        {
          key: 'when',
          header: words.when,
          cell: ({ at }) => (
            <time dateTime={at} title={format.exact(at)}>
              {format.date(at)} {format.time(at)}
            </time>
          ),
        },
        {
          key: 'who',
          header: words.who,
          isName: true,
          cell: ({ who, forOrganisation }) => [who, forOrganisation?.name].filter(Boolean).join(', '),
        },
        { key: 'staff', header: words.staff, cell: ({ staffMember }) => staffMember },
        { key: 'what', header: words.what, cell: ({ sectionLabel }) => sectionLabel },
        { key: 'task', header: words.task, cell: ({ task }) => task },
        {
          key: 'outcome',
          header: words.outcome,
          cell: ({ outcome }) => (outcome === 'DISCLOSED' ? words.shown : words.keptBack),
        },
        { key: 'ground', header: words.ground, cell: ({ ground, legalBasis }) => ground ?? legalBasis ?? '–' },
      ]}
    />
  );
}
