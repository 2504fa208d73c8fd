import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { TeamUrgentEndDocument, TeamUrgentRenewDocument } from '../../generated/team.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { CardText } from '../../parts/card-text.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { Message } from '../../parts/message.tsx';
import { usePurpose } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { tellsUrgent, type UrgentAccess, urgentActOf } from './team.ts';
import { words as own } from './words.ts';

interface UrgentProps {
  readonly accesses: readonly UrgentAccess[];
  readonly reader: string;
  readonly refetch: () => Promise<unknown>;
}

/** Urgent access that colleagues took: each with its reason, renewed by another one. */
export function Urgent({ accesses, reader, refetch }: UrgentProps) {
  const words = useWords(own);
  const purpose = usePurpose();
  const [told, setTold] = useState<string | null>(null);
  const said = () => {
    if (!tellsUrgent(purpose)) return words.urgentPurpose(words.purposeBenefitFollowUp);
    return accesses.length === 0 ? words.noUrgent : words.urgentWhy;
  };
  const done = (sentence: string) => {
    setTold(sentence);
    void refetch();
  };
  return (
    <section className="stack" aria-labelledby="urgent">
      <h2 className="subject" id="urgent">
        {words.urgent}
      </h2>
      <p className="quiet">{said()}</p>
      {told === null ? null : <Message tone="good" title={told} takesFocus />}
      {accesses.map((access) => (
        <article className="card" key={access.id} aria-label={access.sentence}>
          <Told access={access} />
          <Act access={access} reader={reader} done={done} refetch={refetch} />
        </article>
      ))}
    </section>
  );
}

function Told({ access }: { access: UrgentAccess }) {
  const words = useWords(own);
  const format = useFormat();
  const { client, staffMember, sentence, takenAt, endsAt, runs, renewedBy } = access;
  return (
    <dl className="facts">
      <dt>{words.client}</dt>
      <dd>{client === null ? words.noName : <CardText card={client} />}</dd>
      <dt>{words.takenBy}</dt>
      <dd>{staffMember}</dd>
      <dt>{words.sentence}</dt>
      <dd>{sentence}</dd>
      <dt>{words.takenAt}</dt>
      <dd>
        <DateText value={takenAt} /> {format.time(takenAt)}
      </dd>
      <dt>{words.state}</dt>
      <dd>
        {runs ? (
          <strong>{words.runsUntil(format.time(endsAt))}</strong>
        ) : (
          <>
            {words.overSince} <DateText value={endsAt} /> {format.time(endsAt)}
          </>
        )}
        {renewedBy === null ? null : ` · ${words.renewedBy(renewedBy)}`}
      </dd>
    </dl>
  );
}

interface ActProps extends Omit<UrgentProps, 'accesses'> {
  readonly access: UrgentAccess;
  readonly done: (sentence: string) => void;
}

function Act({ access, reader, done, refetch }: ActProps) {
  const words = useWords(own);
  const act = urgentActOf(access, reader, new Date());
  const input = () => ({ id: access.id, expectedVersion: access.version });
  if (act === 'RENEW')
    return (
      <ActForm
        act={TeamUrgentRenewDocument}
        input={input}
        onDone={() => done(words.renewed)}
        submit={words.renew}
        onConflict={refetch}
      />
    );
  if (act === 'END')
    return (
      <ActForm
        act={TeamUrgentEndDocument}
        input={input}
        onDone={() => done(words.givenBack)}
        submit={words.giveBack}
        onConflict={refetch}
      />
    );
  return null;
}
