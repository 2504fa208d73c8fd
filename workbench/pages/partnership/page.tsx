import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { PartnershipOneDocument, PartnershipsDocument } from '../../generated/partnership.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { Empty } from '../../parts/empty.tsx';
import { FieldChoice } from '../../parts/fields.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { Aggregate } from './aggregate.tsx';
import { hasToSign, inOrder, type Partnership, type Reader } from './agreement.ts';
import { Agreements } from './agreements.tsx';
import { Members } from './members.tsx';
import { words as own } from './words.ts';

/** The partnerships of the reader's organisation: who is in them, what was agreed, and what they reach. */
export function PartnershipPage() {
  const words = useWords(own);
  const [chosen, setChosen] = useState('');
  const list = useAnswer(PartnershipsDocument);
  const organisation = list.data?.viewer.organisation;
  const reader: Reader = { kboNumber: organisation?.kboNumber ?? '', kind: organisation?.kind ?? null };
  const all = inOrder(list.data?.partnerships ?? [], reader);
  // What came first stays in sight once it is signed, though it would stand elsewhere now.
  const first = useRef<string | null>(null);
  first.current ??= all[0]?.id ?? null;
  const listed = all.find(({ id }) => id === (chosen === '' ? first.current : chosen)) ?? all[0];
  // Only one is read as a whole: an organisation of the whole region is in dozens.
  const one = useAnswer(PartnershipOneDocument, {
    variables: { id: listed?.id ?? '' },
    skip: listed === undefined,
  });
  const partnership = one.data?.partnership ?? null;
  return (
    <Page title={words.title} heading={listed?.name ?? words.title}>
      <div className="stack">
        <Problems
          problems={list.problems.length > 0 ? list.problems : one.problems}
          again={list.problems.length > 0 ? list.again : one.again}
        />
        {list.loading || one.loading ? <Waiting lines={8} /> : null}
        {list.data !== undefined && listed === undefined ? <Empty>{words.none}</Empty> : null}
        {all.length < 2 ? null : (
          <FieldChoice
            name="partnership"
            label={words.which}
            value={listed?.id ?? ''}
            onChange={setChosen}
            choices={all.map((partner) => ({
              value: partner.id,
              label: hasToSign(partner, reader) ? words.toSign(partner.name) : partner.name,
            }))}
          />
        )}
        {partnership === null ? null : (
          <>
            <Facts partnership={partnership} />
            <Agreements key={partnership.id} partnership={partnership} reader={reader} refetch={one.refetch} />
            <Members members={partnership.members} />
            <Aggregate partnership={partnership.id} instruments={list.data?.empowermentInstruments ?? []} />
          </>
        )}
      </div>
    </Page>
  );
}

function Facts({ partnership }: { partnership: Partnership }) {
  const words = useWords(own);
  return (
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
    </>
  );
}
