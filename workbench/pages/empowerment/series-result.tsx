import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { ScalePicture } from '../../parts/scale-picture.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Change, changesIn, type Line, linesOf, type Series } from './results.ts';
import { words as own } from './words.ts';

interface SeriesResultProps {
  readonly series: Series;
  readonly changes: readonly Change[];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** What a series of sittings shows: a picture per dimension, the same as a table, and what changed. */
export function SeriesResult({ series, changes }: SeriesResultProps) {
  const words = useWords(own);
  const format = useFormat();
  const { instrument, sittings } = series;
  const lines = linesOf(series);
  const changed = changesIn(series, changes);
  const momentOf = (moment: number) => words.moment(format.number(moment));
  const scoreColumns = sittings.map(
    ({ id, moment, takenOn }, at): Column<Line> => ({
      key: id,
      header: words.sittingOn(format.number(moment), format.date(takenOn)),
      figures: true,
      cell: ({ scores }) => {
        const score = scores[at] ?? null;
        return score === null ? words.tooFew : format.number(round(score));
      },
    }),
  );
  return (
    <>
      <p className="quiet">{words.resultsWhy}</p>
      {instrument === null ? null : (
        <div className="scale-pictures">
          {lines.map(({ dimension, label, scores }) => (
            <ScalePicture
              key={dimension}
              title={label}
              lowest={instrument.lowest}
              highest={instrument.highest}
              marks={sittings.flatMap(({ moment }, at) => {
                const value = scores[at] ?? null;
                return value === null ? [] : [{ label: momentOf(moment), value }];
              })}
            />
          ))}
        </div>
      )}
      <DataTable
        caption={words.results}
        rows={lines}
        keyOf={({ dimension }) => dimension}
        columns={[
          { key: 'dimension', header: words.dimension, isName: true, cell: ({ label }) => label },
          ...scoreColumns,
        ]}
      />
      {changed.length === 0 ? (
        <p className="quiet">{words.oneSitting}</p>
      ) : (
        <DataTable
          caption={words.changes}
          rows={changed}
          keyOf={({ dimension, from, to }) => `${dimension} ${from} ${to}`}
          columns={[
            { key: 'dimension', header: words.dimension, isName: true, cell: ({ label }) => label },
            {
              key: 'between',
              header: words.between,
              cell: ({ from, to }) => words.fromTo(format.number(from), format.number(to)),
            },
            {
              key: 'change',
              header: words.change,
              figures: true,
              cell: ({ change }) => `${change > 0 ? '+' : ''}${format.number(round(change))}`,
            },
            {
              key: 'interval',
              header: words.interval,
              figures: true,
              cell: ({ lower, upper }) => words.range(format.number(round(lower)), format.number(round(upper))),
            },
            {
              key: 'meaning',
              header: words.meaning,
              cell: ({ moreThanError }) => (moreThanError ? <strong>{words.moreThanError}</strong> : words.withinError),
            },
          ]}
        />
      )}
      {changed.some(({ isPlaceholder }) => isPlaceholder) ? <p className="quiet">{words.placeholder}</p> : null}
      {instrument === null ? null : (
        <details className="fold">
          <summary>{words.note}</summary>
          <p>{instrument.note}</p>
        </details>
      )}
    </>
  );
}
