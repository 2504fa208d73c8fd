import { useId } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useWords } from '../../words/use-words.ts';
import { lawsOf, type Recipient } from './choices.ts';
import { OwnChoice } from './own-choice.tsx';
import { words as own } from './words.ts';

interface RecipientPartProps {
  readonly of: Recipient;
  readonly client: string;
  readonly refetch: () => Promise<unknown>;
}

/** One organisation: what the client decides on, then what it sees by law, said plainly and with nothing to choose. */
export function RecipientPart({ of, client, refetch }: RecipientPartProps) {
  const words = useWords(own);
  const format = useFormat();
  const heading = useId();
  const name = of.name ?? words.someOrganisation;
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      {of.own.length === 0 ? null : (
        <>
          <h3>{words.youDecide}</h3>
          <ul className="cards">
            {of.own.map((choice) => (
              <li key={choice.section}>
                <OwnChoice choice={choice} name={name} client={client} refetch={refetch} />
              </li>
            ))}
          </ul>
        </>
      )}
      {of.byLaw.length === 0 ? null : (
        <>
          <h3>{words.lawDecides(format.number(of.byLaw.length))}</h3>
          <p>{words.lawPlain(name)}</p>
          <p>{words.lawObject}</p>
          <details>
            <summary>{words.lawList}</summary>
            <ul>
              {of.byLaw.map(({ section, sectionLabel }) => (
                <li key={section}>{sectionLabel}</li>
              ))}
            </ul>
          </details>
          <details>
            <summary>{words.laws}</summary>
            <ul>
              {lawsOf(of.byLaw).map((law) => (
                <li key={law}>{law}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}
