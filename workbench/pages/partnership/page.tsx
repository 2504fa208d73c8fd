import { useState } from 'react';
import { Link } from 'wouter';
import { PartnershipsDocument } from '../../generated/partnership.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { Empty } from '../../parts/empty.tsx';
import { FieldChoice } from '../../parts/fields.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { Aggregate } from './aggregate.tsx';
import { Agreements } from './agreements.tsx';
import { Members } from './members.tsx';
import { words as own } from './words.ts';

/** The partnerships of the reader's organisation: who is in them, what was agreed, and what they reach. */
export function PartnershipPage() {
  const words = useWords(own);
  const [chosen, setChosen] = useState('');
  const { data, problems, loading, again, refetch } = useAnswer(PartnershipsDocument);
  const partnerships = data?.partnerships ?? [];
  const partnership = partnerships.find(({ id }) => id === chosen) ?? partnerships[0];
  const organisation = data?.viewer.organisation;
  const reader = { kboNumber: organisation?.kboNumber ?? '', kind: organisation?.kind ?? null };
  return (
    <Page title={words.title} heading={partnership?.name ?? words.title}>
      <div className="stack">
        <Problems problems={problems} again={again} />
        {loading ? <Waiting lines={8} /> : null}
        {data !== undefined && partnership === undefined ? <Empty>{words.none}</Empty> : null}
        {partnerships.length < 2 ? null : (
          <FieldChoice
            name="partnership"
            label={words.which}
            value={partnership?.id ?? ''}
            onChange={setChosen}
            choices={partnerships.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {partnership === undefined ? null : (
          <>
            <dl className="facts">
              <dt>{words.ownRole}</dt>
              <dd>
                <CodeLabel list="PartnershipRole" code={partnership.ownRole} />
              </dd>
              <dt>{words.area}</dt>
              <dd>{partnership.municipalities.map(({ name }) => name).join(', ')}</dd>
            </dl>
            <p>
              <Link href="/market">{words.toMarket}</Link>
            </p>
            <Agreements key={partnership.id} partnership={partnership} reader={reader} refetch={refetch} />
            <Members members={partnership.members} />
            <Aggregate partnership={partnership.id} instruments={data?.empowermentInstruments ?? []} />
          </>
        )}
      </div>
    </Page>
  );
}
