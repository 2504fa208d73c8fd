import { Button } from '@mantine/core';
import type { Source } from '../../shared/caller.ts';
import { useFormat } from '../format/use-format.ts';
import { type Problem, passes } from '../graph/problems.ts';
import type { AskingAgain } from '../graph/use-ask-again.ts';
import { OWNER_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';
import { Message } from './message.tsx';

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly again: AskingAgain;
  /** Owners that the answer itself names as missing, such as `overview.missingSources`. */
  readonly missing?: readonly Source[];
  /** What that means for the page: "De lijst is niet volledig." */
  readonly meaning?: string;
}

/** What is missing on a page, in words, and what is done about it; owners that are away in one message. Nothing when nothing is. */
export function Problems({ problems, again, missing = [], meaning }: ProblemsProps) {
  const words = useCommonWords();
  const format = useFormat();
  const away = [...new Set([...problems.flatMap(({ source }) => (source === null ? [] : [source])), ...missing])];
  const others = problems.filter(({ source }) => source === null);
  const owners = away.map((source) => words[OWNER_WORDS[source]]).join(', ');
  const title =
    again.since === null
      ? words.unreachableOwners(owners)
      : words.unreachableOwnersSince(owners, format.time(again.since));
  return (
    <>
      {away.length === 0 ? null : (
        <Message tone="warn" title={title}>
          {meaning === undefined ? null : <p>{meaning}</p>}
          <RetryNow again={again} />
        </Message>
      )}
      {others.map((problem) => (
        <Message key={`${problem.code}${problem.message}`} tone="warn" title={sentenceOf(words, problem)}>
          {problem.reference === null ? null : <p>{words.problemReference(problem.reference)}</p>}
          {passes(problem) ? <RetryNow again={again} /> : null}
        </Message>
      ))}
    </>
  );
}

function RetryNow({ again }: { again: AskingAgain }) {
  const words = useCommonWords();
  return (
    <Button variant="default" onClick={again.now}>
      {words.retryNow}
    </Button>
  );
}

function sentenceOf(words: ReturnType<typeof useCommonWords>, { code, message }: Problem): string {
  if (code === 'NO_CONNECTION') return words.noConnectionTitle;
  if (code === 'DOCUMENT_NOT_TRUSTED') return words.problemVersion;
  if (code === 'PURPOSE_NOT_ALLOWED' || code === 'PURPOSE_REQUIRED') return words.problemPurpose;
  return code === 'INTERNAL' || message === '' ? words.problemInternal : message;
}
