import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import type { AskingAgain } from '../../graph/use-ask-again.ts';
import { Message } from '../../parts/message.tsx';
import { SOURCE_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { OwnPart } from '../my-file/own-part.tsx';
import { type Deadline, isLate } from './helpers.ts';
import { words as own } from './words.ts';

interface DeadlineListProps {
  readonly overview: {
    readonly deadlines: readonly Deadline[];
    readonly missingSources: readonly ('PES' | 'WELFARE' | 'SOCIAL_ECONOMY' | 'PARTNERSHIP')[];
  } | null;
  readonly names: ReadonlyMap<string, string>;
  readonly again: AskingAgain;
}

/** What has to be done by which day and by whom, in words; says so when an owner's part of it is missing. */
export function DeadlineList({ overview, names, again }: DeadlineListProps) {
  const words = useWords(own);
  const format = useFormat();
  const today = dayOf(new Date());
  const missing = overview?.missingSources ?? [];
  const state =
    overview === null ? 'UNREACHABLE' : overview.deadlines.length === 0 && missing.length === 0 ? 'EMPTY' : 'DISCLOSED';
  const dayIn = (deadline: Deadline) =>
    isLate(deadline, today) ? words.dueLate(format.date(deadline.on)) : words.dueBy(format.date(deadline.on));
  return (
    <OwnPart title={words.deadlines} source="PARTNERSHIP" state={state} again={again} nothing={words.noDeadlines}>
      {missing.length === 0 ? null : (
        <Message tone="warn" title={words.missing(missing.map((source) => words[SOURCE_WORDS[source]]).join(', '))} />
      )}
      <ul>
        {overview?.deadlines.map((deadline) => (
          <li key={`${deadline.source}${deadline.section}${deadline.kind}${deadline.on}${deadline.actor}`}>
            <strong>{dayIn(deadline)}</strong>: {words.doThis(deadline.label)}{' '}
            {deadline.actor === null ? null : words.whoActs(names.get(deadline.actor) ?? words.someOrganisation)}
          </li>
        ))}
      </ul>
    </OwnPart>
  );
}
