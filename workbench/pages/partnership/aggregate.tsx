import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { PartnershipEmpowermentDocument, type PartnershipsQuery } from '../../generated/partnership.ts';
import { useAnswer } from '../../graph/use-answer.ts';
import { CodeLabel } from '../../parts/code-label.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FieldChoice } from '../../parts/fields.tsx';
import { Problems } from '../../parts/problems.tsx';
import { ScalePicture } from '../../parts/scale-picture.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useWords } from '../../words/use-words.ts';
import { words as own } from './words.ts';

type Instrument = PartnershipsQuery['empowermentInstruments'][number];

interface AggregateProps {
  readonly partnership: string;
  readonly instruments: readonly Instrument[];
}

/** How empowerment grew in the partnership: means of five persons or more, as a picture and as a table. */
export function Aggregate({ partnership, instruments }: AggregateProps) {
  const words = useWords(own);
  const format = useFormat();
  const keyOf = ({ id, version }: Instrument) => `${id} ${version}`;
  const [chosen, setChosen] = useState('');
  const instrument = instruments.find((one) => keyOf(one) === chosen) ?? instruments.at(-1);
  return (
    <section className="stack" aria-labelledby="empowerment">
      <h2 className="subject" id="empowerment">
        {words.empowerment}
      </h2>
      <p className="quiet">{words.empowermentWhy}</p>
      {instrument === undefined ? (
        <p>{words.noInstrument}</p>
      ) : (
        <>
          {instruments.length < 2 ? (
            <p>{words.versionOf(instrument.name, format.number(instrument.version))}</p>
          ) : (
            <FieldChoice
              name="instrument"
              label={words.instrument}
              value={keyOf(instrument)}
              onChange={setChosen}
              choices={instruments.map((one) => ({
                value: keyOf(one),
                label: words.versionOf(one.name, format.number(one.version)),
              }))}
            />
          )}
          <Means partnership={partnership} instrument={instrument} />
        </>
      )}
    </section>
  );
}

function Means({ partnership, instrument }: { partnership: string; instrument: Instrument }) {
  const words = useWords(own);
  const format = useFormat();
  const { data, problems, loading, again } = useAnswer(PartnershipEmpowermentDocument, {
    variables: { partnership, instrument: instrument.id, version: instrument.version },
  });
  if (data === undefined) return loading ? <Waiting lines={3} /> : <Problems problems={problems} again={again} />;
  const { withheld, dimensions } = data.empowermentAggregate;
  if (withheld === 'FEWER_THAN_FIVE') return <p>{words.fewerAll}</p>;
  if (withheld !== null)
    return (
      <p>
        <CodeLabel list="EmpowermentAggregateReason" code={withheld} />
      </p>
    );
  const figure = (value: number | null) => (value === null ? '–' : format.number(round(value)));
  const told = dimensions.filter((one) => one.withheld === null && one.meanFirst !== null && one.meanSecond !== null);
  return (
    <>
      <div className="scale-pictures">
        {told.map(({ dimension, label, meanFirst, meanSecond }) => (
          <ScalePicture
            key={dimension}
            title={label}
            lowest={instrument.lowest}
            highest={instrument.highest}
            marks={[
              { label: words.meanFirst, value: meanFirst ?? 0 },
              { label: words.meanSecond, value: meanSecond ?? 0 },
            ]}
          />
        ))}
      </div>
      <DataTable
        caption={words.empowerment}
        hideCaption
        rows={dimensions}
        keyOf={({ dimension }) => dimension}
        columns={[
          { key: 'dimension', header: words.dimension, isName: true, cell: ({ label }) => label },
          {
            key: 'persons',
            header: words.persons,
            figures: true,
            cell: (one) => {
              if (one.withheld === 'FEWER_THAN_FIVE') return words.fewer;
              if (one.withheld !== null) return <CodeLabel list="EmpowermentAggregateReason" code={one.withheld} />;
              return figure(one.persons);
            },
          },
          { key: 'first', header: words.meanFirst, figures: true, cell: ({ meanFirst }) => figure(meanFirst) },
          { key: 'second', header: words.meanSecond, figures: true, cell: ({ meanSecond }) => figure(meanSecond) },
          { key: 'change', header: words.meanChange, figures: true, cell: ({ meanChange }) => figure(meanChange) },
        ]}
      />
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
