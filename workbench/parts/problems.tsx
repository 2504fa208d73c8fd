import { Button } from '@mantine/core';
import { type Problem, passes } from '../graph/problems.ts';
import type { AskingAgain } from '../graph/use-ask-again.ts';
import { SOURCE_WORDS } from '../words/names.ts';
import { useCommonWords } from '../words/use-words.ts';
import { Message } from './message.tsx';

/** What is missing on a page, in words, and what is done about it. Nothing when nothing is. */
export function Problems({ problems, again }: { problems: readonly Problem[]; again: AskingAgain }) {
  const words = useCommonWords();
  if (problems.length === 0) return null;
  return (
    <div className="stack">
      {problems.map((problem) => (
        <Message
          key={`${problem.code}${problem.source}${problem.message}`}
          tone="warn"
          title={sentenceOf(words, problem)}
        >
          {problem.reference === null ? null : <p>{words.problemReference(problem.reference)}</p>}
          {passes(problem) ? (
            <Button variant="default" onClick={again.now}>
              {words.retryNow}
            </Button>
          ) : null}
        </Message>
      ))}
    </div>
  );
}

function sentenceOf(words: ReturnType<typeof useCommonWords>, { code, source, message }: Problem): string {
  if (source !== null) return words.unreachableOwner(words[SOURCE_WORDS[source]]);
  if (code === 'NO_CONNECTION') return words.noConnectionTitle;
  if (code === 'DOCUMENT_NOT_TRUSTED') return words.problemVersion;
  if (code === 'PURPOSE_NOT_ALLOWED' || code === 'PURPOSE_REQUIRED') return words.problemPurpose;
  return code === 'INTERNAL' || message === '' ? words.problemInternal : message;
}
