import './my-file.css';
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../../graph/use-answer.ts';
import { Message } from '../../parts/message.tsx';
import { Page } from '../../parts/page.tsx';
import { Problems } from '../../parts/problems.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

interface OwnPageProps<Data, File> {
  readonly title: string;
  readonly intro: string;
  readonly answer: Answer<Data>;
  /** The client's file in the answer; null where there is none. */
  readonly file: (data: Data) => File | null;
  readonly children: (file: File) => ReactNode;
}

/** A page of a client's own file: large type, what is missing in plain words, a button to print, the way to help. */
export function OwnPage<Data, File>({ title, intro, answer, file, children }: OwnPageProps<Data, File>) {
  const words = useWords(own);
  const { data, problems, loading, again } = answer;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On paper nothing can be opened any more.
    const open = () => {
      for (const fold of place.current?.querySelectorAll('details') ?? []) fold.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  const found = data === undefined ? null : file(data);
  return (
    <Page title={title}>
      <div className="own-file" ref={place}>
        <p>{intro}</p>
        <Problems problems={problems} again={again} />
        {loading ? <Waiting lines={6} /> : null}
        {data !== undefined && found === null && problems.length === 0 ? (
          <Message tone="warn" title={words.noFile} />
        ) : null}
        {found === null ? null : children(found)}
        <footer className="own-file-foot no-print stack">
          <p>{words.dataOfficer}</p>
          <p>
            <Link href="/help">{words.help}</Link>
          </p>
          <Button variant="default" onClick={() => window.print()}>
            {words.print}
          </Button>
        </footer>
      </div>
    </Page>
  );
}
