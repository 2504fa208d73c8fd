import { useId } from 'react';
import { dayOf } from '../../../format/dates.ts';
import type { ClientOverviewFieldsFragment } from '../../../generated/client.ts';
import { DateText } from '../../../parts/date-text.tsx';
import { StateMark } from '../../../parts/state-mark.tsx';
import { OWNER_WORDS, SOURCE_WORDS } from '../../../words/names.ts';
import { useWords } from '../../../words/use-words.ts';
import { useAboutClient } from '../client-context.tsx';
import { anchorOf } from '../sections/cards.ts';
import { splitByDay } from './side.ts';
import { words as own } from './words.ts';

interface ToDoProps {
  readonly overview: ClientOverviewFieldsFragment | null;
  readonly nameOf: (kboNumber: string) => string;
}

/** What has to be done, by whom and by when; what is late comes first. */
export function ToDo({ overview, nameOf }: ToDoProps) {
  const words = useWords(own);
  const { again } = useAboutClient();
  const heading = useId();
  const { late, ahead } = splitByDay(overview?.deadlines ?? [], dayOf(new Date()));
  const list = [...late, ...ahead];
  return (
    <section
      className="card client-side"
      aria-labelledby={heading}
      id={anchorOf('partnership.deadlines')}
      tabIndex={-1}
    >
      <header>
        <h2 id={heading}>{words.todo}</h2>
      </header>
      {overview === null ? <StateMark state="UNREACHABLE" source="PARTNERSHIP" since={again.since} /> : null}
      {overview !== null && list.length === 0 ? <p className="quiet">{words.nothingToDo}</p> : null}
      <ul className="client-todo">
        {list.map((deadline, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a deadline has no id, and two can be alike
          <li key={`${deadline.source}${deadline.on}${deadline.kind}${at}`}>
            <span>
              <DateText value={deadline.on} />
              {late.includes(deadline) ? <strong className="state-bad"> ! {words.overdue}</strong> : null}
            </span>
            <span>
              <a href={`#${anchorOf(deadline.section)}`}>{deadline.label}</a>{' '}
              <span className="quiet">
                {deadline.actor === null ? words[OWNER_WORDS[deadline.source]] : nameOf(deadline.actor)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {(overview?.missingSources ?? []).map((source) => (
        <p key={source} className="state-bad">
          ✕ {words.missingFrom(words[SOURCE_WORDS[source]])}
        </p>
      ))}
    </section>
  );
}
