import { useFormat } from '../../format/use-format.ts';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../words/use-words.ts';
import { choiceText, optionText } from './choice-text.ts';
import { type Advice, levelsFor, reasonsOf } from './weighing.ts';
import { words as own } from './words.ts';

/** What is advised, what weighed how at each level, and the risks that come with it. */
export function AdviceView({ advice }: { advice: Advice }) {
  const words = useWords(own);
  const format = useFormat();
  const { label } = useCodeLabels();
  return (
    <>
      <p>
        <strong>{words.adviceIs(choiceText(label, advice))}</strong>{' '}
        {words.aidVersion(format.number(advice.aidVersion))}
      </p>
      {levelsFor(advice.model).map((level) => {
        const title = words.reasonsOf(label('ServiceLevel', level));
        const reasons = reasonsOf(advice, level);
        return (
          <section key={level} className="stack" aria-label={title}>
            <h3>{title}</h3>
            {advice.inBalance.includes(level) ? <p>{words.inBalance}</p> : null}
            {reasons.length === 0 ? (
              <p className="quiet">{words.noReasons}</p>
            ) : (
              <DataTable
                caption={title}
                hideCaption
                rows={reasons}
                keyOf={({ criterion }) => criterion}
                columns={[
                  { key: 'question', header: words.question, isName: true, cell: ({ question }) => question },
                  {
                    key: 'answer',
                    header: words.answer,
                    figures: true,
                    cell: ({ answer }) => (answer === null ? words.unanswered : format.number(answer)),
                  },
                  {
                    key: 'towards',
                    header: words.speaksFor,
                    cell: ({ towards }) => (towards === null ? '–' : optionText(label, towards)),
                  },
                  {
                    key: 'points',
                    header: words.points,
                    figures: true,
                    cell: ({ points }) => format.number(points),
                  },
                  { key: 'mark', header: words.certainty, cell: ({ mark }) => <Mark mark={mark} /> },
                ]}
              />
            )}
          </section>
        );
      })}
      <section className="stack" aria-labelledby="risks">
        <h3 id="risks">{words.risks}</h3>
        {advice.risks.length === 0 ? <p className="quiet">{words.noRisks}</p> : null}
        <ul>
          {advice.risks.map(({ id, text, mark, mitigations }) => (
            <li key={id}>
              {text} <span className="quiet">({<Mark mark={mark} />})</span>
              {mitigations.length === 0 ? (
                <p className="quiet">{words.noMitigation}</p>
              ) : (
                <ul>
                  {mitigations.map((one) => (
                    <li key={one.id}>
                      {one.text} <span className="quiet">({<Mark mark={one.mark} />})</span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Mark({ mark }: { mark: string }) {
  const words = useWords(own);
  if (mark === 'H') return words.markH;
  return mark === 'M' ? words.markM : words.markGK;
}
