import { Button } from '@mantine/core';
import type { ServiceLevel } from '../../generated/market.ts';
import { ScaleField } from '../../parts/scale-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { ALWAYS, type Answers, type Criterion } from './weighing.ts';
import { words as own } from './words.ts';

interface QuestionsProps {
  readonly level: ServiceLevel;
  readonly criteria: readonly Criterion[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** Somebody wanted to go on: what has to be answered says so. */
  readonly isTried: boolean;
}

/** The questions of one level. */
export function Questions({ level, criteria, answers, onChange, isTried }: QuestionsProps) {
  const words = useWords(own);
  const always = level === 'MODEL' ? ALWAYS.map((id) => ({ id, question: words[id], isAlways: true })) : [];
  const ofLevel = criteria.filter((criterion) => criterion.level === level);
  const asked = [...always, ...ofLevel.map(({ id, question }) => ({ id, question, isAlways: false }))];
  const without = (id: string) => Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));
  return asked.map(({ id, question, isAlways }) => (
    <div key={id} className="stack">
      <ScaleField
        name={id}
        question={question}
        lowest={1}
        highest={5}
        lowestLabel={words.notAtAll}
        highestLabel={words.entirely}
        value={answers[id] ?? null}
        onChange={(value) => onChange({ ...answers, [id]: value })}
        required={isAlways}
        error={isTried && isAlways && answers[id] === undefined ? words.answerThis : null}
      />
      {isAlways || answers[id] === undefined ? null : (
        <div className="row">
          <Button variant="default" size="xs" onClick={() => onChange(without(id))}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  ));
}
