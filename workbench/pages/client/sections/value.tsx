import { DateText } from '../../../parts/date-text.tsx';
import { useAboutClient } from '../client-context.tsx';
import type { Fact, Shown } from './shown.ts';

/** One value: a date is exact on hover, steps of a plan stand under each other. */
export function Value({ shown }: { shown: Shown }) {
  const { say } = useAboutClient();
  if (shown.as === 'date') return <DateText value={shown.value} />;
  if (shown.as !== 'texts' || shown.values.length < 2) return say.value(shown);
  return (
    <ul className="plain">
      {shown.values.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Values with what they are called. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { say } = useAboutClient();
  if (facts.length === 0) return null;
  return (
    <dl className="client-facts">
      {facts.map(({ word, shown }) => (
        <div key={word} className={isLong(shown) ? 'client-long' : undefined}>
          <dt>{say.field(word)}</dt>
          <dd>
            <Value shown={shown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Sentences take the whole width: a narrow column is hard to read. */
function isLong(shown: Shown): boolean {
  return shown.as === 'texts' || (shown.as === 'text' && shown.value.length > 40);
}
