import { Link } from 'wouter';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Followed } from './team.ts';
import { words as own } from './words.ts';

interface SilentProps {
  readonly silent: readonly Followed[];
  /** Every owner told its part of every client. */
  readonly isTold: boolean;
  readonly nameOf: (staffMember: string | null) => string;
}

/** Files in which nothing happened for 60 days, and who follows them. */
export function Silent({ silent, isTold, nameOf }: SilentProps) {
  const words = useWords(own);
  return (
    <section className="stack" aria-labelledby="silent">
      <h2 className="subject" id="silent">
        {words.silentTitle}
      </h2>
      {isTold ? null : <p>{words.silentNotTold}</p>}
      {silent.length > 0 ? <p className="quiet">{words.silentWhy}</p> : null}
      {silent.length === 0 && isTold ? <p className="quiet">{words.noSilent}</p> : null}
      {silent.length === 0 ? null : (
        <DataTable
          caption={words.silentTitle}
          hideCaption
          rows={silent}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'client',
              header: words.client,
              isName: true,
              cell: ({ id, name }) => <Link href={`/clients/${id}`}>{name ?? words.noName}</Link>,
            },
            {
              key: 'moved',
              header: words.lastMovement,
              cell: ({ lastMovement }) =>
                lastMovement === null ? words.notTold : <DateText value={lastMovement} as="age" />,
            },
            { key: 'who', header: words.staffMember, cell: ({ staffMember }) => nameOf(staffMember) },
          ]}
        />
      )}
    </section>
  );
}
