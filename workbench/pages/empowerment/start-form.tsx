import { useState } from 'react';
import { dayOf } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { EmpowermentStartDocument } from '../../generated/empowerment.ts';
import { ActForm } from '../../parts/act-form.tsx';
import type { ActDone } from '../../parts/act-result.ts';
import { FieldChoice, FieldDate } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import type { Instrument } from './results.ts';
import { words as own } from './words.ts';

interface StartFormProps {
  readonly client: string;
  readonly instruments: readonly Instrument[];
  readonly partnerships: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: (done: ActDone) => void;
}

/** Begins a sitting: the last version of an instrument, within a partnership, today unless somebody says otherwise. */
export function StartForm({ client, instruments, partnerships, onDone }: StartFormProps) {
  const words = useWords(own);
  const format = useFormat();
  const keyOf = ({ id, version }: Instrument) => `${id} ${version}`;
  const today = dayOf(new Date());
  const [chosen, setChosen] = useState('');
  const [partnership, setPartnership] = useState(partnerships[0]?.id ?? '');
  const [takenOn, setTakenOn] = useState(today);
  const [isTried, setTried] = useState(false);
  const instrument = instruments.find((one) => keyOf(one) === chosen) ?? instruments.at(-1);
  if (partnerships.length === 0 || instrument === undefined) return <p className="quiet">{words.noPartnership}</p>;
  const input = () => {
    setTried(true);
    if (takenOn === '') return null;
    return { client, instrument: instrument.id, instrumentVersion: instrument.version, partnership, takenOn };
  };
  return (
    <ActForm act={EmpowermentStartDocument} input={input} onDone={onDone} submit={words.start}>
      <p className="quiet">{words.startWhy}</p>
      <FieldChoice
        name="instrument"
        label={words.instrument}
        value={keyOf(instrument)}
        onChange={setChosen}
        choices={instruments.map((one) => ({
          value: keyOf(one),
          label: words.versionOf(one.name, format.number(one.version)),
        }))}
        required
      />
      <FieldChoice
        name="partnership"
        label={words.partnership}
        value={partnership}
        onChange={setPartnership}
        choices={partnerships.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <FieldDate
        name="takenOn"
        label={words.takenOn}
        value={takenOn}
        onChange={setTakenOn}
        max={today}
        error={isTried && takenOn === '' ? words.fillIn : null}
        required
      />
    </ActForm>
  );
}
