import { useFormat } from '../../format/use-format.ts';
import { useWords } from '../../words/use-words.ts';
import type { OwnFile } from './looks.ts';
import { words as own } from './words.ts';

/** Who looked without following the client because it could not wait, with the reason that they gave. */
export function UrgentLooks({ looks }: { looks: NonNullable<OwnFile['urgentAccesses']> }) {
  const words = useWords(own);
  const format = useFormat();
  return (
    <>
      <p>{words.urgentWhat}</p>
      <ul className="cards">
        {looks.map(({ id, organisation, sentence, takenAt, endsAt, runs }) => (
          <li key={id} className="card">
            <p>
              <strong>{words.urgentBy(organisation.name ?? words.someOrganisation, format.exact(takenAt))}</strong>
            </p>
            <p>{words.urgentWhy(sentence)}</p>
            {runs ? <p>{words.urgentRuns(format.exact(endsAt))}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
