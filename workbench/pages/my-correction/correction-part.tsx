import { useId, useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import type { MyCorrectionsQuery } from '../../generated/my-correction.ts';
import type { AskingAgain } from '../../graph/use-ask-again.ts';
import { Message } from '../../parts/message.tsx';
import { useWords } from '../../words/use-words.ts';
import { NotThere } from '../my-file/own-part.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { holdersOf, missingHolders } from './parts.ts';
import { words as own } from './words.ts';

interface CorrectionPartProps {
  readonly file: NonNullable<MyCorrectionsQuery['ownFile']>;
  readonly again: AskingAgain;
  readonly refetch: () => Promise<unknown>;
}

/** The form, with the organisations that hold a part; of whom that is not known the reason is told. */
export function CorrectionPart({ file, again, refetch }: CorrectionPartProps) {
  const words = useWords(own);
  const heading = useId();
  const [isSent, setSent] = useState(false);
  const holders = holdersOf(file, dayOf(new Date()));
  const missing = missingHolders(file);
  const onDone = () => {
    setSent(true);
    void refetch();
  };
  return (
    <section className="no-print" aria-labelledby={heading}>
      <h2 id={heading}>{words.ask}</h2>
      {missing.length === 0 ? null : (
        <div className="stack">
          <h3>{words.missing}</h3>
          {missing.map(({ source, state }) => (
            <NotThere key={source} state={state} source={source} again={again} nothing="" />
          ))}
        </div>
      )}
      {isSent ? <Message tone="good" title={words.sent} takesFocus /> : null}
      {holders.length === 0 && missing.length === 0 ? <p>{words.nobody}</p> : null}
      {holders.length === 0 ? null : (
        <CorrectionForm client={file.id} holders={holders} onStart={() => setSent(false)} onDone={onDone} />
      )}
    </section>
  );
}
