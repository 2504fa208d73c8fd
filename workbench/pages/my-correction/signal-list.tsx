import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { useWords } from '../../words/use-words.ts';
import { isOverdue, type Signal } from './parts.ts';
import { words as own } from './words.ts';

/** What was asked of whom, in which words, and what became of it or by when there is an answer. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
  const words = useWords(own);
  const format = useFormat();
  const { label } = useCodeLabels();
  const nameOf = (organisation: Signal['recipient']) => organisation?.name ?? words.someOrganisation;
  return (
    <ul className="cards">
      {signals.map((signal) => {
        const { id, sender, recipient, sentOn, section, kind, sentence } = signal;
        const day = format.date(sentOn);
        return (
          <li key={id} className="card">
            <p>
              <strong>
                {sender === null
                  ? words.asked(nameOf(recipient), day)
                  : words.told(nameOf(sender), nameOf(recipient), day)}
              </strong>
            </p>
            <p>
              {section === null ? null : words.about(label('Section', section))}{' '}
              {words.whatIsWrong(label('SignalKind', kind))}
            </p>
            {sentence === null ? null : <p>{words.said(sentence)}</p>}
            <Became of={signal} />
          </li>
        );
      })}
    </ul>
  );
}

function Became({ of }: { of: Signal }) {
  const words = useWords(own);
  const format = useFormat();
  const { label } = useCodeLabels();
  const { status, answerBy, answer, answerSentence, closedOn } = of;
  if (status === 'WITHDRAWN') return <p>{words.withdrawn}</p>;
  if (status === 'SENT') {
    const day = format.date(answerBy);
    return isOverdue(of, dayOf(new Date())) ? (
      <p className="state-bad">{words.answerLate(day)}</p>
    ) : (
      <p>{words.answerBy(day)}</p>
    );
  }
  const said = label('SignalAnswer', answer);
  return (
    <p>
      {closedOn === null ? words.answeredNoDay(said) : words.answered(format.date(closedOn), said)}{' '}
      {answerSentence === null ? null : words.said(answerSentence)}
    </p>
  );
}
