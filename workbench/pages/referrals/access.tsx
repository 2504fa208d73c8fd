import { useFormat } from '../../format/use-format.ts';
import type { ReferralsQuery } from '../../generated/referrals.ts';
import { CardText } from '../../parts/card-text.tsx';
import { CodeLabel } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

type Requests = NonNullable<ReferralsQuery['accessAsked']>;

/** What the reader's organisation asked for access to, and what became of it. */
export function Access({ requests }: { requests: Requests }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="access">
      <h2 className="subject" id="access">
        {words.access}
      </h2>
      {requests.length === 0 ? (
        <p className="quiet">{words.noAccess}</p>
      ) : (
        <DataTable
          caption={words.access}
          hideCaption
          rows={requests}
          keyOf={({ id }) => id}
          columns={[
            { key: 'client', header: words.client, isName: true, cell: ({ client }) => <CardText card={client} /> },
            { key: 'on', header: words.askedOn, cell: ({ askedOn }) => <DateText value={askedOn} /> },
            { key: 'by', header: words.askedBy, cell: ({ askedBy }) => askedBy },
            {
              key: 'why',
              header: words.reason,
              cell: ({ reason }) => <CodeLabel list="CaseAccessReason" code={reason} />,
            },
            {
              key: 'answer',
              header: words.answer,
              cell: ({ state, answerBy, refusalReason }) => (
                <>
                  <CodeLabel list="CaseAccessState" code={state} />
                  {state === 'ASKED' ? ` · ${words.answerUntil(format.date(answerBy))}` : null}
                  {refusalReason === null ? null : (
                    <>
                      {' · '}
                      <CodeLabel list="CaseAccessRefusal" code={refusalReason} />
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
