import { useState } from 'react';
import { MyCorrectionAskDocument, type SignalKind } from '../../generated/my-correction.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useCodeLabels } from '../../parts/code-label.tsx';
import { FieldChoice, FieldText } from '../../parts/fields.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Holder, keyOf, LONGEST_SENTENCE, sectionsOf } from './parts.ts';
import { words as own } from './words.ts';

interface CorrectionFormProps {
  readonly client: string;
  readonly holders: readonly Holder[];
  /** Something is asked anew. */
  readonly onStart: () => void;
  readonly onDone: () => void;
}

const EMPTY = { holder: '', section: '', kind: '', sentence: '' };

/** Who wrote it down, what it is about, what is wrong, and a sentence. */
export function CorrectionForm({ client, holders, onStart, onDone }: CorrectionFormProps) {
  const words = useWords(own);
  const { choices } = useCodeLabels();
  const [typed, setTyped] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const holder = holders.find((each) => keyOf(each) === typed.holder);
  const sections = holder === undefined ? [] : sectionsOf(holder.source, choices('Section'));
  const kinds = choices('SignalKind');
  const change = (field: keyof typeof EMPTY) => (value: string) => {
    onStart();
    // What another organisation wrote down is something else.
    setTyped({ ...typed, ...(field === 'holder' ? { section: '' } : {}), [field]: value });
  };
  const missing = (field: keyof typeof EMPTY) => (isTried && typed[field].trim() === '' ? words.fillIn : null);
  const input = () => {
    setTried(true);
    const { section, sentence } = typed;
    const kind = kinds.find(({ value }) => value === typed.kind)?.value;
    if (holder === undefined || section === '' || kind === undefined || sentence.trim() === '') return null;
    // What the code list of the server offers is what its enum has.
    const what = { section, kind: kind as SignalKind, sentence: sentence.trim() };
    return { client, recipient: holder.kboNumber, ...what };
  };
  const finish = () => {
    setTyped(EMPTY);
    setTried(false);
    onDone();
  };
  const named = holders.map((each) => ({ value: keyOf(each), label: each.name ?? words.someOrganisation }));
  return (
    <ActForm act={MyCorrectionAskDocument} input={input} onDone={finish} submit={words.send}>
      <FieldChoice
        name="recipient"
        label={words.who}
        none={words.chooseWho}
        choices={named}
        value={typed.holder}
        onChange={change('holder')}
        required
        error={missing('holder')}
      />
      <FieldChoice
        name="section"
        label={words.what}
        none={holder === undefined ? words.chooseWhoFirst : words.chooseWhat}
        choices={sections}
        value={typed.section}
        onChange={change('section')}
        required
        error={missing('section')}
      />
      <FieldChoice
        name="kind"
        label={words.kind}
        none={words.chooseKind}
        choices={kinds}
        value={typed.kind}
        onChange={change('kind')}
        required
        error={missing('kind')}
      />
      <FieldText
        name="sentence"
        label={words.sentence}
        hint={words.sentenceHint}
        lines={3}
        maxLength={LONGEST_SENTENCE}
        value={typed.sentence}
        onChange={change('sentence')}
        required
        error={missing('sentence')}
      />
    </ActForm>
  );
}
