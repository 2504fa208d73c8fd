import type { ReferralsQuery } from '../../generated/referrals.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

type Ended = NonNullable<ReferralsQuery['referralsEnded']>;

/** What became of referrals to the reader's organisation that are over. */
export function EndedReferrals({ ended }: { ended: Ended }) {
  const words = useWords(own);
  return (
    <section className="stack" aria-labelledby="ended">
      <h2 className="subject" id="ended">
        {words.ended}
      </h2>
      {ended.length === 0 ? (
        <p className="quiet">{words.noEnded}</p>
      ) : (
        <>
          <p className="quiet">{words.endedWhy}</p>
          <DataTable
            caption={words.ended}
            hideCaption
            rows={ended}
            keyOf={({ id }) => id}
            columns={[
              { key: 'kind', header: words.asked, isName: true, cell: ({ kindLabel }) => kindLabel },
              {
                key: 'from',
                header: words.from,
                cell: ({ sender }) => sender.name ?? words.noOrganisation(sender.kboNumber),
              },
              {
                key: 'status',
                header: words.status,
                cell: ({ statusLabel, reasonLabel }) => [statusLabel, reasonLabel].filter(Boolean).join(' · '),
              },
              { key: 'sent', header: words.sentOn, cell: ({ sentOn }) => <DateText value={sentOn} /> },
              { key: 'ended', header: words.endedOn, cell: ({ endedOn }) => <DateText value={endedOn} /> },
            ]}
          />
        </>
      )}
    </section>
  );
}
