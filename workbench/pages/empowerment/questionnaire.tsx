import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { LanguageChoice } from '../../frame/language-choice.tsx';
import { ScaleField } from '../../parts/scale-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { firstOpen, shownAnswers, unsaved } from './answering.ts';
import './empowerment.css';
import { EndOfQuestionnaire } from './end.tsx';
import type { Instrument, Sitting } from './results.ts';
import { Saving } from './saving.tsx';
import { useAnswering } from './use-answering.ts';
import { words as own } from './words.ts';

interface QuestionnaireProps {
  readonly sitting: Sitting;
  readonly instrument: Instrument;
  readonly refetch: () => Promise<unknown>;
  /** Back to the page around it: true where the sitting was completed. */
  readonly leave: (isCompleted: boolean) => void;
}

/** One statement at a time, for a finger on a tablet or the keyboard; every answer is saved as it is given. */
export function Questionnaire({ sitting, instrument, refetch, leave }: QuestionnaireProps) {
  const words = useWords(own);
  const format = useFormat();
  const { state, answer, isFailing } = useAnswering(sitting, refetch);
  const given = shownAnswers(state);
  const { items } = instrument;
  const [at, setAt] = useState(() => firstOpen(items, given));
  const heading = useFocusOn(at);
  const item = items[at];
  const move = (to: number) => setAt(Math.min(items.length, Math.max(0, to)));
  const isAnswered = item !== undefined && given.has(item.id);
  return (
    <section className="questionnaire stack" aria-labelledby="statement">
      <div className="languages-large">
        <span aria-hidden="true">{words.language}</span>
        <LanguageChoice />
      </div>
      <h2 id="statement" className="subject" ref={heading} tabIndex={-1}>
        {item === undefined ? words.endTitle : words.statementOf(format.number(at + 1), format.number(items.length))}
      </h2>
      <progress max={items.length} value={given.size} aria-label={words.progress} />
      <p className="quiet">{words.answeredOf(format.number(given.size), format.number(items.length))}</p>
      {item === undefined ? (
        <EndOfQuestionnaire
          sitting={sitting}
          version={state.version}
          canComplete={unsaved(state) === 0 && given.size > 0}
          open={items.flatMap(({ id, text }, place) => (given.has(id) ? [] : [{ id, text, place }]))}
          goTo={move}
          refetch={refetch}
          onDone={() => leave(true)}
        />
      ) : (
        <ScaleField
          key={item.id}
          name={item.id}
          question={item.text}
          lowest={instrument.lowest}
          highest={instrument.highest}
          lowestLabel={instrument.lowestLabel}
          highestLabel={instrument.highestLabel}
          value={given.get(item.id) ?? null}
          onChange={(value) => answer(item.id, value)}
          large
        />
      )}
      <div className="row">
        <Button size="xl" variant="default" onClick={() => move(at - 1)} disabled={at === 0}>
          {words.previous}
        </Button>
        {item === undefined ? null : (
          <Button size="xl" onClick={() => move(at + 1)}>
            {isAnswered ? (at === items.length - 1 ? words.toEnd : words.next) : words.skip}
          </Button>
        )}
        {isAnswered ? (
          <Button size="xl" variant="default" onClick={() => answer(item.id, null)}>
            {words.clear}
          </Button>
        ) : null}
      </div>
      <Saving state={state} isFailing={isFailing} />
      <Stop count={unsaved(state)} leave={() => leave(false)} />
    </section>
  );
}

/** Leaves the questionnaire; says first what would be lost. */
function Stop({ count, leave }: { count: number; leave: () => void }) {
  const words = useWords(own);
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const warns = isAsked && count > 0;
  return (
    <div className="row">
      {warns ? (
        <p role="alert" className="state-warn">
          {words.stopLoses(format.counted(count, words.answerOne, words.answerMany))}
        </p>
      ) : null}
      <Button variant="default" size="lg" onClick={() => (count === 0 || warns ? leave() : setAsked(true))}>
        {warns ? words.stopAnyway : words.stop}
      </Button>
    </div>
  );
}

/** The heading takes the focus at every other statement: who listens hears where they are. */
function useFocusOn(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every other statement
  useEffect(() => heading.current?.focus(), [at]);
  return heading;
}
