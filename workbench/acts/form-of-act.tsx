import { Checkbox } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Owner } from '../../shared/caller.ts';
import { useFormat } from '../format/use-format.ts';
import { ActForm } from '../parts/act-form.tsx';
import type { ActDone } from '../parts/act-result.ts';
import { FieldChoice } from '../parts/fields.tsx';
import { Message } from '../parts/message.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/use-words.ts';
import type { ActRecord, ActShape } from './act.ts';
import { actDocument } from './act-document.ts';
import { ActFieldInput } from './act-field.tsx';
import { useOwnFiles } from './choices/use-files.ts';
import { isDestructive } from './destructive.ts';
import { ForeseenNote } from './foresee/foreseen-note.tsx';
import { payloadOf, type WrongFields } from './payload.ts';
import { begun } from './prefill.ts';
import type { TypedFields } from './typed.ts';
import { useShown } from './use-shown.ts';
import { differences } from './versions.ts';
import { words as own } from './words/forms.ts';

interface FormOfActProps {
  readonly owner: Owner;
  readonly name: string;
  readonly shape: ActShape;
  readonly title: string;
  readonly labelOf: (field: string) => string;
  readonly client: string | null;
  readonly record: ActRecord | null;
  readonly onDone: (done: ActDone) => void;
  readonly onCancel?: () => void;
  /** Puts the focus in the first field: for a form that was just opened. */
  readonly takesFocus?: boolean;
  /** Asks the page anew: at a conflict the record is then the one of now. */
  readonly again?: () => Promise<unknown>;
}

// A longer title is no word for a button, unless it says what cannot be undone.
const SHORT = 28;

/** The form of any act: it asks what the schema asks, begins with what the record says, and says what is wrong beside it. */
export function FormOfAct(props: FormOfActProps) {
  const { owner, name, shape, title, labelOf, client, record, onDone, onCancel, again, takesFocus } = props;
  const words = useWords(own);
  const { date } = useFormat();
  const [before] = useState(() => begun(name, shape, record));
  const [typed, setTyped] = useState<TypedFields>(before);
  const [wrong, setWrong] = useState<WrongFields>({});
  const [confirmed, setConfirmed] = useState<'no' | 'yes' | 'forgotten'>('no');
  const [chosenFile, setChosenFile] = useState('');
  const shown = useShown(name, client);
  const document = useMemo(() => actDocument(name, shape), [name, shape]);
  const takesFile = shape.takes.includes('file');
  const { files } = useOwnFiles(owner, client ?? '', takesFile && client !== null);
  const waits = takesFile && files === null;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!takesFocus || waits) return;
    const first = place.current?.querySelector<HTMLElement>('input, select, textarea, button');
    // The drawer looks for this one when it opens; when it is open already nobody does.
    first?.setAttribute('data-autofocus', 'true');
    first?.focus();
  }, [takesFocus, waits]);
  if (waits) return <Waiting lines={4} />;
  const [onlyFile] = files ?? [];
  if (takesFile && onlyFile === undefined) return <Message tone="warn" title={words.noFile} />;
  const dangerous = isDestructive(name);

  const input = () => {
    const payload = payloadOf(shape.fields, typed, { typed: before, corrects: shape.corrects === true });
    setWrong('wrong' in payload ? payload.wrong : {});
    if (dangerous && confirmed !== 'yes') setConfirmed('forgotten');
    if ('wrong' in payload || (dangerous && confirmed !== 'yes')) return null;
    return {
      ...(shape.takes.includes('client') ? { client } : {}),
      ...(takesFile ? { file: chosenFile === '' ? onlyFile?.id : chosenFile } : {}),
      ...(record !== null && shape.takes.includes('record') ? { id: record.id, expectedVersion: record.version } : {}),
      ...payload.input,
    };
  };
  return (
    <div ref={place} className="act-form">
      <ActForm
        act={document}
        input={input}
        onDone={onDone}
        submit={dangerous || title.length <= SHORT ? title : words.doIt}
        dangerous={dangerous}
        {...(onCancel === undefined ? {} : { onCancel })}
        {...(again === undefined ? {} : { onConflict: again })}
        versions={differences(shape.fields, typed, record).map(({ field, mine, theirs }) => ({
          ...{ label: labelOf(field.name), mine: shown(field, mine), theirs: shown(field, theirs) },
        }))}
        takeTheirs={() => setTyped(begun(name, shape, record))}
      >
        {takesFile && (files ?? []).length > 1 ? (
          <FieldChoice
            name="file"
            label={words.whichFile}
            value={chosenFile}
            onChange={setChosenFile}
            choices={(files ?? []).map(({ id, from }) => ({
              value: id,
              label: words.fileSince(date(from)),
            }))}
          />
        ) : null}
        {shape.fields.map((field) => (
          <ActFieldInput
            key={field.name}
            field={field}
            path={field.name}
            typed={typed[field.name]}
            onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
            wrong={wrong}
            act={name}
            labelOf={labelOf}
            client={client}
          />
        ))}
        <ForeseenNote owner={owner} act={name} typed={typed} record={record} />
        {dangerous ? (
          <Checkbox
            label={words.confirm}
            checked={confirmed === 'yes'}
            onChange={(event) => setConfirmed(event.currentTarget.checked ? 'yes' : 'no')}
            {...(confirmed === 'forgotten' ? { error: words.confirmFirst, 'aria-invalid': true } : {})}
          />
        ) : null}
      </ActForm>
    </div>
  );
}
