import { Button } from '@mantine/core';
import { useState } from 'react';
import { TeamOutreachWithdrawDocument, type TeamQuery } from '../../generated/team.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { CardText } from '../../parts/card-text.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Message } from '../../parts/message.tsx';
import { usePurpose } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { OutreachForm } from './outreach-form.tsx';
import { asksOutreach } from './team.ts';
import { words as own } from './words.ts';

interface OutreachProps {
  readonly requests: NonNullable<TeamQuery['outreachRequests']>;
  readonly partnerships: NonNullable<TeamQuery['partnerships']>;
  readonly refetch: () => Promise<unknown>;
}

/** People whom the organisation met: what it asked about them, what came of it, and a new question. */
export function Outreach({ requests, partnerships, refetch }: OutreachProps) {
  const words = useWords(own);
  const purpose = usePurpose();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const canAsk = asksOutreach(purpose) && partnerships.length > 0;
  const done = (sentence: string) => {
    setTold(sentence);
    setOpen(false);
    void refetch();
  };
  const said = () => {
    if (!asksOutreach(purpose))
      return words.outreachPurpose([words.purposeIntake, words.purposeActivation].join(` ${words.or} `));
    return partnerships.length === 0 ? words.noPartnership : words.outreachWhy;
  };
  return (
    <section className="stack" aria-labelledby="outreach">
      <h2 className="subject" id="outreach">
        {words.outreach}
      </h2>
      <p className="quiet">{said()}</p>
      {told === null ? null : <Message tone="good" title={told} takesFocus />}
      {canAsk && requests.length === 0 ? <p>{words.noOutreach}</p> : null}
      {requests.length === 0 ? null : <Requests requests={requests} done={done} refetch={refetch} />}
      {canAsk && isOpen ? (
        <OutreachForm partnerships={partnerships} onDone={() => done(words.asked)} onCancel={() => setOpen(false)} />
      ) : null}
      {canAsk && !isOpen ? (
        <div className="row">
          <Button
            variant="default"
            onClick={() => {
              setTold(null);
              setOpen(true);
            }}
          >
            {words.askAbout}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface RequestsProps extends Pick<OutreachProps, 'requests' | 'refetch'> {
  readonly done: (sentence: string) => void;
}

function Requests({ requests, done, refetch }: RequestsProps) {
  const words = useWords(own);
  return (
    <DataTable
      caption={words.outreach}
      hideCaption
      rows={requests}
      keyOf={({ id }) => id}
      columns={[
        { key: 'reference', header: words.reference, isName: true, cell: ({ reference }) => reference },
        { key: 'by', header: words.takenBy, cell: ({ staffMember }) => staffMember },
        { key: 'met', header: words.contactedOn, cell: ({ contactedOn }) => <DateText value={contactedOn} /> },
        {
          key: 'state',
          header: words.state,
          cell: ({ stateLabel, state, expiresOn }) => (
            <>
              {stateLabel}
              {state === 'WAITING' ? (
                <>
                  {' · '}
                  {words.expiresOn} <DateText value={expiresOn} />
                </>
              ) : null}
            </>
          ),
        },
        {
          key: 'outcome',
          header: words.outcome,
          cell: ({ outcomeLabel, client }) => (
            <>
              {outcomeLabel ?? '–'} {client === null ? null : <CardText card={client} />}
            </>
          ),
        },
        {
          key: 'act',
          header: words.act,
          cell: ({ id, version, state }) =>
            state === 'WAITING' ? (
              <ActForm
                act={TeamOutreachWithdrawDocument}
                input={() => ({ id, expectedVersion: version })}
                onDone={() => done(words.withdrawn)}
                submit={words.withdraw}
                onConflict={refetch}
              />
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
