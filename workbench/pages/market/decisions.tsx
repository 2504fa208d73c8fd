import type { MarketQuery } from '../../generated/market.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { DateText } from '../../parts/date-text.tsx';
import { useWords } from '../../words/use-words.ts';
import { choiceText, optionText } from './choice-text.ts';
import type { Criterion } from './weighing.ts';
import { words as own } from './words.ts';

interface DecisionsProps {
  readonly partnerships: MarketQuery['partnerships'];
  readonly criteria: readonly Criterion[];
}

/** What was chosen before, each beside the advice of that day and the choice before it on the same service. */
export function Decisions({ partnerships, criteria }: DecisionsProps) {
  const words = useWords(own);
  const { label } = useCodeLabels();
  const kept = partnerships.flatMap(({ name, serviceDecisions }) =>
    (serviceDecisions ?? []).map((decision) => ({ partnership: name, decision })),
  );
  return (
    <section className="stack" aria-labelledby="decisions">
      <h2 className="subject" id="decisions">
        {words.decisions}
      </h2>
      {kept.length === 0 ? <p className="quiet">{words.noDecisions}</p> : null}
      {kept.map(({ partnership, decision }) => (
        <article key={decision.id} className="card" aria-labelledby={decision.id}>
          <header>
            <h3 id={decision.id}>{decision.service}</h3>
            <p>
              {partnership} · <DateText value={decision.decidedOn} />
            </p>
          </header>
          <dl className="facts">
            <dt>{words.chosen}</dt>
            <dd>
              {choiceText(label, decision.chosen)}
              {decision.deviatesAt.length === 0 ? ` (${words.asAdvised})` : null}
            </dd>
            {decision.deviatesAt.length === 0 ? null : (
              <>
                <dt>{words.advised}</dt>
                <dd>{choiceText(label, decision.advised)}</dd>
                <dt>{words.deviates}</dt>
                <dd>{decision.deviatesAt.map((level) => label('ServiceLevel', level)).join(', ')}</dd>
              </>
            )}
            {decision.reason === null ? null : (
              <>
                <dt>{words.reason}</dt>
                <dd>{decision.reason}</dd>
              </>
            )}
          </dl>
          {decision.comparedToEarlier === null ? null : (
            <Differences differences={decision.comparedToEarlier.differences} criteria={criteria} />
          )}
        </article>
      ))}
    </section>
  );
}

type Decision = NonNullable<MarketQuery['partnerships'][number]['serviceDecisions']>[number];

interface DifferencesProps {
  readonly differences: NonNullable<Decision['comparedToEarlier']>['differences'];
  readonly criteria: readonly Criterion[];
}

// What a field of a decision is called: its level, or words of this page.
const LEVELS: Readonly<Record<string, string>> = {
  model: 'MODEL',
  competition: 'COMPETITION',
  openness: 'OPENNESS',
  legalForm: 'LEGAL_FORM',
};

function Differences({ differences, criteria }: DifferencesProps) {
  const words = useWords(own);
  const { label } = useCodeLabels();
  if (differences.length === 0) return <p className="quiet">{words.sameAsBefore}</p>;
  const nameOf = (of: string) => {
    if (of === 'targetComplexity' || of === 'contentSpecificity') return words[of];
    const level = LEVELS[of];
    return level === undefined ? (criteria.find(({ id }) => id === of)?.question ?? of) : label('ServiceLevel', level);
  };
  const told = (value: string | null) => (value === null ? words.unanswered : optionText(label, value));
  return (
    <>
      <h4>{words.differs}</h4>
      <ul>
        {differences.map(({ of, earlier, now }) => (
          <li key={of}>{words.fromTo(nameOf(of), told(earlier), told(now))}</li>
        ))}
      </ul>
    </>
  );
}
