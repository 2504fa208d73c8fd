import { useFormat } from '../../format/use-format.ts';
import { useWords } from '../../words/use-words.ts';
import { type Answering, unsaved } from './answering.ts';
import { words as own } from './words.ts';

/** Whether what was answered is safe: said, never guessed. */
export function Saving({ state, isFailing }: { state: Answering; isFailing: boolean }) {
  const words = useWords(own);
  const format = useFormat();
  const count = unsaved(state);
  if (state.refusal !== null)
    return (
      <p role="alert" className="state-bad">
        <span aria-hidden="true">✕ </span>
        {state.refusal}
      </p>
    );
  const told = () => {
    if (count === 0) return words.saved;
    return isFailing ? words.failing(format.counted(count, words.answerOne, words.answerMany)) : words.saving;
  };
  return (
    <p role="status" className={isFailing && count > 0 ? 'state-bad' : 'quiet'}>
      <span aria-hidden="true">{count === 0 ? '✓ ' : isFailing ? '! ' : '… '}</span>
      {told()}
    </p>
  );
}
