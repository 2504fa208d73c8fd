import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import type { AskingAgain } from '../../graph/use-ask-again.ts';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { NotThere } from '../my-file/own-part.tsx';
import { LookDays } from './look-days.tsx';
import { byDay, merged, type OwnerPage } from './looks.ts';
import { words as own } from './words.ts';

interface LooksPartProps {
  readonly pages: readonly OwnerPage[];
  readonly again: AskingAgain;
  readonly isLatest: boolean;
  readonly toOlder: (moment: string) => void;
  readonly toNewer: () => void;
}

/** A page of the looks of everybody, and the way to older ones. What an owner does not tell is said first. */
export function LooksPart({ pages, again, isLatest, toOlder, toNewer }: LooksPartProps) {
  const words = useWords(own);
  const heading = useId();
  const place = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(isLatest);
  useEffect(() => {
    if (!isFirst.current) place.current?.focus();
  }, []);
  const { lines, olderThan } = merged(pages);
  const missing = pages.filter(({ state }) => !['DISCLOSED', 'EMPTY', 'NOT_KNOWN'].includes(state));
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} ref={place} tabIndex={-1}>
        {words.looks}
      </h2>
      {missing.length === 0 ? null : (
        <div className="stack">
          <h3>{words.incomplete}</h3>
          {missing.map(({ source, state }) => (
            <section key={source} aria-label={words.from(words[OWNER_WORDS[source]])}>
              <NotThere state={state} source={source} again={again} nothing="" />
            </section>
          ))}
        </div>
      )}
      {lines.length === 0 ? (
        <p>{words.noLooks}</p>
      ) : (
        <>
          <Period first={lines.at(-1)?.at ?? ''} last={lines[0]?.at ?? ''} />
          <LookDays days={byDay(lines)} />
        </>
      )}
      <nav className="stack no-print" aria-label={words.pages}>
        {olderThan === null ? null : (
          <Button variant="default" onClick={() => toOlder(olderThan)}>
            {words.older}
          </Button>
        )}
        {isLatest ? null : (
          <Button variant="default" onClick={toNewer}>
            {words.newer}
          </Button>
        )}
      </nav>
    </section>
  );
}

function Period({ first, last }: { first: string; last: string }) {
  const words = useWords(own);
  const format = useFormat();
  const isOneDay = dayOf(new Date(first)) === dayOf(new Date(last));
  return (
    <p role="status" className="quiet">
      {isOneDay ? words.shownDay(format.date(last)) : words.shownFrom(format.date(first), format.date(last))}
    </p>
  );
}
