import { EmpowermentCompleteDocument } from '../../generated/empowerment.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Sitting } from './results.ts';
import { words as own } from './words.ts';

interface EndProps {
  readonly sitting: Sitting;
  readonly version: number;
  /** Something was answered, and everything is saved. */
  readonly canComplete: boolean;
  readonly open: readonly { readonly id: string; readonly text: string; readonly place: number }[];
  readonly goTo: (place: number) => void;
  readonly refetch: () => Promise<unknown>;
  readonly onDone: () => void;
}

/** The last page: what was left open, and the button that finishes the sitting. */
export function EndOfQuestionnaire({ sitting, version, canComplete, open, goTo, refetch, onDone }: EndProps) {
  const words = useWords(own);
  return (
    <>
      <p>{open.length === 0 ? words.allAnswered : words.leftOpen}</p>
      <ul className="open-statements">
        {open.map(({ id, text, place }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(place)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {canComplete ? (
        <ActForm
          act={EmpowermentCompleteDocument}
          input={() => ({ id: sitting.id, expectedVersion: version })}
          onDone={onDone}
          submit={words.complete}
          onConflict={refetch}
        >
          <p>{words.completeAsk}</p>
        </ActForm>
      ) : (
        <p className="quiet">{words.waitForSaving}</p>
      )}
    </>
  );
}
