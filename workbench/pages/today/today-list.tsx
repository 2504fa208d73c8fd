import { Link } from 'wouter';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Empty } from '../../parts/empty.tsx';
import { OrganisationName } from '../../parts/organisation/organisation-name.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { type Change, GROUPS, groupOf, type Row } from './rows.ts';
import { words as own } from './words.ts';

interface TodayListProps {
  readonly rows: readonly Row[];
  readonly today: string;
  /** The latest change at the clients, for a day on which nothing waits. */
  readonly latest: Change | null;
  /** Nothing was left out by a filter. */
  readonly isAll: boolean;
  /** Every owner was reached: else a list without rows says nothing. */
  readonly isWhole: boolean;
}

/** The list, in the groups late, today, this week, later; a group without rows is not shown. */
export function TodayList({ rows, today, latest, isAll, isWhole }: TodayListProps) {
  const words = useWords(own);
  if (rows.length === 0 && isAll && !isWhole) return null;
  if (rows.length === 0) return isAll ? <NothingWaits latest={latest} /> : <Empty>{words.nothingOfChoice}</Empty>;
  return GROUPS.map((group) => {
    const inGroup = rows.filter((row) => groupOf(row, today) === group);
    return inGroup.length === 0 ? null : <TodayTable key={group} title={words[`group${group}`]} rows={inGroup} />;
  });
}

function TodayTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <section aria-label={title}>
      <DataTable
        caption={`${title} · ${format.counted(rows.length, words.point, words.points)}`}
        rows={rows}
        keyOf={({ key }) => key}
        isChanged={({ kind }) => kind === 'CHANGED_SINCE_VISIT'}
        columns={[
          {
            key: 'date',
            header: words.date,
            width: '7.5rem',
            cell: ({ on }) => (on === null ? words.noDate : <DateText value={on} />),
          },
          {
            key: 'client',
            header: words.client,
            width: '16%',
            isName: true,
            cell: ({ clientId, name }) => <Link href={`/clients/${clientId}`}>{name ?? words.noName}</Link>,
          },
          { key: 'what', header: words.what, width: '20%', cell: ({ label }) => label },
          {
            key: 'who',
            header: words.who,
            width: '18%',
            cell: ({ actor }) => (actor === null ? words.nobody : <OrganisationName kboNumber={actor} />),
          },
          { key: 'source', header: words.source, width: '9rem', cell: ({ source }) => words[OWNER_WORDS[source]] },
          { key: 'why', header: words.why, cell: ({ kind }) => words[`why${kind}`] },
        ]}
      />
    </section>
  );
}

function NothingWaits({ latest }: { latest: Change | null }) {
  const words = useWords(own);
  const format = useFormat();
  const ageOf = (moment: string) => {
    const isRecent = dayOf(new Date(moment)) >= dayOf(new Date(Date.now() - 86_400_000));
    return isRecent ? `${format.age(moment)} ${format.time(moment)}` : format.date(moment);
  };
  return (
    <Empty>
      <p>
        {words.nothingWaits}{' '}
        {latest === null ? null : words.lastChange(ageOf(latest.asOf), words[OWNER_WORDS[latest.source]])}
      </p>
    </Empty>
  );
}
