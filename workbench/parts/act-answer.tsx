import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Problem } from '../graph/problems.ts';
import { useCommonWords } from '../words/use-words.ts';
import type { ActConflict, ActResult } from './act-result.ts';
import { DateText } from './date-text.tsx';
import { Message } from './message.tsx';

/** One field in both versions, in words. */
export interface Version {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface ActAnswerProps {
  readonly outcome: ActResult | null;
  readonly problems: readonly Problem[];
  readonly versions: readonly Version[];
  readonly onConflict: (() => Promise<unknown>) | undefined;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** The answer to an act, beside its form; it takes the focus. Nothing where the act was done: the page says that. */
export function ActAnswer({ outcome, problems, versions, onConflict, keepMine, takeTheirs }: ActAnswerProps) {
  const words = useCommonWords();
  if (problems.length > 0) return <NotSent problems={problems} />;
  if (outcome?.__typename === 'ActRefused')
    return (
      <Message tone="bad" title={words.refusedTitle} takesFocus>
        <p>{outcome.message}</p>
        <p className="quiet">{words.ruleSource(outcome.source)}</p>
      </Message>
    );
  if (outcome?.__typename !== 'ActConflict') return null;
  return (
    <Changed
      key={outcome.currentVersion}
      conflict={outcome}
      versions={versions}
      onConflict={onConflict}
      keepMine={keepMine}
      takeTheirs={takeTheirs}
    />
  );
}

function NotSent({ problems }: { problems: readonly Problem[] }) {
  const words = useCommonWords();
  const told = (problem: Problem) => {
    if (problem.code === 'NO_CONNECTION' || problem.code.startsWith('SOURCE_')) return words.notSentText;
    return problem.message === '' || problem.code === 'INTERNAL' ? words.problemInternal : problem.message;
  };
  return (
    <Message tone="bad" title={words.notSentTitle} takesFocus>
      {problems.map((problem) => (
        <p key={`${problem.code}${problem.message}`}>
          {told(problem)} {problem.reference === null ? null : words.problemReference(problem.reference)}
        </p>
      ))}
    </Message>
  );
}

interface ChangedProps extends Omit<ActAnswerProps, 'outcome' | 'problems'> {
  readonly conflict: ActConflict;
}

function Changed({ conflict, versions, onConflict, keepMine, takeTheirs }: ChangedProps) {
  const words = useCommonWords();
  const ask = useRef(onConflict);
  useEffect(() => {
    void ask.current?.();
  }, []);
  return (
    <Message tone="warn" title={words.conflictTitle} takesFocus>
      <p>{conflict.message}</p>
      <p>
        {words.conflictVersions(conflict.expectedVersion, conflict.currentVersion)}{' '}
        <DateText value={conflict.changedAt} as="age" />
      </p>
      {versions.length === 0 ? null : (
        <dl>
          {versions.map(({ label, mine, theirs }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {words.conflictYours}: {mine}
              </dd>
              <dd>
                {words.conflictTheirs}: {theirs}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="row">
        <Button variant="default" onClick={keepMine}>
          {words.conflictKeepYours}
        </Button>
        <Button variant="default" onClick={takeTheirs}>
          {words.conflictTakeTheirs}
        </Button>
      </div>
    </Message>
  );
}
