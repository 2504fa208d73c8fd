import { useState } from 'react';
import {
  ReferralsMergeConfirmDocument,
  ReferralsMergeDeclineDocument,
  type ReferralsQuery,
} from '../../generated/referrals.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { CardText } from '../../parts/card-text.tsx';
import { CodeLabel } from '../../parts/code-label.tsx';
import { Message } from '../../parts/message.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

type Asked = NonNullable<ReferralsQuery['mergesAsked']>;

/** Merges of files that the reader's organisation is asked to confirm. */
export function Merges({ asked, refetch }: { asked: Asked; refetch: () => Promise<unknown> }) {
  const words = useWords(own);
  const [told, setTold] = useState<string | null>(null);
  const done = (sentence: string) => {
    setTold(sentence);
    void refetch();
  };
  return (
    <section className="stack" aria-labelledby="merges">
      <h2 className="subject" id="merges">
        {words.merges}
      </h2>
      {asked.length === 0 ? <p className="quiet">{words.noMerges}</p> : <p className="quiet">{words.mergesWhy}</p>}
      {told === null ? null : <Message tone="good" title={told} takesFocus />}
      {asked.map((merge) => (
        <article className="card" key={merge.id}>
          <dl className="facts">
            <dt>{words.mergeInto}</dt>
            <dd>
              <CardText card={merge.into} />
            </dd>
            <dt>{words.mergeDuplicate}</dt>
            <dd>
              <CardText card={merge.duplicate} />
            </dd>
            <dt>{words.ground}</dt>
            <dd>
              <CodeLabel list="MergeGround" code={merge.ground} />
            </dd>
            <dt>{words.reason}</dt>
            <dd>{merge.reason}</dd>
            <dt>{words.from}</dt>
            <dd>{merge.proposedBy.name ?? words.noOrganisation(merge.proposedBy.kboNumber)}</dd>
          </dl>
          <div className="row">
            <ActForm
              act={ReferralsMergeConfirmDocument}
              input={() => ({ id: merge.id, expectedVersion: merge.version })}
              onDone={() => done(words.merged)}
              submit={words.mergeConfirm}
              onConflict={refetch}
            />
            <ActForm
              act={ReferralsMergeDeclineDocument}
              input={() => ({ id: merge.id, expectedVersion: merge.version })}
              onDone={() => done(words.declined)}
              submit={words.mergeDecline}
              onConflict={refetch}
            />
          </div>
        </article>
      ))}
    </section>
  );
}
