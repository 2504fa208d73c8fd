import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { ActHere } from '../../acts/act-here.tsx';
import { isOffered } from '../../acts/offered.ts';
import { URGENT_SECTIONS } from '../../generated/acts/urgent.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

/** Takes urgent access to somebody whom the organisation does not follow: what it opens, who learns of it, and why it is. */
export function UrgentPage() {
  const words = useWords(own);
  const { id = '' } = useParams();
  const { roles } = useSession();
  const purpose = usePurpose();
  const [, go] = useLocation();
  const [taken, setTaken] = useState(false);
  const sections = URGENT_SECTIONS.filter((one) => one.purpose === purpose && roles.includes(one.role));
  const opened = [...new Set(sections.map(({ section }) => section))];
  if (!isOffered('urgentAccessTake', { roles, purpose }))
    return (
      <Page title={words.title}>
        <Message tone="warn" title={words.notForYou}>
          <Link href="/clients">{words.toFind}</Link>
        </Message>
      </Page>
    );
  return (
    <Page title={words.title}>
      <div className="stack">
        <p>{words.what}</p>
        <section>
          <h2>{words.seesTitle}</h2>
          <ul>
            {opened.map((section) => (
              <li key={section}>
                <CodeLabel list="Section" code={section} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words.toldTitle}</h2>
          <ul>
            <li>{words.toldOfficer}</li>
            <li>{words.toldClient}</li>
            <li>{words.toldOnce}</li>
          </ul>
        </section>
        <p role="status" className="only-heard">
          {taken ? words.opening : ''}
        </p>
        <ActHere
          name="urgentAccessTake"
          client={id}
          onDone={() => {
            setTaken(true);
            go(`/clients/${id}`);
          }}
          onCancel={() => go('/clients')}
        />
      </div>
    </Page>
  );
}
