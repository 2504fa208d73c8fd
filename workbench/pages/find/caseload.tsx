import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../../format/use-format.ts';
import { FindCaseloadDocument, type FindCaseloadQuery } from '../../generated/find.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { matching } from './typed.ts';
import { words as own } from './words.ts';

type Client = FindCaseloadQuery['caseload']['nodes'][number];

/** Whom the organisation follows, those of a name only when one was typed. */
export function Caseload({ name }: { name: string }) {
  const words = useWords(own);
  const format = useFormat();
  const { data, problems, loading, again, fetchMore } = useAnswer(FindCaseloadDocument, { variables: {} });
  const [isAsking, setAsking] = useState(false);
  if (data === undefined) return loading ? <Waiting lines={8} /> : <Problems problems={problems} again={again} />;
  const { nodes, totalCount, pageInfo } = data.caseload;
  const found = matching(nodes, name);
  const more = () => {
    setAsking(true);
    const done = () => setAsking(false);
    fetchMore({ after: pageInfo.endCursor }).then(done, done);
  };
  return (
    <>
      <Problems problems={problems} again={again} />
      <p role="status" className="quiet">
        {words.shownOf(format.number(found.length), format.counted(totalCount, words.clientOne, words.clientMany))}
      </p>
      {found.length === 0 ? (
        <Empty>{totalCount === 0 ? words.nobodyYet : words.nobodyNamed}</Empty>
      ) : (
        <Clients found={found} />
      )}
      {pageInfo.hasNextPage ? (
        <div className="row">
          <p>{words.loadedOf(format.number(nodes.length), format.number(totalCount))}</p>
          <Button variant="default" onClick={more} disabled={isAsking}>
            {isAsking ? words.loading : words.loadMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Clients({ found }: { found: readonly Client[] }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <DataTable
      caption={words.caseload}
      rows={found}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: words.name,
          cell: ({ id, identity }) => (
            <Link href={`/clients/${id}`}>
              {identity === null ? words.noName : `${identity.familyName} ${identity.givenName}`}
            </Link>
          ),
        },
        {
          key: 'birthDate',
          header: words.birthDate,
          cell: ({ identity }) => (identity?.birthDate ? format.date(identity.birthDate) : words.unknown),
        },
        {
          key: 'municipality',
          header: words.municipality,
          cell: ({ identity }) => identity?.municipality?.name ?? '–',
        },
        { key: 'lead', header: words.lead, cell: (client) => client.case?.lead.organisation.name ?? '–' },
        {
          key: 'since',
          header: words.since,
          cell: (client) => (client.case ? <DateText value={client.case.openedOn} /> : '–'),
        },
      ]}
    />
  );
}
