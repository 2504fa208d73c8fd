import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ActHere } from '../../acts/act-here.tsx';
import { isOffered } from '../../acts/offered.ts';
import { OWN_PAGES } from '../../acts/placement.ts';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { usePurpose, useSession } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

/** Opens a file of the caller's organisation for a person who may be known to nobody. The number stays in the form. */
export function NewFilePage() {
  const words = useWords(own);
  const { roles } = useSession();
  const purpose = usePurpose();
  const [, go] = useLocation();
  const [opened, setOpened] = useState(false);
  const act = OWN_PAGES['new-file'].find((name) => isOffered(name, { roles, purpose }));
  return (
    <Page title={words.title}>
      <div className="stack">
        {act === undefined ? <Message tone="warn" title={words.notForYou} /> : null}
        {opened ? (
          <Message tone="good" title={words.opened} takesFocus>
            <p>{words.find}</p>
            <Link href="/clients">{words.toFind}</Link>
          </Message>
        ) : null}
        {act === undefined || opened ? null : (
          <>
            <p>{words.what}</p>
            <ActHere name={act} client={null} onDone={() => setOpened(true)} onCancel={() => go('/clients')} />
          </>
        )}
      </div>
    </Page>
  );
}
