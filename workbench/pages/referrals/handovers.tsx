import { ActButtons } from '../../acts/act-buttons.tsx';
import type { ReferralsQuery } from '../../generated/referrals.ts';
import { CardText } from '../../parts/card-text.tsx';
import { CodeLabel } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

type Offers = NonNullable<ReferralsQuery['handoversOffered']>;

/** Hand-overs that wait for the reader's organisation. */
export function Handovers({ offers, refetch }: { offers: Offers; refetch: () => Promise<unknown> }) {
  const words = useWords(own);
  return (
    <section className="stack" aria-labelledby="handovers">
      <h2 className="subject" id="handovers">
        {words.handovers}
      </h2>
      {offers.length === 0 ? (
        <p className="quiet">{words.noHandovers}</p>
      ) : (
        <>
          <p className="quiet">{words.handoversWhy}</p>
          <DataTable
            caption={words.handovers}
            hideCaption
            rows={offers}
            keyOf={({ id }) => id}
            columns={[
              { key: 'client', header: words.client, isName: true, cell: ({ client }) => <CardText card={client} /> },
              {
                key: 'scope',
                header: words.scope,
                cell: ({ scope, responsibility }) => (
                  <>
                    <CodeLabel list="HandoverScope" code={scope} />
                    {' · '}
                    <CodeLabel list="CaseResponsibility" code={responsibility} />
                  </>
                ),
              },
              {
                key: 'from',
                header: words.from,
                cell: ({ from }) => from.name ?? words.noOrganisation(from.kboNumber),
              },
              { key: 'talk', header: words.talkOn, cell: ({ talkOn }) => <DateText value={talkOn} /> },
              { key: 'staff', header: words.receivingStaff, cell: ({ receivingStaff }) => receivingStaff },
              {
                key: 'state',
                header: words.status,
                cell: ({ state }) => <CodeLabel list="HandoverState" code={state} />,
              },
              {
                key: 'acts',
                header: words.acts,
                cell: (offer) => (
                  <ActButtons
                    names={['handoverConfirm', 'handoverDecline']}
                    client={offer.client.id}
                    record={offer}
                    about={offer.client.initials}
                    onDone={refetch}
                  />
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
