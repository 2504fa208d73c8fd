import '../../look/wide.css';
import './help.css';
import chapters from 'documents:glossary';
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { Empty } from '../../parts/empty.tsx';
import { Page } from '../../parts/page.tsx';
import { useLanguage, usePurpose } from '../../session/reader.tsx';
import { useWords } from '../../words/use-words.ts';
import { CHAPTERS, type Entry, entriesOf, matching } from './entries.ts';
import { keysIn, marksIn, reasonsIn, whomToAsk } from './topics.ts';
import { words as own } from './words.ts';

/** Words of the domain, reasons, marks, keys and whom to ask; every entry has an anchor that other pages link to. */
export function HelpPage() {
  const words = useWords(own);
  const format = useFormat();
  const language = useLanguage();
  const purpose = usePurpose();
  const [typed, setTyped] = useState('');
  useEffect(showAnchor, []);
  const isClient = purpose === 'OWN_FILE';
  const topics = [
    { key: 'ask', entries: whomToAsk(language, purpose) },
    // What a client does not get they read on their own pages, in their own words.
    ...(isClient ? [] : [{ key: 'reasons', entries: reasonsIn(language) } as const]),
    ...(isClient ? [] : [{ key: 'marks', entries: marksIn(language) } as const]),
    ...CHAPTERS.map(({ key }) => ({ key, entries: entriesOf(chapters, key, language) })),
    { key: 'keys', entries: keysIn(language) },
  ] as const;
  const found = topics
    .map(({ key, entries }) => ({ key, entries: matching(entries, typed) }))
    .filter(({ entries }) => entries.length > 0);
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <Page title={words.title}>
      <div className="stack calm help">
        <p>{words.intro}</p>
        <TextInput
          className="help-search"
          label={words.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          type="search"
          autoComplete="off"
        />
        <p role="status" className="quiet">
          {typed.trim() === '' ? '' : words.found(format.number(count))}
        </p>
        {count === 0 ? <Empty>{words.nothing}</Empty> : null}
        <nav aria-label={words.onThisPage}>
          <ul className="help-topics">
            {found.map(({ key }) => (
              <li key={key}>
                <a href={`#${key}`}>{words[key]}</a>
              </li>
            ))}
          </ul>
        </nav>
        {found.map(({ key, entries }) => (
          <Topic key={key} id={key} title={words[key]} entries={entries} />
        ))}
      </div>
    </Page>
  );
}

function Topic({ id, title, entries }: { id: string; title: string; entries: readonly Entry[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <dl>
        {entries.map((entry) => (
          <div key={entry.id} id={entry.id} tabIndex={-1}>
            <dt>{entry.term}</dt>
            <dd>{entry.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The page comes after its address was read: the browser looked for the anchor before it was there. */
function showAnchor(): void {
  const id = location.hash.slice(1);
  if (id === '') return;
  const place = document.getElementById(decodeURIComponent(id));
  place?.scrollIntoView();
  place?.focus();
}
