import { Link } from 'wouter';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Colleague, Followed } from './team.ts';
import { words as own } from './words.ts';

interface ColleaguesProps {
  readonly colleagues: readonly Colleague[];
  readonly nameOf: (staffMember: string | null) => string;
}

/** Who follows whom: the counts of everybody, and the clients of each. */
export function Colleagues({ colleagues, nameOf }: ColleaguesProps) {
  const words = useWords(own);
  const format = useFormat();
  const figure = (count: number, isTold: boolean) =>
    isTold ? format.number(count) : words.atLeast(format.number(count));
  return (
    <section className="stack" aria-labelledby="who-follows">
      <h2 className="subject" id="who-follows">
        {words.whoFollows}
      </h2>
      <DataTable
        caption={words.whoFollows}
        hideCaption
        rows={colleagues}
        keyOf={({ staffMember }) => staffMember ?? ''}
        columns={[
          { key: 'who', header: words.staffMember, isName: true, cell: ({ staffMember }) => nameOf(staffMember) },
          {
            key: 'clients',
            header: words.clients,
            figures: true,
            cell: ({ clients }) => format.number(clients.length),
          },
          {
            key: 'overdue',
            header: words.overdue,
            figures: true,
            cell: ({ overdue, isTold }) => figure(overdue, isTold),
          },
          { key: 'silent', header: words.silent, figures: true, cell: ({ silent, isTold }) => figure(silent, isTold) },
        ]}
      />
      <div>
        {colleagues.map(({ staffMember, clients }) => {
          const counted = format.counted(clients.length, words.clientOne, words.clientMany);
          const title = words.follows(nameOf(staffMember), counted);
          return (
            <details key={staffMember ?? ''} className="fold">
              <summary>{title}</summary>
              <Clients caption={title} clients={clients} />
            </details>
          );
        })}
      </div>
    </section>
  );
}

/** Clients, with how long they are followed and what was last heard of them. */
export function Clients({ caption, clients }: { caption: string; clients: readonly Followed[] }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={clients}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'client',
          header: words.client,
          isName: true,
          cell: ({ id, name }) => <Link href={`/clients/${id}`}>{name ?? words.noName}</Link>,
        },
        {
          key: 'since',
          header: words.since,
          cell: ({ since }) => (since === null ? '–' : <DateText value={since} />),
        },
        { key: 'lead', header: words.lead, cell: ({ leads }) => (leads ? words.yes : words.no) },
        {
          key: 'moved',
          header: words.lastMovement,
          cell: ({ lastMovement }) =>
            lastMovement === null ? words.notTold : <DateText value={lastMovement} as="age" />,
        },
        {
          key: 'overdue',
          header: words.overdue,
          cell: ({ overdue, isTold }) => {
            if (overdue === 0) return isTold ? '–' : words.notTold;
            return format.counted(overdue, words.pointOne, words.pointMany);
          },
        },
      ]}
    />
  );
}
