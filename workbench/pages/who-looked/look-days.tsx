import { useFormat } from '../../format/use-format.ts';
import { useWords } from '../../words/use-words.ts';
import type { LookDay, Sentence } from './looks.ts';
import { words as own } from './words.ts';

/** The looks day by day: per organisation the sentences of its owner, and under them why that is allowed. */
export function LookDays({ days }: { days: readonly LookDay[] }) {
  const words = useWords(own);
  const hasOthers = days.some(({ organisations }) => organisations.length > 0);
  return (
    <>
      {hasOthers ? null : <p>{words.noOthers}</p>}
      <div className="stack">
        {days.map((day) => (
          <Day key={day.day} of={day} />
        ))}
      </div>
    </>
  );
}

function Day({ of: { day, organisations, own: ownLooks } }: { of: LookDay }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <section className="card">
      <h3>{format.exact(day)}</h3>
      {organisations.map(({ kboNumber, name, grounds }) => (
        <div key={kboNumber}>
          <h4>{name ?? words.someOrganisation}</h4>
          {grounds.map(({ ground, sentences }) => (
            <div key={ground ?? ''}>
              <Sentences sentences={sentences} />
              {ground === null ? null : <p className="quiet">{words.allowed(ground)}</p>}
            </div>
          ))}
        </div>
      ))}
      {ownLooks.length === 0 ? null : (
        <details>
          <summary>{words.ownLooks(format.number(ownLooks.length))}</summary>
          <SentenceList sentences={ownLooks} />
        </details>
      )}
    </section>
  );
}

// Who asks for a whole file asks for dozens of parts: the first ones tell what it was about.
const AT_ONCE = 5;

function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  const words = useWords(own);
  const format = useFormat();
  const rest = sentences.slice(AT_ONCE);
  return (
    <>
      <SentenceList sentences={sentences.slice(0, AT_ONCE)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{words.showRest(format.number(rest.length))}</summary>
          <SentenceList sentences={rest} />
        </details>
      )}
    </>
  );
}

function SentenceList({ sentences }: { sentences: readonly Sentence[] }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <ul>
      {sentences.map(({ label, at, times }) => (
        <li key={label}>
          {label}{' '}
          <span className="quiet">
            <time dateTime={at} title={format.exact(at)}>
              {format.time(at)}
            </time>
            {times === 1 ? null : `, ${words.times(format.number(times))}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
