import { useId } from 'react';
import type { ClientOverviewFieldsFragment } from '../../generated/client.ts';
import { DateText } from '../../parts/date-text.tsx';
import { OWNER_WORDS } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { ActButton } from './act-button.tsx';
import { CONTACT_SECTIONS } from './sections/cards.ts';
import { words as own } from './words.ts';

/** What owners disagree on: every value under the others, with its owner and date; never a silent winner. */
export function Disagreements({ discrepancies }: Pick<ClientOverviewFieldsFragment, 'discrepancies'>) {
  const words = useWords(own);
  const heading = useId();
  if (discrepancies.length === 0) return null;
  return (
    <section className="card client-disagree" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          <span className="state-warn" aria-hidden="true">
            ≠{' '}
          </span>
          {words.disagreements}
        </h2>
      </header>
      <p className="quiet">{words.disagreementText}</p>
      {discrepancies.map(({ kind, values }) => (
        <div key={kind}>
          <h3>{words[kind]}</h3>
          <ul className="plain">
            {values.map(({ value, since, source }) => (
              <li key={`${source}${value}`} className="client-value">
                <strong>{value}</strong>
                <span className="quiet">
                  {words[OWNER_WORDS[source]]} ·{' '}
                  {since === null ? (
                    words.sinceUnknown
                  ) : (
                    <>
                      {words.since} <DateText value={since} />
                    </>
                  )}
                </span>
                <ActButton
                  act="signalSend"
                  label={words.tellOwner}
                  about={`${value}, ${words[OWNER_WORDS[source]]}`}
                  begin={{ section: CONTACT_SECTIONS[source] }}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
