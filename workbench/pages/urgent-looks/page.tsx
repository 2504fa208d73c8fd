import '../../look/wide.css';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useFormat } from '../../format/use-format.ts';
import { SupervisionUrgentDocument, type SupervisionUrgentQuery } from '../../generated/urgent-looks.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { askedClient } from '../supervision/asked.ts';
import { words as own } from './words.ts';

type Urgent = SupervisionUrgentQuery['urgentAccesses'][number];

// As many as are asked.
const MOST = 200;

/** Urgent access that staff of the officer's organisation took: who, why, until when, and the way to what they saw. */
export function UrgentLooksPage() {
  const words = useWords(own);
  const format = useFormat();
  const { data, problems, loading, again } = useAnswer(SupervisionUrgentDocument);
  const all = data?.urgentAccesses ?? [];
  return (
    <Page title={words.title}>
      <div className="stack calm">
        <p>{words.intro}</p>
        <Problems problems={problems} again={again} />
        {loading ? <Waiting /> : null}
        {data !== undefined && all.length === 0 ? <Empty>{words.nothing}</Empty> : null}
        {all.length === 0 ? null : (
          <>
            <p role="status">
              {format.counted(all.length, words.one, words.many)}. {all.length < MOST ? null : words.most}
            </p>
            <UrgentTable all={all} />
          </>
        )}
      </div>
    </Page>
  );
}

function UrgentTable({ all }: { all: readonly Urgent[] }) {
  const words = useWords(own);
  const format = useFormat();
  const moment = (at: string) => (
    <>
      <DateText value={at} /> {format.time(at)}
    </>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached with the keyboard
    <section className="sideways" tabIndex={0} aria-label={words.region}>
      <DataTable
        caption={words.title}
        hideCaption
        rows={all}
        keyOf={({ id }) => id}
        columns={[
          { key: 'takenAt', header: words.takenAt, cell: ({ takenAt }) => moment(takenAt) },
          { key: 'who', header: words.who, isName: true, cell: ({ staffMember }) => staffMember },
          { key: 'client', header: words.client, cell: ({ client }) => <Client of={client} /> },
          { key: 'why', header: words.why, cell: ({ sentence }) => `“${sentence}”` },
          {
            key: 'ends',
            header: words.ends,
            cell: ({ endsAt, runs, renewedBy }) => (
              <>
                {moment(endsAt)}, {runs ? <strong>{words.runs}</strong> : words.ended}
                {renewedBy === null ? null : `, ${words.renewed(renewedBy)}`}
              </>
            ),
          },
          {
            key: 'looks',
            header: words.looks,
            cell: ({ client }) => (client === null ? null : <ToLooks of={client} />),
          },
        ]}
      />
    </section>
  );
}

function Client({ of }: { of: Urgent['client'] }) {
  const words = useWords(own);
  if (of === null) return words.hidden;
  return `${of.initials}, ${of.birthYear === null ? words.noYear : words.born(of.birthYear)}`;
}

function ToLooks({ of: { id, initials } }: { of: NonNullable<Urgent['client']> }) {
  const words = useWords(own);
  const [, navigate] = useLocation();
  const go = () => {
    askedClient.set(id);
    navigate('/supervision');
  };
  return (
    <Button variant="default" size="xs" onClick={go} aria-label={words.looksOf(initials)}>
      {words.looks}
    </Button>
  );
}
